import type { RawEvents, TableSizes } from '../../../src/columns/RawEvents.ts';
import type { CellView } from '../../../src/columns/CellView.ts';
import type { Filter } from '../../../src/columns/Filter.ts';
import type { TableSpan } from '../../../src/columns/TableSpan.ts';

export type Random = () => number;

/** Numbers in [0, 1) by mulberry32, the same for the same seed. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const sizes: TableSizes = { parties: 40, topics: 5, tones: 3 };

export const spreads = ['places', 'anywhere', 'one place', 'no place', 'mixed'] as const;
type Spread = (typeof spreads)[number];

export interface EventWishes {
  readonly count: number;
  readonly seed: number;
  readonly spread?: Spread;
  readonly days?: number;
  /** The share of events that last longer than a day. */
  readonly lasting?: number;
  /** The share of events that are not dated to the day. */
  readonly vague?: number;
  readonly isSorted?: boolean;
}

/** Synthetic events over some days from day -100 on. */
export function someEvents(wishes: EventWishes): RawEvents {
  const { count, seed, spread = 'mixed', days = 400, lasting = 0, vague = 0 } = wishes;
  const random = randomOf(seed);
  const upTo = (most: number) => Math.floor(random() * most);
  const places = Array.from({ length: 50 }, () => pointOnDisc(random));
  const placeOf = (): readonly [number, number] => {
    const kind = spread === 'mixed' ? spreads[upTo(4)] : spread;
    if (kind === 'no place') return [0, 0];
    if (kind === 'one place') return places[0]!;
    return kind === 'anywhere' ? pointOnDisc(random) : places[Math.floor(random() ** 3 * 50)]!;
  };
  const startDay = Int32Array.from({ length: count }, () => upTo(days) - 100);
  if (wishes.isSorted) startDay.sort();
  const points = Array.from({ length: count }, placeOf);
  return {
    count,
    startDay,
    endDay:
      lasting > 0
        ? startDay.map((day) => day + (random() < lasting ? upTo(random() < 0.1 ? days : 20) : 0))
        : null,
    vague: vague > 0 ? Uint8Array.from(startDay, () => Number(random() < vague)) : null,
    x: Uint16Array.from(points, ([x]) => x),
    y: Uint16Array.from(points, ([, y]) => y),
    party: Uint16Array.from({ length: count }, () => Math.floor(random() ** 2 * sizes.parties)),
    kind: Uint8Array.from({ length: count }, () => upTo(sizes.topics * sizes.tones)),
  };
}

/** Within the circle of the plane, which the corner's cell lies outside of. */
function pointOnDisc(random: Random): readonly [number, number] {
  for (;;) {
    const x = random();
    const y = random();
    if ((x - 0.5) ** 2 + (y - 0.5) ** 2 < 0.25) {
      return [Math.floor(x * 65_536), Math.floor(y * 65_536)];
    }
  }
}

/** A filter by none, some or all of party, topic and tone. */
export function someFilter(random: Random): Filter {
  const mask = (ids: number) => (random() < 0.5 ? -1 : Math.floor(random() * 2 ** ids));
  const parties = Uint8Array.from({ length: sizes.parties }, () => (random() < 0.4 ? 1 : 0));
  return {
    parties: random() < 0.5 ? null : parties,
    topics: mask(sizes.topics),
    tones: mask(sizes.tones),
  };
}

export function someSpan(random: Random): TableSpan {
  const startDay = Math.floor(random() * 480) - 140;
  return { startDay, endDay: startDay - 1 + Math.floor(random() ** 3 * 480) };
}

/** A view of up to 40 cells in each direction around one of the events. */
export function viewAround({ x, y, count }: RawEvents, random: Random): CellView {
  const event = Math.floor(random() * count);
  const level = 3 + Math.floor(random() * 14);
  const side = (at: number) => {
    const first = Math.max(0, (at >> (16 - level)) - Math.floor(random() * 20));
    return [first, Math.min(2 ** level - 1, first + 20 + Math.floor(random() * 20))] as const;
  };
  const [x0, x1] = side(x[event] ?? 0);
  const [y0, y1] = side(y[event] ?? 0);
  return { level, x0, x1, y0, y1 };
}
