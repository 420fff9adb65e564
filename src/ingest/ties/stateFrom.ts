import type { Iso3 } from '../../model/Country.ts';
import { stateIn } from '../rows/codes/stateIn.ts';
import { stateOf } from '../rows/codes/stateOf.ts';

/** The state that a cell names: by a number of the list that its column is called after, else by name or code. */
export function stateFrom(text: string, column: string): Iso3 | undefined {
  if (column.toLowerCase().startsWith('gw')) return stateOf.gw(text);
  return /^\d+$/.test(text.trim()) ? stateOf.cow(text) : stateIn(text);
}
