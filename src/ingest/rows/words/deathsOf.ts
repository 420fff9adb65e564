import type { Deaths } from './RowWords.ts';

/**
 * The deaths that a row counts, from the texts of its cells; a bound that is not there is the estimate.
 * Null where there is no estimate: no number, or one below zero, which stands for "unknown" (SCAD).
 */
export function deathsOf(best: string, low = '', high = ''): Deaths | null {
  const estimate = countOf(best);
  if (estimate === null) return null;
  const [least, most] = [countOf(low) ?? estimate, countOf(high) ?? estimate];
  return { best: estimate, low: Math.min(least, estimate), high: Math.max(most, estimate) };
}

function countOf(text: string): number | null {
  return /^\d{1,9}(?:\.0*)?$/.test(text) ? Math.round(Number(text)) : null;
}
