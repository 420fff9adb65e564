import { type Cells, type CellView, isSameView } from './CellView.ts';
import { type EventTable, type PositionRange, rangeOf } from './EventTable.ts';
import { type Filter, NO_FILTER, isSameFilter } from './Filter.ts';
import { type Tally, addRange, clearTally, newTally } from './Tally.ts';
import { newCells, readCells } from './readCells.ts';
import type { Frame } from './Frame.ts';
import type { Selection } from './Selection.ts';
import type { TableSpan } from './TableSpan.ts';
import { eachLastingInto } from './Lasting.ts';
import { readKinds } from './readKinds.ts';

/** A way to count a window that does not look at each event: what `IndexPath` is to a large table. */
export interface ShortPath {
  /** No window costs less. */
  readonly least: number;
  /** Roughly, in the time that it takes to count one event; Infinity where it cannot. */
  cost(range: PositionRange, view: CellView | null, filter: Filter, by: Selection | null): number;
  /** Counts a window into an empty tally. */
  count(tally: Tally, range: PositionRange, by: Selection | null): void;
}

/**
 * Reads one frame after the other by the cheapest of its paths: what the last frame differs by, a scan
 * of the window, or the short path. A window's frame costs the least when it moves by little.
 */
export class FrameReader {
  readonly #table: EventTable;
  readonly #shortPath: ShortPath | null;
  readonly #tally: Tally;
  readonly #byTopic: Uint32Array;
  readonly #byTone: Uint32Array;
  #cells: Cells = newCells(0);
  /** What the tally has counted; null where that is not certain. */
  #counted: PositionRange | null = null;
  /** Positions before it that the tally holds as well, as they last into the span. */
  readonly #lasting: number[] = [];

  constructor(table: EventTable, shortPath: ShortPath | null = null) {
    this.#table = table;
    this.#shortPath = shortPath;
    this.#tally = newTally(table, NO_FILTER);
    this.#byTopic = new Uint32Array(table.topics);
    this.#byTone = new Uint32Array(table.tones);
  }

  /**
   * The events that overlap a span, and the cells of a view that hold them; without a view, none. A
   * selection helps where it is of the same filter. The frame's arrays are used again by the next one.
   * Throws a RangeError for a view that is no part of the plane.
   */
  read(
    span: TableSpan,
    view: CellView | null,
    filter: Filter = NO_FILTER,
    selection: Selection | null = null,
  ): Frame {
    const range = rangeOf(this.#table, span);
    const by = selection && isSameFilter(selection.filter, filter) ? selection : null;
    const path = this.#count(range, view, filter, by);
    if (this.#table.lasting.positions.length > 0) this.#addLasting(range, span);
    this.#counted = range;
    return this.#frame(path);
  }

  #count(
    range: PositionRange,
    view: CellView | null,
    filter: Filter,
    by: Selection | null,
  ): Frame['path'] {
    const tally = this.#tally;
    const events = range.to - range.from;
    const last = this.#isOn(view, filter) ? this.#counted : null;
    this.#counted = null;
    const moved = last ? eventsBetween(last, range) + this.#lasting.length : Infinity;
    const long = Math.min(moved, events);
    const isShort = this.#shortPath !== null && long > this.#shortPath.least;
    const short = isShort ? this.#shortPath.cost(range, view, filter, by) : Infinity;
    if (last && moved <= events && moved <= short) {
      this.#move(last, range);
      return 'delta';
    }
    clearTally(tally, this.#table, view, filter);
    this.#lasting.length = 0;
    if (this.#shortPath && short < events) {
      this.#shortPath.count(tally, range, by);
      return by ? 'selection' : 'index';
    }
    addRange(tally, this.#table, range.from, range.to, 1);
    return 'scan';
  }

  #isOn(view: CellView | null, filter: Filter): boolean {
    return isSameView(this.#tally.view, view) && isSameFilter(this.#tally.filter, filter);
  }

  /** Takes out what has left the window, and what lasted into it, and adds what has come. */
  #move(last: PositionRange, { from, to }: PositionRange): void {
    const table = this.#table;
    const tally = this.#tally;
    for (const position of this.#lasting) addRange(tally, table, position, position + 1, -1);
    this.#lasting.length = 0;
    addRange(tally, table, last.from, Math.min(last.to, from), -1);
    addRange(tally, table, Math.max(last.from, to), last.to, -1);
    addRange(tally, table, from, Math.min(to, last.from), 1);
    addRange(tally, table, Math.max(from, last.to), to, 1);
  }

  #addLasting({ from }: PositionRange, span: TableSpan): void {
    eachLastingInto(this.#table.lasting, from, span, (position) => {
      addRange(this.#tally, this.#table, position, position + 1, 1);
      this.#lasting.push(position);
    });
  }

  #frame(path: Frame['path']): Frame {
    const tally = this.#tally;
    if (this.#cells.key.length < tally.count.length) this.#cells = newCells(tally.count.length);
    readCells(tally, this.#cells);
    const total = readKinds(tally, this.#table, this.#byTopic, this.#byTone);
    return {
      cells: this.#cells,
      byParty: tally.byParty,
      byTopic: this.#byTopic,
      byTone: this.#byTone,
      total,
      path,
    };
  }
}

/** How many events two ranges do not share. */
function eventsBetween(a: PositionRange, b: PositionRange): number {
  const shared = Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
  return a.to - a.from + (b.to - b.from) - 2 * shared;
}
