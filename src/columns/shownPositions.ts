import { type EventTable, rangeOf } from './EventTable.ts';
import { type Filter, isSameFilter, passesAll } from './Filter.ts';
import type { Selection } from './Selection.ts';
import type { TableSpan } from './TableSpan.ts';
import { bisect } from '../base/bisect.ts';
import { eachLastingInto } from './Lasting.ts';
import { passingTest } from './passingTest.ts';
import { positionsWhere } from './positionsWhere.ts';

/** A list of positions that need not be held in memory. */
export interface ShownPositions {
  readonly length: number;
  /** A RangeError beyond the ends. */
  at(index: number): number;
}

/**
 * The events that overlap a span and pass a filter, by first day: those from before that last into it
 * come first. Without a filter nothing is copied; with one, a selection of it spares the scan.
 */
export function shownPositions(
  table: EventTable,
  span: TableSpan,
  filter: Filter,
  selection: Selection | null = null,
): ShownPositions {
  const { from, to } = rangeOf(table, span);
  const passes = passingTest(table, filter);
  const lasting: number[] = [];
  eachLastingInto(table.lasting, from, span, (position) => {
    if (passes(position)) lasting.push(position);
  });
  if (passesAll(filter)) return listOf(lasting, to - from, (index) => from + index);
  const begun =
    selection && isSameFilter(selection.filter, filter)
      ? within(selection.positions, from, to)
      : positionsWhere(from, to, passes);
  return listOf(lasting, begun.length, (index) => begun[index]!);
}

function within(positions: Uint32Array, from: number, to: number): Uint32Array {
  const first = bisect(positions, from, 0, positions.length);
  return positions.subarray(first, bisect(positions, to, first, positions.length));
}

function listOf(
  first: readonly number[],
  more: number,
  moreAt: (index: number) => number,
): ShownPositions {
  const length = first.length + more;
  return {
    length,
    at(index) {
      if (!(index >= 0 && index < length)) {
        throw new RangeError(`No position ${index} in a list of ${length}.`);
      }
      return first[index] ?? moreAt(index - first.length);
    },
  };
}
