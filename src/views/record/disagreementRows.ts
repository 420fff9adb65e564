import type { CowAgreement } from '../../query/observed/cowAgreement.ts';
import type { Pair } from '../../model/Pair.ts';
import type { TieStatus } from '../../model/TieStatus.ts';
import { isResident } from '../../model/Observation.ts';

/** Waves of a pair in which record and observer differ in the same way. */
export interface DisagreementRow {
  readonly pair: Pair;
  readonly years: readonly number[];
  readonly statuses: readonly TieStatus[];
  readonly found: 'mission' | 'none';
}

/** By pair, then year; the pairs with most waves first. */
export function disagreementRows({ disagreements }: CowAgreement): readonly DisagreementRow[] {
  const rows: DisagreementRow[] = [];
  for (const { pair, observation, statuses } of disagreements) {
    const found = observation.missions.some(isResident) ? 'mission' : 'none';
    const alike = rows.findIndex(
      (row) =>
        row.pair === pair && row.found === found && String(row.statuses) === String(statuses),
    );
    const before = rows[alike];
    if (before) rows[alike] = { ...before, years: [...before.years, observation.year] };
    else rows.push({ pair, years: [observation.year], statuses, found });
  }
  return rows.toSorted((a, b) => b.years.length - a.years.length);
}
