import { type Day, addDays, isoOf, knownDay } from '../src/model/Day.ts';

interface RowsAsked {
  readonly count: number;
  readonly from: string;
  readonly days: number;
  readonly columns: readonly (keyof OwnRow)[];
}

interface OwnRow {
  readonly date: string;
  readonly lng: string;
  readonly lat: string;
  readonly place: string;
  readonly actor1: string;
  readonly actor2: string;
  readonly cameo: string;
  readonly title: string;
}

const PLACED = ['date', 'lng', 'lat', 'place', 'title'] as const;
const CODED = [...PLACED, 'actor1', 'actor2', 'cameo'] as const;

const FILES = {
  /** Too many to be drawn one by one. */
  'crowd.csv': { count: 6000, from: '2025-09-01', days: 91, columns: CODED },
  'few.csv': { count: 40, from: '2025-09-01', days: 91, columns: CODED },
  'untoned.csv': { count: 400, from: '2025-03-01', days: 240, columns: PLACED },
  /** Goes on after the last day of the record of ties. */
  'later.csv': { count: 60, from: '2025-11-01', days: 120, columns: CODED },
} as const satisfies Readonly<Record<string, RowsAsked>>;

export type OwnFileName = keyof typeof FILES;

const CITIES = [
  { place: 'Ottawa', state: 'CAN', lng: -75.7, lat: 45.4 },
  { place: 'Washington', state: 'USA', lng: -77, lat: 38.9 },
  { place: 'Mexico City', state: 'MEX', lng: -99.1, lat: 19.4 },
  { place: 'Havana', state: 'CUB', lng: -82.4, lat: 23.1 },
  { place: 'Bogotá', state: 'COL', lng: -74.1, lat: 4.7 },
  { place: 'Caracas', state: 'VEN', lng: -66.9, lat: 10.5 },
  { place: 'Lima', state: 'PER', lng: -77, lat: -12 },
  { place: 'Brasília', state: 'BRA', lng: -47.9, lat: -15.8 },
  { place: 'Santiago', state: 'CHL', lng: -70.7, lat: -33.4 },
  { place: 'Buenos Aires', state: 'ARG', lng: -58.4, lat: -34.6 },
] as const;

/** Codes of each tone. */
const CAMEO = ['042', '190', '036', '112', '010', '057', '172'];
const WIDEST_DEGREES = 6;
const GOLDEN = 0.618_033_988_75;

/** A file of made-up rows, the same each time. */
export function ownFile(name: OwnFileName): File {
  const { count, from, days, columns }: RowsAsked = FILES[name];
  const first = knownDay(from);
  const lines = Array.from({ length: count }, (_, at) => {
    const row = rowAt(at, first, days);
    return columns.map((column) => row[column]).join(',');
  });
  // the time of its last change is in the ids of its rows
  return new File([[columns.join(','), ...lines].join('\n')], name, { lastModified: 0 });
}

function rowAt(at: number, first: Day, days: number): OwnRow {
  const home = cityAt(at * 7);
  const other = cityAt(at * 7 + 1 + (at % 3));
  const turn = 2 * Math.PI * share(at * GOLDEN);
  const away = WIDEST_DEGREES * share(at * GOLDEN * 0.37) ** 2;
  return {
    date: isoOf(addDays(first, Math.floor(days * share(at * GOLDEN * 1.7)))),
    lng: (home.lng + away * Math.cos(turn)).toFixed(3),
    lat: (home.lat + away * Math.sin(turn)).toFixed(3),
    place: home.place,
    actor1: home.state,
    actor2: other.state,
    cameo: CAMEO[at % CAMEO.length] ?? '',
    title: `Row ${at + 1} of ${home.place}`,
  };
}

function cityAt(at: number): (typeof CITIES)[number] {
  return CITIES[at % CITIES.length] ?? CITIES[0];
}

function share(value: number): number {
  return value - Math.floor(value);
}
