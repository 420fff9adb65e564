import type { Lens } from '../../lens/Lens.ts';
import { type Pair, pairHas } from '../../model/Pair.ts';
import type { TieRung } from '../../model/TieStatus.ts';

/** Whether the filters by state and by status let a tie through; an empty one lets all through. */
export function keepsTie(lens: Lens, pair: Pair, rung: TieRung): boolean {
  return keepsPair(lens, pair) && keepsRung(lens, rung);
}

/** One of the states asked for is in the pair. */
export function keepsPair({ countries }: Lens, pair: Pair): boolean {
  return countries.length === 0 || countries.some((country) => pairHas(pair, country));
}

export function keepsRung({ statuses }: Lens, rung: TieRung): boolean {
  return statuses.length === 0 || statuses.includes(rung);
}
