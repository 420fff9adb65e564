import type { RowIssueCode } from '../../model/RowIssue.ts';
import { type Cells, RowScanner } from './bytes/RowScanner.ts';
import type { EventSlot } from './EventBlocks.ts';
import { eventReader } from './eventReader.ts';
import type { Parties } from './Parties.ts';
import type { RowPlan } from './planRows.ts';

/** Who is told of the rows of a stream, in order. */
export interface RowSink {
  /** A good row. `event` and `cells` are good until this returns. */
  take(event: EventSlot, offset: number, cells: Cells): void;
  /** Something is wrong; `column` is -1 where it is the row. `row` counts from 1. */
  fault(code: RowIssueCode, row: number, column: number, cells: Cells): void;
}

/** A cell of more lines is told, where the cells of a file have but one. */
const FEW_LINES = 3;

/** Reads a stream of bytes row by row. What is read does not depend on where the chunks are cut. */
export class RowStream {
  /** The row that each of the places given begins with, of those that were reached. */
  readonly placeRows: number[] = [];
  /** Rows with events, good or bad. */
  rows = 0;

  /** Good rows of which a cell runs over lines. */
  tallRows = 0;

  /** Lines that are not blank and stand within rows, after their first. */
  get linesInside(): number {
    return this.#scanner.linesInside;
  }

  readonly #scanner: RowScanner;
  readonly #sink: RowSink;
  readonly #read: ReturnType<typeof eventReader>;
  readonly #event: EventSlot = {
    startDay: 0,
    endDay: 0,
    vague: 0,
    x: 0,
    y: 0,
    party: 0,
    kind: 0,
  };
  /** The row's number as a sheet counts it. */
  #row = 0;
  readonly #rowsFrom: number;
  readonly #places: readonly number[];

  /**
   * `offset`: where in the file the first byte pushed stands; `places`: bytes of the file at which rows
   * begin, ascending.
   */
  constructor(
    plan: RowPlan,
    parties: Parties,
    sink: RowSink,
    offset = 0,
    places: readonly number[] = [],
  ) {
    this.#places = places;
    this.#scanner = new RowScanner(plan.shape, offset);
    this.#sink = sink;
    this.#rowsFrom = plan.rowsFrom;
    this.#read = eventReader(plan, parties, (code, column) =>
      sink.fault(code, this.#row, column, this.#scanner.cells),
    );
  }

  push(chunk: Uint8Array): void {
    this.#scanner.push(chunk);
    this.#readOn();
  }

  end(): void {
    this.#scanner.end();
    this.#readOn();
  }

  #readOn(): void {
    const scanner = this.#scanner;
    const { cells } = scanner;
    let inside = scanner.linesInside;
    for (let scan = scanner.next(); scan !== 'more'; scan = scanner.next()) {
      this.#row++;
      while (scanner.rowOffset >= (this.#places[this.placeRows.length] ?? Infinity))
        this.placeRows.push(this.#row);
      const lines = scanner.linesInside - inside;
      inside = scanner.linesInside;
      if (scan === 'blank' || scanner.rowOffset < this.#rowsFrom) continue;
      this.rows++;
      if (scan !== 'row') {
        this.#sink.fault(scan, this.#row, -1, cells);
        continue;
      }
      const fault = this.#read(cells, this.#event);
      if (fault === null) {
        if (lines > 0) this.tallRows++;
        if (lines > FEW_LINES) this.#sink.fault('tall-cell', this.#row, -1, cells);
        this.#sink.take(this.#event, scanner.rowOffset, cells);
      } else this.#sink.fault(fault.code, this.#row, fault.column, cells);
    }
  }
}
