import { TONES, type Tone } from '../../model/Tone.ts';
import type { Dataset } from '../../dataset/Dataset.ts';
import type { Day } from '../../model/Day.ts';
import { binOf } from './binOf.ts';

/**
 * How many events of the whole set each bin holds, of one tone or of all; one that spans several
 * bins counts in each. One pass over the events and one over the bins.
 */
export function binCounts(
  { columns }: Pick<Dataset, 'columns'>,
  edges: readonly Day[],
  tone: Tone | null,
): Uint32Array {
  const wanted = tone === null ? null : TONES.indexOf(tone);
  const bins = edges.length - 1;
  const turns = new Int32Array(bins + 1);
  columns.startDay.forEach((startDay, index) => {
    if (wanted !== null && columns.tone[index] !== wanted) return;
    const first = Math.max(0, binOf(edges, startDay));
    const afterLast = Math.min(bins, binOf(edges, columns.endDay[index] ?? startDay) + 1);
    if (first >= afterLast) return;
    turns[first] = (turns[first] ?? 0) + 1;
    turns[afterLast] = (turns[afterLast] ?? 0) - 1;
  });
  let count = 0;
  return Uint32Array.from({ length: bins }, (_, bin) => (count += turns[bin] ?? 0));
}
