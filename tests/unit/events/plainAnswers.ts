import { CLAUSES, CLAUSE_BITS, type Clause } from '../../../src/events/ask/clauses.ts';
import { type PlainEvent, unitsOf } from './plainEvents.ts';
import type { Ask } from '../../../src/events/ask/Ask.ts';
import type { CellView } from '../../../src/columns/CellView.ts';
import type { Day } from '../../../src/model/Day.ts';
import type { DaySpan } from '../../../src/model/DaySpan.ts';
import type { Subject } from '../../../src/events/EventSource.ts';
import { TONES, type Tone } from '../../../src/model/Tone.ts';
import { spansOverlap } from '../../../src/model/DaySpan.ts';

/** Whether an empty list, or one of its values, lets something through. */
function lets<T>(wanted: readonly T[], ...values: readonly T[]): boolean {
  return wanted.length === 0 || values.some((value) => wanted.includes(value));
}

/** Each clause of an ask, said the plainest way. */
export const KEEPS: Readonly<Record<Clause, (event: PlainEvent, ask: Ask) => boolean>> = {
  time: ({ span }, { time }) => span.startDay <= time.endDay && span.endDay >= time.startDay,
  relationship: ({ pairs }, { filters }) => lets(filters.pairs, ...pairs),
  country: ({ actors }, { filters }) => lets(filters.countries, ...actors),
  topic: ({ topic }, { filters }) => lets(filters.topics, topic),
  tone: ({ tone }, { filters }) => lets(filters.tones, tone),
  confidence: ({ backing }, { filters }) =>
    lets(filters.confidences, ...(backing ? [backing.confidence] : [])),
  source: ({ backing }, { filters }) => lets(filters.sources, ...(backing?.sources ?? [])),
  search: ({ words }, { filters: { q } }) => q.trim() === '' || words.includes(q.trim()),
};

/** What an ask makes of some events. */
export interface Plainly {
  /** By event, the bits of the clauses that it fails. */
  readonly bits: readonly number[];
  /** The events that fail no clause, but perhaps those left aside. */
  readonly passing: (...aside: readonly Clause[]) => readonly PlainEvent[];
}

export function plainly(events: readonly PlainEvent[], ask: Ask): Plainly {
  const bitsOf = (clauses: readonly Clause[]) =>
    clauses.reduce((bits, clause) => bits | CLAUSE_BITS[clause], 0);
  const bits = events.map((event) =>
    bitsOf(CLAUSES.filter((clause) => !KEEPS[clause](event, ask))),
  );
  return {
    bits,
    passing: (...aside) => {
      const held = ~bitsOf(aside);
      return events.filter((_, at) => (bits[at]! & held) === 0);
    },
  };
}

export function idsOf(events: readonly PlainEvent[]): readonly string[] {
  return events.map(({ id }) => id);
}

/** How many events there are of each key; those of several keys count for each. */
export function countBy<K>(
  events: readonly PlainEvent[],
  keysOf: (event: PlainEvent) => readonly K[],
): ReadonlyMap<K, number> {
  const counts = new Map<K, number>();
  for (const key of events.flatMap(keysOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** A number for each name, 0 where there is none. */
export function countsOf<T extends string>(
  names: readonly T[],
  counts: ReadonlyMap<T, number>,
): Readonly<Record<string, number>> {
  return Object.fromEntries(names.map((name) => [name, counts.get(name) ?? 0]));
}

/** The key of the cell that an event is in; null outside of the view. */
function cellOf({ level, x0, x1, y0, y1 }: CellView, event: PlainEvent): number | null {
  const units = unitsOf(event);
  if (!units) return null;
  const cx = units.x >> (16 - level);
  const cy = units.y >> (16 - level);
  return cx >= x0 && cx <= x1 && cy >= y0 && cy <= y1 ? cy * 65_536 + cx : null;
}

/** The events of each cell in view, by key. */
export function byCell(
  events: readonly PlainEvent[],
  view: CellView,
): ReadonlyMap<number, readonly PlainEvent[]> {
  const cells = new Map<number, PlainEvent[]>();
  for (const event of events) {
    const key = cellOf(view, event);
    if (key === null) continue;
    const cell = cells.get(key);
    if (cell) cell.push(event);
    else cells.set(key, [event]);
  }
  return cells;
}

/** By tone and bin, the events that begin in a bin, or are under way in it. */
export function inBins(
  events: readonly PlainEvent[],
  edges: readonly Day[],
  isIn: (event: PlainEvent, bin: DaySpan) => boolean,
): Readonly<Record<Tone, readonly number[]>> {
  const ofTone = (tone: Tone) => {
    const own = events.filter((event) => event.tone === tone);
    return edges.slice(1).map((next, bin) => {
      const days = { startDay: edges[bin]!, endDay: (next - 1) as Day };
      return own.filter((event) => isIn(event, days)).length;
    });
  };
  return Object.fromEntries(TONES.map((tone) => [tone, ofTone(tone)])) as Record<Tone, number[]>;
}

/** The dossier of a subject. */
export function dossierOf(
  events: readonly PlainEvent[],
  subject: Subject,
  span: DaySpan,
  most: number,
) {
  const own = events.filter(({ pairs, actors }) =>
    subject.type === 'pair' ? pairs.includes(subject.id) : actors.includes(subject.id),
  );
  const within = own.filter((event) => spansOverlap(event.span, span));
  return {
    newest: idsOf(within).toReversed().slice(0, most),
    byTone: countsOf(
      TONES,
      countBy(within, ({ tone }) => [tone]),
    ),
    total: within.length,
    before: own.filter((event) => event.span.endDay < span.startDay).length,
    after: own.filter((event) => event.span.startDay > span.endDay).length,
  };
}
