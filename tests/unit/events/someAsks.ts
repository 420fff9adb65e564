import fc from 'fast-check';
import type { CellView } from '../../../src/columns/CellView.ts';
import { type Day, addDays } from '../../../src/model/Day.ts';
import { FILTER_FIELDS, NO_FILTERS } from '../../../src/lens/filters.ts';
import { type Lens, START_LENS } from '../../../src/lens/Lens.ts';
import { type PlainEvent, WORDS, unitsOf } from './plainEvents.ts';
import type { Random } from '../columns/someEvents.ts';
import { aLens } from '../../builders/aLens.ts';

const aSearch = fc.constantFrom(...WORDS.slice(0, -1), ...WORDS, ' ', ' strike ');

/** How often time alone moves on from each lens. */
export const MOVES = 2;
/** So many lenses in a row ask for one text. */
const ASKED = 5;

/**
 * Lenses whose time ends near events, and each of whose filters rests half the time. After each of
 * them its time moves by some days, while its filters stay the same objects. The last shows all.
 */
export function someLenses(events: readonly PlainEvent[], draws: number, seed: number): Lens[] {
  const step = Math.ceil(events.length / 100);
  const near = events.filter((_, at) => at % step === 0).map(({ span }) => span.startDay);
  const aDay = fc
    .tuple(fc.constantFrom(...near), fc.integer({ min: -2, max: 2 }))
    .map(([day, days]) => addDays(day, days));
  const aTime = fc.oneof(
    { weight: 5, arbitrary: fc.record({ from: aDay, to: aDay }) },
    fc.constantFrom({ from: null, to: null }, { from: 'open', to: 'open' } as const),
  );
  const someResting = fc.subarray([...FILTER_FIELDS]);
  const drawn = fc.sample(fc.tuple(aLens(aSearch), aTime, someResting), { numRuns: draws, seed });
  const resting = drawn.map(([lens, time, fields]): Lens => {
    const rest = Object.fromEntries(fields.map((field) => [field, NO_FILTERS[field]]));
    return { ...lens, ...time, ...rest };
  });
  const lenses = resting.map((lens, at) => ({ ...lens, q: resting[at - (at % ASKED)]!.q }));
  return [...lenses, { ...START_LENS, mode: 'all' } as const].flatMap((lens) =>
    Array.from({ length: MOVES + 1 }, (_, move) => movedBy(lens, move)),
  );
}

function movedBy(lens: Lens, days: number): Lens {
  const by = (bound: Lens['from']) => (typeof bound === 'number' ? addDays(bound, days) : bound);
  return { ...lens, from: by(lens.from), to: by(lens.to) };
}

/** A view of up to 40 cells in each direction around one of the events, or the middle of the plane. */
export function someView(events: readonly PlainEvent[], random: Random): CellView {
  const event = events[Math.floor(random() * events.length)];
  const units = (event && unitsOf(event)) ?? { x: 32_768, y: 32_768 };
  const level = 3 + Math.floor(random() ** 2 * 14);
  const side = (at: number) => {
    const first = Math.max(0, (at >> (16 - level)) - Math.floor(random() * 20));
    return [first, Math.min(2 ** level - 1, first + 20 + Math.floor(random() * 20))] as const;
  };
  const [x0, x1] = side(units.x);
  const [y0, y1] = side(units.y);
  return { level, x0, x1, y0, y1 };
}

/** Ascending days about some events; now and then too few for a bin. */
export function someEdges(events: readonly PlainEvent[], random: Random): Day[] {
  const days = Array.from({ length: Math.floor(random() * 12) }, () => {
    const { span } = events[Math.floor(random() * events.length)]!;
    return addDays(span.startDay, Math.floor(random() * 9) - 4);
  });
  return [...new Set(days)].toSorted((a, b) => a - b);
}
