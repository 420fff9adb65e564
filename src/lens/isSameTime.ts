import type { Lens } from './Lens.ts';

/** Whether two lenses look at the same time in the same mode. */
export function isSameTime(a: Lens, b: Lens): boolean {
  return a.mode === b.mode && a.from === b.from && a.to === b.to;
}
