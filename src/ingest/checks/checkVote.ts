import type { Vote } from '../../model/DatasetRecord.ts';
import type { Issue } from '../../model/Issue.ts';
import type { Known } from '../Reading.ts';
import { checkWithin } from './checkWithin.ts';
import { checkReference } from './checkReference.ts';

const COUNTED = ['yes', 'no', 'abstain'] as const;

/** Its states and event are known, and what a source reports agrees with the votes on record. */
export function checkVote(vote: Vote, at: string, known: Known): Issue[] {
  return [
    ...checkWithin(vote.date, `${at}.date`, known),
    ...(vote.event === undefined ? [] : checkReference('events', vote.event, `${at}.event`, known)),
    ...Object.keys(vote.recorded).flatMap((state) =>
      checkReference('countries', state, `${at}.recorded.${state}`, known),
    ),
    ...checkTally(vote, `${at}.reported`),
  ];
}

/** A part of the votes cannot be more than the outcome; a complete roll call must be equal to it. */
function checkTally({ recorded, reported, rollCall }: Vote, at: string): Issue[] {
  if (!reported) return [];
  const votes = Object.values(recorded);
  return COUNTED.flatMap((value) => {
    const count = votes.filter((vote) => vote === value).length;
    const told = reported[value];
    if (rollCall === 'complete' ? count === told : count <= told) return [];
    const context = { value, recorded: String(count), reported: String(told) };
    return [{ code: 'bad-tally', severity: 'error', path: `${at}.${value}`, context }];
  });
}
