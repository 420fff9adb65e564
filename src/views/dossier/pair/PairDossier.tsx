import { Button } from '../../../ui/Button.tsx';
import { CiteAs } from '../parts/CiteAs.tsx';
import { ClaimSections } from '../parts/ClaimSections.tsx';
import { CopyCitation } from '../parts/CopyCitation.tsx';
import { CopyLink } from '../parts/CopyLink.tsx';
import { Disagreement } from '../parts/Disagreement.tsx';
import { DossierHead } from '../parts/DossierHead.tsx';
import { ExportOf } from '../parts/ExportOf.tsx';
import { Fold } from '../../../ui/Fold.tsx';
import { SubjectRows } from '../parts/SubjectRows.tsx';
import { ObservedPart } from './observed/ObservedPart.tsx';
import { type Pair, statesOf } from '../../../model/Pair.ts';
import { PairBlocs } from './PairBlocs.tsx';
import { PairInterventions } from './PairInterventions.tsx';
import { PairStances } from './PairStances.tsx';
import { PairSteps } from './PairSteps.tsx';
import { PairTone } from './PairTone.tsx';
import { PairVotes } from './PairVotes.tsx';
import { Section } from '../parts/Section.tsx';
import { TieChangeList } from './TieChangeList.tsx';
import { TieStrip } from '../../../marks/TieStrip.tsx';
import { TieNow } from './TieNow.tsx';
import { UnVotesPart } from './observed/UnVotesPart.tsx';
import { VisitsPart } from './observed/VisitsPart.tsx';
import { backingOf } from '../../../query/ties/tieRows.ts';
import { applyEdit, useLens } from '../../../state/lensStore.ts';
import { formatDay } from '../../../i18n/formatDay.ts';
import { isContested } from '../../../query/stories/accountsDiffer.ts';
import { pairName } from '../../../query/names/pairName.ts';
import { pairStory } from '../../../query/stories/pairStory.ts';
import { stripSpan } from './stripSpan.ts';
import { tieStatement } from '../../../state/tieStatement.ts';
import styles from '../Dossier.module.css';
import { useAnswer } from '../../../state/answerFor.ts';
import { useShown } from '../../../state/ShownContext.ts';
import { useChoosePair } from '../../../state/useChoosePair.ts';
import { useLang } from '../../../i18n/useLang.ts';
import { useMessage } from '../../../i18n/useMessage.ts';

/** Changes told at once, the last ones; those before them open above. */
const TOLD_MOST = 4;

/** A relationship on the last day shown: its status, since when, how it got there, what happened. */
export function PairDossier({ pair }: { pair: Pair }) {
  const shown = useShown();
  const { dataset } = shown;
  const answer = useAnswer();
  const t = useMessage();
  const lang = useLang();
  const isAll = useLens(({ mode }) => mode === 'all');
  const choosePair = useChoosePair();
  const filtered = useLens(({ pairs }) => pairs.includes(pair));
  const story = pairStory(shown, answer, pair);
  const { endDay } = answer.time;
  const span = stripSpan(story, endDay);
  const name = pairName(dataset, pair, lang);
  const isHeld = statesOf(pair).every((iso3) => dataset.countriesById.has(iso3));
  const contested = story.claims.filter(isContested);
  const { changes, laterChanges } = story;
  const backing = backingOf(story.now);
  return (
    <>
      <DossierHead
        kicker={t(isAll ? 'dossier.pair.kickerAll' : 'dossier.pair.kicker', {
          day: formatDay(endDay, lang),
        })}
        title={name}
      />
      {isHeld ? (
        <TieNow row={story.now} day={endDay} />
      ) : (
        <p className={styles['muted']}>{t('dossier.pair.beyond')}</p>
      )}
      <div>
        {story.intervals.length > 1 && (
          <TieStrip intervals={story.intervals} span={span} day={endDay} />
        )}
        <ObservedPart pair={pair} span={span} />
      </div>
      {changes.length + laterChanges > 0 && (
        <Section heading={t('dossier.pair.history')}>
          {changes.length > TOLD_MOST && (
            <Fold summary={t('dossier.pair.before', { count: changes.length - TOLD_MOST })}>
              <TieChangeList
                changes={changes.slice(0, -TOLD_MOST)}
                backing={backing}
                day={endDay}
              />
            </Fold>
          )}
          <TieChangeList changes={changes.slice(-TOLD_MOST)} backing={backing} day={endDay} />
          {laterChanges > 0 && (
            <p className={styles['muted']}>
              {t('dossier.pair.later', { count: laterChanges, day: formatDay(endDay, lang) })}
            </p>
          )}
          <PairSteps steps={story.steps} />
        </Section>
      )}
      <PairVotes pair={pair} day={endDay} />
      <UnVotesPart pair={pair} day={endDay} />
      <VisitsPart pair={pair} day={endDay} />
      <Disagreement claims={contested} />
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
        <Button
          variant="chip"
          icon="calendar"
          onClick={() => applyEdit({ type: 'turnTo', page: 'pair' })}
        >
          {t('dossier.pair.centuries')}
        </Button>
        <CopyLink />
        <ExportOf of={{ pairs: [pair], countries: [] }} />
        {isHeld && (
          <>
            <CopyCitation
              title={name}
              statement={tieStatement(story.now, endDay, lang, t)}
              citations={backing.flatMap(({ citations }) => citations)}
            />
            <CiteAs />
          </>
        )}
      </div>
      <Section heading={t('dossier.pair.window')}>
        <p>{t('dossier.pair.counts', { total: story.events.total, ...story.events.byTone })}</p>
        <SubjectRows subject={{ type: 'pair', id: pair }} events={story.events} />
      </Section>
      <PairTone pair={pair} time={answer.time} />
      <PairStances pair={pair} day={endDay} />
      <PairBlocs pair={pair} day={endDay} />
      <PairInterventions pair={pair} day={endDay} />
      <ClaimSections claims={story.claims.filter((claim) => !contested.includes(claim))} />
    </>
  );
}
