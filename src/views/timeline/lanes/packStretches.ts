import type { DaySpan } from '../../../model/DaySpan.ts';
import { type LaneItem, wordsPx } from './LaneItem.ts';
import { LaneRows } from './LaneRows.ts';
import { type TimeScale, xOf } from '../scale/TimeScale.ts';

/** A line from the first day to the last, in pixels; its ends may lie beyond the screen. */
export interface PackedLine<T> {
  readonly item: T;
  readonly row: number;
  readonly startX: number;
  readonly endX: number;
  /** Where its words begin; null where there is no room for them. */
  readonly wordsX: number | null;
}

export interface Packed<T> {
  readonly lines: readonly PackedLine<T>[];
  /** Those that found no room. */
  readonly left: readonly T[];
}

const ROWS = 2;
const FIRST_ROW_PX = 6;
const ROW_PX = 5.5;
const LEAST_PX = 5;
const GAP_PX = 3;
/** From the end of a line to words on it, and from words to the line's other end. */
const INSET_PX = 9;
const BEYOND_PX = 20;

/**
 * Lines in two rows, the longest first: those that find no room are left. Words stand on a line of the
 * upper row, or right beside it, where nothing of either row is.
 */
export function packStretches<T extends DaySpan & Pick<LaneItem, 'words'>>(
  items: readonly T[],
  scale: TimeScale,
): Packed<T> {
  const rows = new LaneRows(ROWS);
  const left: T[] = [];
  const placed = items
    .map((item) => ({ item, ...endsOf(item, scale) }))
    .toSorted((a, b) => b.endX - b.startX - (a.endX - a.startX))
    .flatMap((line) => {
      const row = rows.freeRow(line.startX - GAP_PX, line.endX + GAP_PX);
      if (row < 0) left.push(line.item);
      else rows.take(row, line.startX, line.endX);
      return row < 0 ? [] : [{ ...line, row }];
    });
  const lines = placed.map((line) => {
    const px = wordsPx(line.item.words);
    const wordsX = px > 0 && line.row === 0 ? roomFor(px, line, rows, scale.widthPx) : null;
    if (wordsX !== null) for (const row of [0, 1]) rows.take(row, wordsX, wordsX + px);
    return { ...line, wordsX };
  });
  return { lines, left };
}

/** From the top of a lane to the lines of a row. */
export function rowY(row: number): number {
  return FIRST_ROW_PX + row * ROW_PX;
}

function endsOf({ startDay, endDay }: DaySpan, scale: TimeScale) {
  const startX = Math.max(-BEYOND_PX, xOf(scale, startDay));
  const endX = Math.min(scale.widthPx + BEYOND_PX, xOf(scale, endDay + 1));
  return { startX, endX: Math.max(endX, startX + LEAST_PX) };
}

function roomFor(
  px: number,
  { startX, endX }: { readonly startX: number; readonly endX: number },
  rows: LaneRows,
  widthPx: number,
): number | null {
  const inside = Math.max(startX, 0) + INSET_PX;
  const isLong = inside + px + INSET_PX <= Math.min(endX, widthPx);
  if (isLong) return rows.isFree(1, inside, inside + px) ? inside : null;
  const beside = endX + GAP_PX;
  const isFree = [0, 1].every((row) => rows.isFree(row, beside, beside + px));
  return isFree && beside + px <= widthPx ? beside : null;
}
