import type { Vote, VoteValue } from '../../model/DatasetRecord.ts';
import type { Dataset } from '../../dataset/Dataset.ts';
import type { Day } from '../../model/Day.ts';
import { type Pair, statesOf } from '../../model/Pair.ts';
import { votesUntil } from './votesUntil.ts';

/** A vote that both states cast. */
export interface PairVote {
  readonly vote: Vote;
  /** In the order of the pair. */
  readonly values: readonly [VoteValue, VoteValue];
}

/** How two states voted up to a day; each list newest first. */
export interface PairVotes {
  readonly agree: readonly PairVote[];
  readonly differ: readonly PairVote[];
  /** A roll call is on record, but one of the two was absent. */
  readonly absent: readonly Vote[];
  /** How one of the two voted is not on record. */
  readonly unrecorded: readonly Vote[];
}

export function pairVotes(dataset: Dataset, pair: Pair, day: Day): PairVotes {
  const [a, b] = statesOf(pair);
  const votes = votesUntil(dataset, day);
  const cast: PairVote[] = [];
  const absent: Vote[] = [];
  const unrecorded: Vote[] = [];
  for (const vote of votes) {
    const [first, second] = [vote.recorded[a], vote.recorded[b]];
    if (!first || !second) unrecorded.push(vote);
    else if (first === 'absent' || second === 'absent') absent.push(vote);
    else cast.push({ vote, values: [first, second] });
  }
  return {
    agree: cast.filter(({ values }) => values[0] === values[1]),
    differ: cast.filter(({ values }) => values[0] !== values[1]),
    absent,
    unrecorded,
  };
}
