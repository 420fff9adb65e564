import { VOTE_VALUES, type Vote, type VoteValue } from '../../model/DatasetRecord.ts';
import type { Claim } from '../../model/Claim.ts';
import type { Dataset } from '../../dataset/Dataset.ts';
import type { Iso3 } from '../../model/Country.ts';
import { voteDay } from './votesUntil.ts';

/** A vote with all that the record holds of it. */
export interface VoteStory {
  readonly vote: Vote;
  /** States by how they voted, those of the hemisphere first; their number is the tally. */
  readonly cast: Readonly<Record<VoteValue, readonly Iso3[]>>;
  /** States of the hemisphere whose vote is not on record. */
  readonly unrecorded: readonly Iso3[];
  readonly claims: readonly Claim[];
  /** Its series, oldest first, itself included: ids that differ only after their last hyphen. */
  readonly series: readonly Vote[];
}

/** Undefined for a vote that the data set does not have. */
export function voteStory(dataset: Dataset, id: string): VoteStory | undefined {
  const vote = dataset.votes.find((one) => one.id === id);
  return (
    vote && {
      vote,
      cast: castOf(dataset, vote),
      unrecorded: hemisphere(dataset).filter((iso3) => vote.recorded[iso3] === undefined),
      claims: dataset.claims.filter(({ about }) => about.votes?.includes(id)),
      series: dataset.votes
        .filter((one) => seriesOf(one.id) === seriesOf(id))
        .toSorted((a, b) => voteDay(a) - voteDay(b)),
    }
  );
}

/**
 * The value that more than half of all states of the hemisphere cast; null where none is, or where
 * too few votes are on record to tell.
 */
export function regionalMajority(dataset: Dataset, vote: Vote): VoteValue | null {
  const states = hemisphere(dataset);
  const values = VOTE_VALUES.filter((value) => value !== 'absent');
  const share = (value: VoteValue) =>
    states.filter((iso3) => vote.recorded[iso3] === value).length / states.length;
  return values.find((value) => share(value) > 0.5) ?? null;
}

function castOf(dataset: Dataset, { recorded }: Vote): VoteStory['cast'] {
  const own = hemisphere(dataset);
  const states = [...new Set([...own, ...Object.keys(recorded).toSorted()])];
  const those = (value: VoteValue) => states.filter((iso3) => recorded[iso3] === value);
  return { yes: those('yes'), no: those('no'), abstain: those('abstain'), absent: those('absent') };
}

function hemisphere({ countries }: Dataset): readonly Iso3[] {
  return countries
    .filter(({ region }) => region !== 'outside')
    .map(({ iso3 }) => iso3)
    .toSorted();
}

function seriesOf(id: string): string {
  const cut = id.lastIndexOf('-');
  return cut < 0 ? id : id.slice(0, cut);
}
