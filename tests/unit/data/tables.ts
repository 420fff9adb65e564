import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { PackedObservations } from '../../../src/dataset/tables/Observations.ts';
import { readObservations } from '../../../src/dataset/tables/readObservations.ts';
import { type PackedUnVotes, readUnVotes } from '../../../src/dataset/tables/readUnVotes.ts';
import { type PackedVisits, readVisits } from '../../../src/dataset/tables/readVisits.ts';

function builtIn(name: string): unknown {
  const path = resolve(import.meta.dirname, `../../../public/data/${name}.json`);
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** The tables of others that the app comes with, as it reads them. */
export const bundledTables = {
  observations: readObservations(builtIn('observations') as PackedObservations),
  unVotes: readUnVotes(builtIn('un-votes') as PackedUnVotes),
  visits: readVisits(builtIn('visits') as PackedVisits),
};
