import type { Iso3 } from '../../../model/Country.ts';
import { stateIn } from './stateIn.ts';

/** No names of two states are longer. */
const LONGEST = 160;

/**
 * The two states that a cell names with a dash or a stroke between, `US – BR`, `MEX/PER`, in its order. Null
 * where the whole is one state (`Guinea-Bissau`), where a half is none, and where both are the same.
 */
export function pairIn(text: string): readonly [Iso3, Iso3] | null {
  if (text.length > LONGEST || stateIn(text) !== undefined) return null;
  for (const { 0: mark, index } of text.matchAll(/[–—/-]/g)) {
    const left = stateIn(text.slice(0, index));
    const right = stateIn(text.slice(index + mark.length));
    if (left !== undefined && right !== undefined) return left === right ? null : [left, right];
  }
  return null;
}
