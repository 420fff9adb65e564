import type { Dataset } from '../../dataset/Dataset.ts';
import type { Day } from '../../model/Day.ts';
import type { Vote } from '../../model/DatasetRecord.ts';
import { knownEdtf } from '../../model/readEdtf.ts';

/** The first day on which a vote can have been held. */
export function voteDay({ date }: Pick<Vote, 'date'>): number {
  return knownEdtf(date).startDay ?? -Infinity;
}

/** Votes held up to a day, newest first. */
export function votesUntil(dataset: Dataset, day: Day): readonly Vote[] {
  return dataset.votes
    .filter((vote) => voteDay(vote) <= day)
    .toSorted((a, b) => voteDay(b) - voteDay(a));
}
