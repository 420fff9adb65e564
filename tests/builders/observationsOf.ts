import type { Observations, PackedObservations } from '../../src/dataset/tables/Observations.ts';
import { readObservations } from '../../src/dataset/tables/readObservations.ts';

/** Observations of waves in 1930, 1935, 1940, 1950, 1990, 1995 and 2000, a letter a wave, and of November 2022. */
export function observationsOf(
  missions: PackedObservations['missions'],
  listed: Readonly<Record<string, string>> = {},
): Observations {
  return readObservations({
    tables: [],
    waves: [1930, 1935, 1940, 1950, 1990, 1995, 2000],
    missions,
    listed: { month: '2022-11', pairs: listed },
  });
}
