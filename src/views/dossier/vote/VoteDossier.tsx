import { DataText } from '../../../i18n/DataText.tsx';
import { type VoteStory, voteStory } from '../../../query/stories/voteStory.ts';
import { ClaimSections } from '../parts/ClaimSections.tsx';
import { CopyCitation } from '../parts/CopyCitation.tsx';
import { CopyLink } from '../parts/CopyLink.tsx';
import { DossierHead } from '../parts/DossierHead.tsx';
import { EventRows } from '../parts/EventRows.tsx';
import { Section } from '../parts/Section.tsx';
import { Backing } from '../parts/Backing.tsx';
import { VoteCast } from './VoteCast.tsx';
import { VoteSeries } from './VoteSeries.tsx';
import { VoteTally } from './VoteTally.tsx';
import { formatEdtf } from '../../../i18n/formatDay.ts';
import { knownEdtf } from '../../../model/readEdtf.ts';
import styles from '../Dossier.module.css';
import { useDataset, useShown } from '../../../state/ShownContext.ts';
import { useLang, useLocalText } from '../../../i18n/useLang.ts';
import { useMessage } from '../../../i18n/useMessage.ts';

/** A vote: its result, who voted how, what is not on record, what sources say of it, its series. */
export function VoteDossier({ id }: { id: string }) {
  const dataset = useDataset();
  const t = useMessage();
  const text = useLocalText();
  const lang = useLang();
  const story = voteStory(dataset, id);
  if (!story) return null;
  const { vote, claims, series } = story;
  const date = formatEdtf(knownEdtf(vote.date), lang);
  return (
    <>
      <DossierHead
        kicker={t('dossier.vote.kicker', { body: text(vote.body), date })}
        title={<DataText text={vote.title} />}
      />
      {vote.resolution !== undefined && <p className={styles['muted']}>{vote.resolution}</p>}
      <VoteTally story={story} />
      {vote.note && (
        <p className={styles['note']}>
          <DataText text={vote.note} />
        </p>
      )}
      <div className={styles['actions']}>
        <CopyLink />
        <CopyCitation
          title={text(vote.title)}
          statement={t('dossier.vote.statement', { ...wordsOf(story), date })}
          citations={vote.citations}
        />
      </div>
      <VoteCast story={story} />
      <ClaimSections claims={claims} />
      <VoteEvent id={vote.event} />
      {series.length > 1 && <VoteSeries vote={vote} series={series} />}
      <Section heading={t('dossier.sources')}>
        <Backing confidence={vote.confidence} citations={vote.citations} />
      </Section>
    </>
  );
}

/** What a citation says of the result: as reported where the roll call is not complete, else as counted. */
function wordsOf({ vote, cast }: VoteStory): Record<string, string | number> {
  const { reported } = vote;
  return reported
    ? { counted: 'reported', ...reported }
    : {
        counted: 'recorded',
        yes: cast.yes.length,
        no: cast.no.length,
        abstain: cast.abstain.length,
      };
}

function VoteEvent({ id }: { id: string | undefined }) {
  const { record } = useShown();
  const t = useMessage();
  const event = record.eventOf(id ?? '');
  return (
    event && (
      <Section heading={t('dossier.vote.event')}>
        <EventRows events={[event]} />
      </Section>
    )
  );
}
