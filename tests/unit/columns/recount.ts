import type { CellView } from '../../../src/columns/CellView.ts';
import type { Filter } from '../../../src/columns/Filter.ts';
import type { Frame } from '../../../src/columns/Frame.ts';
import type { RawEvents } from '../../../src/columns/RawEvents.ts';
import type { TableSpan } from '../../../src/columns/TableSpan.ts';
import { sizes } from './someEvents.ts';

export interface Recount {
  /** Events, and the sums of their points, by key. */
  readonly cells: Map<number, readonly [count: number, sumX: number, sumY: number]>;
  readonly byParty: number[];
  readonly byTopic: number[];
  readonly byTone: number[];
  readonly total: number;
}

/** A frame, event by event. */
export function recount(
  raw: RawEvents,
  span: TableSpan,
  view: CellView | null,
  filter: Filter,
): Recount {
  const cells: Recount['cells'] = new Map();
  const byParty = zeros(sizes.parties);
  const byTopic = zeros(sizes.topics);
  const byTone = zeros(sizes.tones);
  let total = 0;
  for (let row = 0; row < raw.count; row++) {
    if (!isWithin(raw, row, span)) continue;
    const { party, topic, tone } = facetsOf(raw, row);
    const isPartyIn = filter.parties === null || filter.parties[party] === 1;
    const isTopicIn = ((filter.topics >>> topic) & 1) === 1;
    const isToneIn = ((filter.tones >>> tone) & 1) === 1;
    if (isTopicIn && isToneIn) byParty[party]!++;
    if (isPartyIn && isToneIn) byTopic[topic]!++;
    if (isPartyIn && isTopicIn) byTone[tone]!++;
    if (!isPartyIn || !isTopicIn || !isToneIn) continue;
    total++;
    const x = raw.x[row]!;
    const y = raw.y[row]!;
    const key = view && keyIn(view, x, y);
    if (key === null) continue;
    const [count, sumX, sumY] = cells.get(key) ?? [0, 0, 0];
    cells.set(key, [count + 1, sumX + x + 0.5, sumY + y + 0.5]);
  }
  return { cells, byParty, byTopic, byTone, total };
}

export function isWithin(raw: RawEvents, row: number, { startDay, endDay }: TableSpan): boolean {
  const first = raw.startDay[row]!;
  const last = raw.endDay?.[row] ?? first;
  return startDay <= endDay && first <= endDay && last >= startDay;
}

export function facetsOf({ party, kind }: RawEvents, row: number) {
  const topic = Math.floor(kind[row]! / sizes.tones);
  return { party: party[row]!, topic, tone: kind[row]! - topic * sizes.tones };
}

export function passes(raw: RawEvents, row: number, filter: Filter): boolean {
  const { party, topic, tone } = facetsOf(raw, row);
  const isPartyIn = filter.parties === null || filter.parties[party] === 1;
  return isPartyIn && ((filter.topics >>> topic) & (filter.tones >>> tone) & 1) === 1;
}

/** The key of a point's cell, or null for no place and for a point outside of the view. */
export function keyIn(view: CellView, x: number, y: number): number | null {
  if (x === 0 && y === 0) return null;
  const cx = x >> (16 - view.level);
  const cy = y >> (16 - view.level);
  const isSeen = cx >= view.x0 && cx <= view.x1 && cy >= view.y0 && cy <= view.y1;
  return isSeen ? cy * 65_536 + cx : null;
}

/** A frame as plain values, with the farthest that a centroid is off, in cells. */
export function compare(frame: Frame, expected: Recount, view: CellView | null) {
  const { cells } = frame;
  const counts = new Map<number, number>();
  let off = 0;
  for (let i = 0; i < cells.n; i++) {
    const [count, sumX, sumY] = expected.cells.get(cells.key[i]!) ?? [0, NaN, NaN];
    counts.set(cells.key[i]!, cells.count[i]!);
    const cellsAcross = 2 ** (view?.level ?? 0);
    const dx = Math.abs(cells.x[i]! - sumX / count / 65_536);
    const dy = Math.abs(cells.y[i]! - sumY / count / 65_536);
    off = Math.max(off, dx * cellsAcross, dy * cellsAcross);
  }
  const facets = ({ byParty, byTopic, byTone, total }: Recount | Frame) => ({
    byParty: [...byParty],
    byTopic: [...byTopic],
    byTone: [...byTone],
    total,
  });
  return {
    read: { counts, ...facets(frame) },
    expected: {
      counts: new Map([...expected.cells].map(([key, [count]]) => [key, count])),
      ...facets(expected),
    },
    off,
  };
}

function zeros(length: number): number[] {
  return Array.from({ length }, () => 0);
}
