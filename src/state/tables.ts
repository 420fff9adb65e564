import { PartFault } from '../base/PartFault.ts';
import type { PackedObservations } from '../dataset/tables/Observations.ts';
import { type PackedUnVotes, type UnTitles, readUnVotes } from '../dataset/tables/readUnVotes.ts';
import { type PackedVisits, readVisits } from '../dataset/tables/readVisits.ts';
import { part } from '../base/part.ts';
import { readObservations } from '../dataset/tables/readObservations.ts';

/**
 * Tables of others that come with the app, each a part of its own: observations are small and come ahead, the
 * others wait to be asked. What the build has packed and checked is read as it is.
 */
export const tables = {
  observations: part(async () =>
    readObservations((await fetchTable('observations.json')) as PackedObservations),
  ),
  unVotes: part(
    async () => readUnVotes((await fetchTable('un-votes.json')) as PackedUnVotes),
    'asked',
  ),
  unTitles: part(async () => (await fetchTable('un-titles.json')) as UnTitles, 'asked'),
  visits: part(async () => readVisits((await fetchTable('visits.json')) as PackedVisits), 'asked'),
} as const;

async function fetchTable(name: string): Promise<unknown> {
  try {
    const response = await fetch(`${import.meta.env.BASE_URL}data/${name}`);
    if (!response.ok) throw new Error(`The server answered ${response.status}.`);
    return await response.json();
  } catch (cause) {
    throw new PartFault('unreachable', `"${name}" could not be fetched.`, { cause });
  }
}
