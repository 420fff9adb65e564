import { type CellView, cellsIn } from './CellView.ts';
import type { EventTable } from './EventTable.ts';
import { type Filter, checkFilter, passesAll, passingKinds } from './Filter.ts';

/**
 * What has been counted: by cell of a view, and by party and kind. Points are whole numbers, so that
 * events can be taken out again without a trace.
 */
export interface Tally {
  view: CellView | null;
  filter: Filter;
  /** Cells in a row of the view. */
  across: number;
  /** By cell of the view, in rows; longer than the view has cells. */
  count: Int32Array;
  /** Sums of the points, in 65,536ths of the plane. */
  sumX: Float64Array;
  sumY: Float64Array;
  /** Of the events whose topic and tone pass. */
  readonly byParty: Uint32Array;
  /** Of the events whose party passes. */
  readonly byKind: Uint32Array;
  /** By kind: whether its topic and tone pass. */
  kinds: Uint8Array;
}

/** A tally without cells that has counted nothing. */
export function newTally({ parties, topics, tones }: EventTable, filter: Filter): Tally {
  return {
    view: null,
    filter,
    across: 0,
    count: new Int32Array(0),
    sumX: new Float64Array(0),
    sumY: new Float64Array(0),
    byParty: new Uint32Array(parties),
    byKind: new Uint32Array(topics * tones),
    kinds: passingKinds(filter, topics, tones),
  };
}

/** Sets a tally back to nothing, for a view and a filter. */
export function clearTally(
  tally: Tally,
  { parties, topics, tones }: EventTable,
  view: CellView | null,
  filter: Filter,
): void {
  checkFilter(filter, parties);
  const cells = view ? cellsIn(view) : 0;
  if (cells > tally.count.length) {
    tally.count = new Int32Array(cells);
    tally.sumX = new Float64Array(cells);
    tally.sumY = new Float64Array(cells);
  } else {
    tally.count.fill(0, 0, cells);
    tally.sumX.fill(0, 0, cells);
    tally.sumY.fill(0, 0, cells);
  }
  tally.view = view && { ...view };
  tally.across = view ? view.x1 - view.x0 + 1 : 0;
  tally.byParty.fill(0);
  tally.byKind.fill(0);
  if (filter !== tally.filter) tally.kinds = passingKinds(filter, topics, tones);
  tally.filter = filter;
}

/** Counts the events at positions `from` up to, not with, `to`: in with sign 1, out with sign -1. */
export function addRange(
  tally: Tally,
  table: EventTable,
  from: number,
  to: number,
  sign: 1 | -1,
): void {
  if (from >= to) return;
  addFacets(tally, table, from, to, sign);
  if (tally.view) addCells(tally, tally.view, table, from, to, sign);
}

/** As {@link addRange}, by party and kind alone. */
export function addFacets(
  { byParty, byKind, kinds, filter }: Tally,
  { party, kind }: EventTable,
  from: number,
  to: number,
  sign: 1 | -1,
): void {
  if (passesAll(filter)) {
    for (let i = from; i < to; i++) {
      byParty[party[i]!]! += sign;
      byKind[kind[i]!]! += sign;
    }
    return;
  }
  const { parties } = filter;
  for (let i = from; i < to; i++) {
    const who = party[i]!;
    const what = kind[i]!;
    if (kinds[what] === 1) byParty[who]! += sign;
    if (parties === null || parties[who] === 1) byKind[what]! += sign;
  }
}

function addCells(
  { count, sumX, sumY, kinds, filter, across }: Tally,
  { level, x0, y0, y1 }: CellView,
  { x, y, party, kind }: EventTable,
  from: number,
  to: number,
  sign: 1 | -1,
): void {
  const isOpen = passesAll(filter);
  const { parties } = filter;
  const shift = 16 - level;
  const down = y1 - y0 + 1;
  for (let i = from; i < to; i++) {
    if (!isOpen && (kinds[kind[i]!] === 0 || (parties !== null && parties[party[i]!] !== 1))) {
      continue;
    }
    const px = x[i]!;
    const py = y[i]!;
    const cx = (px >>> shift) - x0;
    const cy = (py >>> shift) - y0;
    if (cx >>> 0 >= across || cy >>> 0 >= down) continue;
    const at = cy * across + cx;
    count[at]! += sign;
    sumX[at]! += sign * px;
    sumY[at]! += sign * py;
  }
}
