import { type PairVote, pairVotes } from '../../../query/stories/pairVotes.ts';
import { type Pair, statesOf } from '../../../model/Pair.ts';
import type { Day } from '../../../model/Day.ts';
import { Fold } from '../../../ui/Fold.tsx';
import { Section } from '../parts/Section.tsx';
import { VoteBlocks } from './VoteBlocks.tsx';
import { VoteItem } from '../parts/VoteItem.tsx';
import { VoteNames } from '../parts/VoteNames.tsx';
import { countryName } from '../../../query/names/countryName.ts';
import { matterOf } from '../../../query/stories/matterOf.ts';
import styles from '../Dossier.module.css';
import { useDataset } from '../../../state/ShownContext.ts';
import { useLang } from '../../../i18n/useLang.ts';
import { useMessage } from '../../../i18n/useMessage.ts';

/** Differing votes named at once; the others open below. */
const NAMED = 3;

/** How two states voted: how often alike, the last votes in which they differ, what is not on record. */
export function PairVotes({ pair, day }: { pair: Pair; day: Day }) {
  const dataset = useDataset();
  const t = useMessage();
  const lang = useLang();
  const votes = pairVotes(dataset, pair, day);
  const { agree, differ, absent, unrecorded } = votes;
  const compared = agree.length + differ.length;
  const cast = [...agree, ...differ].map(({ vote }) => vote);
  const matter = compared > 1 ? matterOf(cast, lang) : null;
  const [named, further] = [differ.slice(0, NAMED), differ.slice(NAMED)];
  if (compared + absent.length + unrecorded.length === 0) return null;
  return (
    <Section heading={t('dossier.votes.heading')}>
      <p>
        {t('dossier.votes.agreement', { agree: agree.length, compared })}
        {matter !== null && ` ${t('dossier.votes.oneMatter', { matter })}`}
      </p>
      <VoteBlocks votes={votes} />
      {named.length > 0 && (
        <>
          <p className={styles['muted']}>{t('dossier.votes.differ', { count: named.length })}</p>
          <PairVoteList pair={pair} votes={named} />
        </>
      )}
      {further.length > 0 && (
        <Fold summary={t('dossier.votes.further', { count: further.length })}>
          <PairVoteList pair={pair} votes={further} />
        </Fold>
      )}
      <VoteNames words="dossier.votes.absent" votes={absent} />
      <VoteNames words="dossier.votes.unrecorded" votes={unrecorded} />
    </Section>
  );
}

function PairVoteList({ pair, votes }: { pair: Pair; votes: readonly PairVote[] }) {
  const dataset = useDataset();
  const t = useMessage();
  const lang = useLang();
  const names = statesOf(pair).map((iso3) => countryName(dataset, iso3, lang));
  return (
    <ul className={styles['items']}>
      {votes.map(({ vote, values }) => (
        <VoteItem key={vote.id} vote={vote}>
          {t('dossier.votes.both', {
            a: names[0] ?? '',
            b: names[1] ?? '',
            voteA: t(`dossier.vote.${values[0]}`),
            voteB: t(`dossier.vote.${values[1]}`),
          })}
        </VoteItem>
      ))}
    </ul>
  );
}
