import type { PackedObservations } from '../dataset/tables/Observations.ts';
import { type PackedUnVotes, type UnTitles, readUnVotes } from '../dataset/tables/readUnVotes.ts';
import { type PackedVisits, readVisits } from '../dataset/tables/readVisits.ts';
import { fetchBuilt } from './fetchBuilt.ts';
import { part } from '../base/part.ts';
import { readObservations } from '../dataset/tables/readObservations.ts';

/**
 * Tables of others that come with the app, each a part of its own that waits to be asked: they stand beside
 * the bundled record alone. What the build has packed and checked is read as it is.
 */
export const tables = {
  observations: part(
    async () => readObservations((await fetchBuilt('observations.json')) as PackedObservations),
    'asked',
  ),
  unVotes: part(
    async () => readUnVotes((await fetchBuilt('un-votes.json')) as PackedUnVotes),
    'asked',
  ),
  unTitles: part(async () => (await fetchBuilt('un-titles.json')) as UnTitles, 'asked'),
  visits: part(async () => readVisits((await fetchBuilt('visits.json')) as PackedVisits), 'asked'),
} as const;
