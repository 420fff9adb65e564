import { OBSERVERS, type Observer } from '../../model/Observation.ts';
import type { Observations } from '../../dataset/tables/Observations.ts';
import type { Pair } from '../../model/Pair.ts';

/** In which years an observer looked at a pair, so that finding nothing means something. */
export interface Coverage {
  readonly observer: Observer;
  /** Years of its waves in which it looked at the pair, and those in which it looked, but not at this pair. */
  readonly looked: readonly number[];
  readonly passed: readonly number[];
}

export function coverageOf(observations: Observations, pair: Pair): readonly Coverage[] {
  const found = observations.of(pair);
  return OBSERVERS.map((observer) => {
    const own = new Set(found.flatMap((one) => (one.observer === observer ? [one.year] : [])));
    const years = observations.yearsOf[observer];
    return {
      observer,
      looked: years.filter((year) => own.has(year)),
      passed: years.filter((year) => !own.has(year)),
    };
  });
}
