import type { Vote, VoteValue } from '../../../src/model/DatasetRecord.ts';
import { readEdtf } from '../../../src/model/readEdtf.ts';
import { bundled, dayAt } from './bundled.ts';

export function voteOf(id: string): Vote {
  const vote = bundled.written.votes.find((one) => one.id === id);
  if (!vote) throw new Error(`The data set has no vote ${id}.`);
  return vote;
}

/** How many recorded votes of each value. */
export function tallyOf(id: string): Record<VoteValue, number> {
  const tally = { yes: 0, no: 0, abstain: 0, absent: 0 };
  for (const value of Object.values(voteOf(id).recorded)) tally[value] += 1;
  return tally;
}

/** A suspension is no membership of its own: it stands beside the one that it rests. */
const BELONGING: ReadonlySet<string> = new Set(['member', 'partner']);

/** Members of the bloc on an ISO day, suspended or not, and partners, sorted. */
export function membersOn(bloc: string, iso: string): string[] {
  const day = dayAt(iso);
  const memberships = bundled.written.blocs.find(({ id }) => id === bloc)?.memberships ?? [];
  return memberships
    .filter(({ kind, dates }) => {
      const { startDay = null, endDay = null } = readEdtf(dates) ?? {};
      return BELONGING.has(kind) && (startDay ?? day) <= day && day <= (endDay ?? day);
    })
    .map(({ country }) => country)
    .toSorted();
}
