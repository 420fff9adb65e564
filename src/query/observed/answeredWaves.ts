import type { Dataset } from '../../dataset/Dataset.ts';
import type { Observations } from '../../dataset/tables/Observations.ts';
import { type TieStatus, rungOf } from '../../model/TieStatus.ts';
import { dayOf } from '../../model/Day.ts';
import { intervalsOf } from '../../dataset/TieLedger.ts';
import { isAmerican } from '../ties/tieTally.ts';
import { notYetStates } from '../notYetStates.ts';
import { spansOverlap } from '../../model/DaySpan.ts';
import { statesOf } from '../../model/Pair.ts';

/** Pairs by the waves of COW, in which both states existed at the end of the year. */
export interface AnsweredWaves {
  readonly existing: number;
  /** Those that a dated change or an observation of that year answers. */
  readonly answered: number;
}

export function answeredWaves(dataset: Dataset, observations: Observations): AnsweredWaves {
  const { ledger } = dataset;
  const pairs = ledger.pairs.filter((pair) => isAmerican(dataset, pair));
  let [existing, answered] = [0, 0];
  for (const pair of pairs) {
    const looked = new Set(observations.of(pair).map(({ year }) => year));
    for (const year of observations.yearsOf.cow) {
      const span = { startDay: dayOf(year, 1, 1), endDay: dayOf(year, 12, 31) };
      const statuses = intervalsOf(ledger, pair)
        .filter((interval) => spansOverlap(interval, span))
        .map(({ status }) => status);
      if (statesOf(pair).some((state) => notYetStates(dataset, span.endDay).has(state))) continue;
      existing++;
      if (looked.has(year) || statuses.some(isOnRecord)) answered++;
    }
  }
  return { existing, answered };
}

function isOnRecord(status: TieStatus): boolean {
  const rung = rungOf(status);
  return rung !== 'no-recorded-break' && rung !== 'unknown' && rung !== 'not-established';
}
