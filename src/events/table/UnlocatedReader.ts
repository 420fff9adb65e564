import type { DaySpan } from '../../model/DaySpan.ts';
import { type EventTable, endDayOf, rangeOf } from '../../columns/EventTable.ts';
import type { Filter } from '../../columns/Filter.ts';
import { bisect } from '../../base/bisect.ts';
import { passingTest } from '../../columns/passingTest.ts';

/** Reads the events of a table that have no place. They are looked for once: a file may have millions that do. */
export class UnlocatedReader {
  readonly #positions = new WeakMap<EventTable, Uint32Array>();

  /** Those that overlap a span and pass a filter, by first day. */
  shown(table: EventTable, span: DaySpan, filter: Filter): readonly number[] {
    const positions = this.#of(table);
    const { from, to } = rangeOf(table, span);
    const passes = passingTest(table, filter);
    const end = bisect(positions, to, 0, positions.length);
    const shown: number[] = [];
    for (let at = 0; at < end; at++) {
      const position = positions[at]!;
      const isOn = position >= from || endDayOf(table, position) >= span.startDay;
      if (isOn && passes(position)) shown.push(position);
    }
    return shown;
  }

  #of(table: EventTable): Uint32Array {
    let positions = this.#positions.get(table);
    if (!positions) {
      const { x, y, count } = table;
      const found: number[] = [];
      for (let at = 0; at < count; at++) if (x[at] === 0 && y[at] === 0) found.push(at);
      this.#positions.set(table, (positions = Uint32Array.from(found)));
    }
    return positions;
  }
}
