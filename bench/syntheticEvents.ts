import type { RawEvents, TableSizes } from '../src/columns/RawEvents.ts';
import { laea } from '../src/model/laea.ts';

const states = 35;
export const benchSizes: TableSizes = {
  parties: (states * (states + 1)) / 2,
  topics: 12,
  tones: 3,
};

/** Ten years, inclusive. */
export const benchDays = { firstDay: 16_436, days: 3652 };

/** Land of the Americas, roughly: degrees, and the share of the places. */
const regions = [
  { west: -123, east: -70, south: 27, north: 48, share: 36 },
  { west: -135, east: -65, south: 49, north: 60, share: 7 },
  { west: -115, east: -90, south: 15, north: 31, share: 15 },
  { west: -91, east: -78, south: 8, north: 17, share: 8 },
  { west: -84, east: -61, south: 11, north: 22, share: 7 },
  { west: -79, east: -61, south: -4, north: 11, share: 12 },
  { west: -80, east: -66, south: -17, north: -1, share: 6 },
  { west: -62, east: -36, south: -29, north: -4, share: 12 },
  { west: -73, east: -55, south: -52, north: -20, share: 9 },
];
const placeCount = 40_000;
/** The share of events that lie beside their place, and how far at most, in units of the plane. */
const besides = { share: 0.15, distance: 0.001 };

/** Numbers in [0, 1) by xorshift, the same for the same seed. */
export function randomOf(seed: number): () => number {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/**
 * Events as news exports have them: at places of very different weight (Zipf, exponent 0.9), more of
 * them from year to year, a share of them in bursts, most within one state. In no order.
 */
export function syntheticEvents(count: number, seed: number): RawEvents {
  const random = randomOf(seed);
  const places = Array.from({ length: placeCount }, () => placeOf(random));
  const pick = zipfPicker(placeCount, 0.9, random);
  const events = {
    count,
    startDay: new Int32Array(count),
    endDay: null,
    vague: null,
    x: new Uint16Array(count),
    y: new Uint16Array(count),
    party: new Uint16Array(count),
    kind: new Uint8Array(count),
  };
  for (let row = 0; row < count; row++) {
    const place = places[pick()]!;
    const beside = () => (random() - 0.5) * 2 * besides.distance;
    const isBeside = random() < besides.share;
    events.x[row] = (place.x + (isBeside ? beside() : 0)) * 65_536;
    events.y[row] = (place.y + (isBeside ? beside() : 0)) * 65_536;
    events.startDay[row] = benchDays.firstDay + dayOf(random);
    events.party[row] = partyOf(place.state, random);
    events.kind[row] = Math.floor(random() ** 2 * benchSizes.topics) * 3 + Math.floor(random() * 3);
  }
  return events;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly state: number;
}

const shares = regions.reduce((sum, { share }) => sum + share, 0);

function placeOf(random: () => number): Place {
  let left = random() * shares;
  const at = regions.findIndex(({ share }) => (left -= share) < 0);
  const { west, east, south, north } = regions[at]!;
  const point = laea.project(west + (east - west) * random(), south + (north - south) * random());
  return { ...point, state: Math.floor(((at + random()) / regions.length) * states) };
}

function dayOf(random: () => number): number {
  const day = Math.floor(Math.sqrt(random()) * benchDays.days);
  return random() < 0.05 ? day - (day % 97) : day;
}

/** A pair of states, or a state with itself, as an index into all of them. */
function partyOf(state: number, random: () => number): number {
  const other = random() < 0.55 ? state : Math.floor(random() * random() * states);
  const [low, high] = state < other ? [state, other] : [other, state];
  return (high * (high + 1)) / 2 + low;
}

/** Picks a rank by a table of guesses, so that the search for it is short. */
function zipfPicker(ranks: number, exponent: number, random: () => number): () => number {
  const sums = new Float64Array(ranks);
  let sum = 0;
  for (let rank = 0; rank < ranks; rank++) sums[rank] = sum += (rank + 1) ** -exponent;
  const guesses = new Uint32Array(2 ** 16);
  for (let guess = 0, rank = 0; guess < guesses.length; guess++) {
    while (sums[rank]! < (guess / guesses.length) * sum) rank++;
    guesses[guess] = rank;
  }
  return () => {
    const wanted = random();
    let rank = guesses[Math.floor(wanted * guesses.length)]!;
    while (sums[rank]! < wanted * sum) rank++;
    return rank;
  };
}
