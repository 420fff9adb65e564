import { VOTE_VALUES } from '../../../model/DatasetRecord.ts';
import type { VoteStory } from '../../../query/stories/voteStory.ts';
import dossierStyles from '../Dossier.module.css';
import styles from './Vote.module.css';
import { useMessage } from '../../../i18n/useMessage.ts';

/** The result: what a source reports for all members, and what the recorded votes add up to. */
export function VoteTally({ story }: { story: VoteStory }) {
  const t = useMessage();
  const { vote, cast, unrecorded } = story;
  const recorded = VOTE_VALUES.reduce((sum, value) => sum + cast[value].length, 0);
  const { reported } = vote;
  return (
    <div className={styles['tallies']}>
      {reported && (
        <>
          <h3 className={styles['tallyHeading']}>{t('dossier.vote.reported')}</h3>
          <dl className={styles['tally']}>
            {(['yes', 'no', 'abstain'] as const).map((value) => (
              <Figure key={value} words={t(`dossier.vote.${value}`)} count={reported[value]} />
            ))}
          </dl>
        </>
      )}
      <h3 className={styles['tallyHeading']}>{t('dossier.vote.recorded', { count: recorded })}</h3>
      <dl className={styles['tally']}>
        {VOTE_VALUES.map((value) => (
          <Figure key={value} words={t(`dossier.vote.${value}`)} count={cast[value].length} />
        ))}
        <Figure words={t('dossier.vote.unrecorded')} count={unrecorded.length} />
      </dl>
      {unrecorded.length > 0 && (
        <p className={dossierStyles['note']}>
          {t('dossier.vote.unrecordedAbout', { count: unrecorded.length })}
        </p>
      )}
    </div>
  );
}

function Figure({ words, count }: { words: string; count: number }) {
  return (
    <div className={styles['figure']} data-none={count === 0 || undefined}>
      <dt>{words}</dt>
      <dd>{count}</dd>
    </div>
  );
}
