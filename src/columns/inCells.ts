import type { EventTable } from './EventTable.ts';
import type { Filter } from './Filter.ts';
import type { Selection } from './Selection.ts';
import type { TableSpan } from './TableSpan.ts';
import { shownPositions } from './shownPositions.ts';

/** Cells of one level, by the keys that a frame gives them. */
export interface CellList {
  readonly level: number;
  /** ((cy << 16) | cx) >>> 0 */
  readonly keys: readonly number[];
}

/**
 * Up to `limit` events of a span and a filter that lie in one of the cells, newest first. It looks at
 * the span's events from the end until it has enough.
 */
export function inCells(
  table: EventTable,
  span: TableSpan,
  filter: Filter,
  selection: Selection | null,
  cells: CellList,
  limit: number,
): Uint32Array {
  const { x, y } = table;
  const shift = 16 - cells.level;
  const keys = new Set(cells.keys);
  const found: number[] = [];
  const shown = shownPositions(table, span, filter, selection);
  for (let index = shown.length - 1; index >= 0 && found.length < limit; index--) {
    const position = shown.at(index);
    const px = x[position]!;
    const py = y[position]!;
    const isPlaced = px !== 0 || py !== 0;
    const key = (((py >>> shift) << 16) | (px >>> shift)) >>> 0;
    if (isPlaced && keys.has(key)) found.push(position);
  }
  return Uint32Array.from(found);
}
