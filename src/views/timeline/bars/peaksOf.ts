import { type BinUnit, binEdges } from '../scale/binEdges.ts';
import { type Day, addDays } from '../../../model/Day.ts';
import type { DaySpan } from '../../../model/DaySpan.ts';
import type { EventSource } from '../../../events/EventSource.ts';
import { TONES } from '../../../model/Tone.ts';
import type { TonePeaks } from './blockLanes.ts';
import { wholeBins } from './wholeBins.ts';

const NONE: TonePeaks = { cooperation: 0, conflict: 0, neither: 0 };

const known = new WeakMap<EventSource, Map<string, TonePeaks>>();

/**
 * The most events of each tone that begin in any bin of the decades that some days lie in. Blocks are scaled
 * by it: their height stays while the window or a filter moves, and one day of another age, on which all met,
 * does not flatten them.
 */
export function peaksOf(source: EventSource, unit: BinUnit, days: DaySpan): TonePeaks {
  const ofSource = known.get(source) ?? new Map<string, TonePeaks>();
  known.set(source, ofSource);
  const decades = binEdges(days, 'decade');
  return decades.slice(1).reduce((peaks, next, i) => {
    const start = decades[i] ?? next;
    const key = `${unit} ${start}`;
    const own = ofSource.get(key) ?? findPeaks(source, unit, start, next);
    ofSource.set(key, own);
    return higher(peaks, own);
  }, NONE);
}

// a decade has 3,652 days, and a set may have events on a hundred: only years with any are cut up
function findPeaks(source: EventSource, unit: BinUnit, start: Day, next: Day): TonePeaks {
  const years = binEdges({ startDay: start, endDay: addDays(next, -1) }, 'year');
  const yearly = wholeBins(source, years).dated;
  return years.slice(1).reduce((peaks, end, i) => {
    if (TONES.every((tone) => yearly[tone][i] === 0)) return peaks;
    const year = { startDay: years[i] ?? end, endDay: addDays(end, -1) };
    return higher(peaks, most(source, binEdges(year, unit)));
  }, NONE);
}

function most(source: EventSource, edges: readonly Day[]): TonePeaks {
  const { dated } = wholeBins(source, edges);
  const of = (tone: keyof TonePeaks) =>
    dated[tone].reduce((peak, count) => Math.max(peak, count), 0);
  return { cooperation: of('cooperation'), conflict: of('conflict'), neither: of('neither') };
}

function higher(a: TonePeaks, b: TonePeaks): TonePeaks {
  return {
    cooperation: Math.max(a.cooperation, b.cooperation),
    conflict: Math.max(a.conflict, b.conflict),
    neither: Math.max(a.neither, b.neither),
  };
}
