import type { EventKey, Subject, SubjectEvents } from '../EventSource.ts';
import type { DaySpan } from '../../model/DaySpan.ts';
import type { EventStore } from './EventStore.ts';
import type { Filter } from '../../columns/Filter.ts';
import type { FrameReader } from '../../columns/FrameReader.ts';
import type { Party } from '../../model/Party.ts';
import type { Selection } from '../../columns/Selection.ts';
import { bisect } from '../../base/bisect.ts';
import { TONES } from '../../model/Tone.ts';
import { countsBy } from './countsBy.ts';
import { rangeOf } from '../../columns/EventTable.ts';
import { passingTest } from '../../columns/passingTest.ts';
import { shownPositions } from '../../columns/shownPositions.ts';

interface Known {
  readonly filter: Filter;
  readonly total: number;
}

/** Subjects kept in mind: those that a reader goes to and fro between. */
const KEPT = 8;
const ALWAYS = { startDay: -Infinity, endDay: Infinity };

/** Reads the events of one pair or of one state, by a filter of its own. */
export class SubjectReader {
  readonly #store: EventStore;
  readonly #selectionOf: (filter: Filter) => Selection | null;
  readonly #reader: FrameReader;
  readonly #known = new Map<string, Known>();

  constructor(store: EventStore, selectionOf: (filter: Filter) => Selection | null) {
    this.#store = store;
    this.#selectionOf = selectionOf;
    this.#reader = store.frameReader(store.table);
  }

  read(subject: Subject, span: DaySpan, most: number): SubjectEvents {
    const { table } = this.#store;
    const { filter, total: all } = this.#knownOf(subject);
    const selection = this.#selectionOf(filter);
    const { total, byTone } = this.#reader.read(span, null, filter, selection);
    const shown = shownPositions(table, span, filter, selection);
    const newest = Array.from({ length: Math.min(most, shown.length) }, (_, i): EventKey =>
      shown.at(shown.length - 1 - i),
    );
    const after = this.#beginningAfter(span, filter, selection);
    return { newest, byTone: countsBy(TONES, byTone), total, before: all - total - after, after };
  }

  #beginningAfter({ endDay }: DaySpan, filter: Filter, selection: Selection | null): number {
    const { table } = this.#store;
    const { from } = rangeOf(table, { startDay: endDay + 1, endDay: Infinity });
    if (selection) {
      const { positions } = selection;
      return positions.length - bisect(positions, from, 0, positions.length);
    }
    const passes = passingTest(table, filter);
    let after = 0;
    for (let position = from; position < table.count; position++) if (passes(position)) after++;
    return after;
  }

  #knownOf(subject: Subject): Known {
    const key = `${subject.type}:${subject.id}`;
    const kept = this.#known.get(key);
    if (kept) return kept;
    const parties = Uint8Array.from(this.#store.parties, (party) => Number(isOf(subject, party)));
    const filter = { parties, topics: -1, tones: -1 };
    const known = { filter, total: this.#reader.read(ALWAYS, null, filter).total };
    if (this.#known.size >= KEPT) this.#known.clear();
    this.#known.set(key, known);
    return known;
  }
}

function isOf(subject: Subject, { pairs, actors }: Party): boolean {
  return subject.type === 'pair' ? pairs.includes(subject.id) : actors.includes(subject.id);
}
