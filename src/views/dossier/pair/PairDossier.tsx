import { Button } from '../../../ui/Button.tsx';
import { ClaimSections } from '../parts/ClaimSections.tsx';
import { CopyCitation } from '../parts/CopyCitation.tsx';
import { CopyLink } from '../parts/CopyLink.tsx';
import { DossierHead } from '../parts/DossierHead.tsx';
import { SubjectRows } from '../parts/SubjectRows.tsx';
import type { Pair } from '../../../model/Pair.ts';
import { PairBlocs } from './PairBlocs.tsx';
import { PairInterventions } from './PairInterventions.tsx';
import { PairStances } from './PairStances.tsx';
import { PairTone } from './PairTone.tsx';
import { PairVotes } from './PairVotes.tsx';
import { Section } from '../parts/Section.tsx';
import { TieChangeList } from './TieChangeList.tsx';
import { TieStrip } from '../../../marks/TieStrip.tsx';
import { TieNow } from './TieNow.tsx';
import { backingOf } from '../../../query/ties/tieRows.ts';
import { applyEdit, useLens } from '../../../state/lensStore.ts';
import { formatDay, formatEdtf, formatSince } from '../../../i18n/formatDay.ts';
import { pairName } from '../../../query/names/pairName.ts';
import { pairStory } from '../../../query/stories/pairStory.ts';
import { stripSpan } from './stripSpan.ts';
import styles from '../Dossier.module.css';
import { useAnswer } from '../../../state/answerFor.ts';
import { useShown } from '../../../state/ShownContext.ts';
import { useChoosePair } from '../../../state/useChoosePair.ts';
import { useLang } from '../../../i18n/useLang.ts';
import { useMessage } from '../../../i18n/useMessage.ts';

/** A relationship on the last day shown: its status, since when, how it got there, what happened. */
export function PairDossier({ pair }: { pair: Pair }) {
  const shown = useShown();
  const { dataset } = shown;
  const answer = useAnswer();
  const t = useMessage();
  const lang = useLang();
  const choosePair = useChoosePair();
  const filtered = useLens(({ pairs }) => pairs.includes(pair));
  const story = pairStory(shown, answer, pair);
  const { endDay } = answer.time;
  const name = pairName(dataset, pair, lang);
  const { tie, level } = story.now;
  const dateOf = tie.lastRecorded === null ? formatSince : formatEdtf;
  const statement = t('dossier.citation.tie', {
    status: t(`marks.status.${tie.status}`),
    known: level === null ? 'no' : tie.lastRecorded === null ? 'since' : 'last',
    last: tie.lastRecorded === null ? '' : t(`marks.status.${tie.lastRecorded}`),
    date: level === null ? '' : dateOf(level.date, lang),
    day: formatDay(endDay, lang),
  });
  return (
    <>
      <DossierHead
        kicker={t('dossier.pair.kicker', { day: formatDay(endDay, lang) })}
        title={name}
      />
      <TieNow row={story.now} day={endDay} />
      {story.intervals.length > 1 && (
        <TieStrip intervals={story.intervals} span={stripSpan(story, endDay)} day={endDay} />
      )}
      <div className={styles['actions']}>
        <Button
          variant="chip"
          icon={filtered ? 'close' : 'link'}
          onClick={() =>
            filtered ? applyEdit({ type: 'removePair', pair }) : choosePair(pair, 'addPair')
          }
        >
          {t(filtered ? 'dossier.pair.unfilter' : 'dossier.pair.filter')}
        </Button>
        <CopyLink />
        <CopyCitation
          title={name}
          statement={statement}
          citations={backingOf(story.now).flatMap(({ citations }) => citations)}
        />
      </div>
      {story.changes.length + story.laterChanges > 0 && (
        <Section heading={t('dossier.pair.history')}>
          <TieChangeList changes={story.changes} current={level} day={endDay} />
          {story.laterChanges > 0 && (
            <p className={styles['muted']}>
              {t('dossier.pair.later', { count: story.laterChanges, day: formatDay(endDay, lang) })}
            </p>
          )}
        </Section>
      )}
      <PairTone pair={pair} time={answer.time} />
      <ClaimSections claims={story.claims} />
      <Section heading={t('dossier.pair.window')}>
        <p>{t('dossier.pair.counts', { total: story.events.total, ...story.events.byTone })}</p>
        <SubjectRows subject={{ type: 'pair', id: pair }} events={story.events} />
      </Section>
      <PairVotes pair={pair} day={endDay} />
      <PairStances pair={pair} day={endDay} />
      <PairBlocs pair={pair} day={endDay} />
      <PairInterventions pair={pair} day={endDay} />
    </>
  );
}
