import { TONES, type Tone } from '../model/Tone.ts';
import type { Dataset } from '../dataset/Dataset.ts';
import type { Day } from '../model/Day.ts';
import { binOf } from './binOf.ts';

/** Counts by bin for each tone. */
export type ToneCounts = Readonly<Record<Tone, Uint32Array>>;

/**
 * How many events each bin holds, of those that `isCounted` lets through by their index; one that
 * lasts counts in each bin that it covers. `edges` are the first days of the bins, ascending, and the
 * day after the last; what lies outside of them is left out. One pass over the events and one over
 * the bins.
 */
export function binCounts(
  { columns }: Pick<Dataset, 'columns'>,
  edges: readonly Day[],
  isCounted: (index: number) => boolean,
): ToneCounts {
  const bins = Math.max(0, edges.length - 1);
  const row = bins + 1;
  // for each tone, by how much the count rises from one bin to the next
  const rises = new Int32Array(TONES.length * row);
  columns.startDay.forEach((startDay, index) => {
    const first = Math.max(0, binOf(edges, startDay));
    const afterLast = Math.min(bins, binOf(edges, columns.endDay[index]!) + 1);
    if (first >= afterLast || !isCounted(index)) return;
    const at = columns.tone[index]! * row;
    rises[at + first]!++;
    rises[at + afterLast]!--;
  });
  const countsOf = (tone: Tone) => {
    const at = TONES.indexOf(tone) * row;
    let count = 0;
    return Uint32Array.from({ length: bins }, (_, bin) => (count += rises[at + bin]!));
  };
  return {
    cooperation: countsOf('cooperation'),
    conflict: countsOf('conflict'),
    neither: countsOf('neither'),
  };
}
