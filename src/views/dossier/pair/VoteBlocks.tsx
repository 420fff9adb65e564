import type { Day } from '../../../model/Day.ts';
import type { PairVotes } from '../../../query/stories/pairVotes.ts';
import { formatDay, formatEdtf } from '../../../i18n/formatDay.ts';
import { knownEdtf } from '../../../model/readEdtf.ts';
import styles from './VoteBlocks.module.css';
import { useLang } from '../../../i18n/useLang.ts';
import { useMessage } from '../../../i18n/useMessage.ts';
import { voteDay } from '../../../query/stories/votesUntil.ts';

/** A block a vote, oldest first: alike above the line, apart below it, dashed without a roll call. */
export function VoteBlocks({ votes }: { votes: PairVotes }) {
  const t = useMessage();
  const lang = useLang();
  const { agree, differ, absent, unrecorded } = votes;
  const blocks = [
    ...agree.map(({ vote }) => ({ vote, look: 'alike' })),
    ...differ.map(({ vote }) => ({ vote, look: 'apart' })),
    ...absent.map((vote) => ({ vote, look: 'absent' })),
    ...unrecorded.map((vote) => ({ vote, look: 'unrecorded' })),
  ].toSorted((a, b) => voteDay(a.vote) - voteDay(b.vote));
  const yearOf = (at: number) => {
    const day = voteDay(blocks.at(at)?.vote ?? { date: '..' });
    return Number.isFinite(day) ? formatDay(day as Day, lang, 'year') : '';
  };
  return (
    <div className={styles['picture']} aria-hidden="true">
      <div className={styles['blocks']}>
        {blocks.map(({ vote, look }) => (
          <i key={vote.id} data-look={look} title={formatEdtf(knownEdtf(vote.date), lang)} />
        ))}
      </div>
      <div className={styles['ends']}>
        <span>{yearOf(0)}</span>
        {unrecorded.length > 0 && <span>{t('dossier.votes.unrecordedYears')}</span>}
        <span>{yearOf(-1)}</span>
      </div>
    </div>
  );
}
