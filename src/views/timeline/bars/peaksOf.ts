import { type BinUnit, binEdges } from '../scale/binEdges.ts';
import type { EventSource } from '../../../events/EventSource.ts';
import { addDays } from '../../../model/Day.ts';
import { TONES } from '../../../model/Tone.ts';
import type { TonePeaks } from './blockLanes.ts';
import { wholeBins } from './wholeBins.ts';

const known = new WeakMap<EventSource, Map<BinUnit, TonePeaks>>();

/**
 * The most events of each tone that begin in any bin of the whole set. Blocks are scaled by it, so that
 * their height stays while the window or a filter moves.
 */
export function peaksOf(source: EventSource, unit: BinUnit): TonePeaks {
  const ofSource = known.get(source) ?? new Map<BinUnit, TonePeaks>();
  known.set(source, ofSource);
  let peaks = ofSource.get(unit);
  if (!peaks) ofSource.set(unit, (peaks = findPeaks(source, unit)));
  return peaks;
}

// two centuries have 80,000 days, and a set may have events on a hundred: only years with any are cut up
function findPeaks(source: EventSource, unit: BinUnit): TonePeaks {
  const years = binEdges(source.about.span, 'year');
  const yearly = wholeBins(source, years).dated;
  const peaks = { cooperation: 0, conflict: 0, neither: 0 };
  for (const [i, next] of years.slice(1).entries()) {
    if (TONES.every((tone) => yearly[tone][i] === 0)) continue;
    const edges = binEdges({ startDay: years[i] ?? next, endDay: addDays(next, -1) }, unit);
    const { dated } = wholeBins(source, edges);
    for (const tone of TONES)
      for (const count of dated[tone]) peaks[tone] = Math.max(peaks[tone], count);
  }
  return peaks;
}
