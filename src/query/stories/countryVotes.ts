import type { Vote, VoteValue } from '../../model/DatasetRecord.ts';
import type { Dataset } from '../../dataset/Dataset.ts';
import type { Day } from '../../model/Day.ts';
import type { Iso3 } from '../../model/Country.ts';
import { regionalMajority } from './voteStory.ts';
import { votesUntil } from './votesUntil.ts';

/** How a state voted up to a day. */
export interface CountryVotes {
  /** Newest first. */
  readonly recorded: readonly { readonly vote: Vote; readonly value: VoteValue }[];
  readonly unrecorded: readonly Vote[];
  /** Votes that it cast and in which the region had a majority on record, and how often it stood apart. */
  readonly compared: number;
  readonly apart: number;
}

export function countryVotes(dataset: Dataset, iso3: Iso3, day: Day): CountryVotes {
  const votes = votesUntil(dataset, day);
  const recorded = votes.flatMap((vote) => {
    const value = vote.recorded[iso3];
    return value ? [{ vote, value }] : [];
  });
  const compared = recorded.flatMap(({ vote, value }) => {
    const majority = value === 'absent' ? null : regionalMajority(dataset, vote);
    return majority === null ? [] : [value !== majority];
  });
  return {
    recorded,
    unrecorded: votes.filter((vote) => vote.recorded[iso3] === undefined),
    compared: compared.length,
    apart: compared.filter(Boolean).length,
  };
}
