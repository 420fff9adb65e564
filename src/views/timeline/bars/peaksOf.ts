import { type BinUnit, binEdges } from '../scale/binEdges.ts';
import type { EventSource } from '../../../events/EventSource.ts';
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
  if (!peaks) {
    const { dated } = wholeBins(source, binEdges(source.about.span, unit));
    const most = TONES.map((tone) => [tone, dated[tone].reduce((a, b) => Math.max(a, b), 0)]);
    ofSource.set(unit, (peaks = Object.fromEntries(most) as TonePeaks));
  }
  return peaks;
}
