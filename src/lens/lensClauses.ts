import {
  type Lens,
  type Open,
  PAGES,
  SPEEDS,
  type Speed,
  THEMES,
  TIE_BASES,
  TIE_SCOPES,
  TIME_MODES,
  TIME_STEPS,
  type TimeBound,
} from './Lens.ts';
import { isoOf, readDay } from '../model/Day.ts';
import { LANGS } from '../model/LocalText.ts';
import {
  FILTERS,
  FILTER_FIELDS,
  type FilterField,
  type LensFilter,
  oneOf,
  readCountry,
  readList,
} from './filters.ts';
import { readPair } from '../model/Pair.ts';

/** One key of the address: how the lens writes it, and the lens that its text gives. */
export interface LensClause {
  readonly key: string;
  readonly write: (lens: Lens) => string;
  /** Undefined when the text does not read. */
  readonly read: (text: string, lens: Lens) => Lens | undefined;
}

function clause<K extends keyof Lens>(
  key: string,
  field: K,
  write: (value: Lens[K]) => string,
  read: (text: string) => Lens[K] | undefined,
): LensClause {
  return {
    key,
    write: (lens) => write(lens[field]),
    read: (text, lens) => {
      const value = read(text);
      return value === undefined ? undefined : { ...lens, [field]: value };
    },
  };
}

/** One row per key of the address, in the order in which they are written. */
export const LENS_CLAUSES: readonly LensClause[] = [
  clause('mode', 'mode', String, (text) => oneOf(TIME_MODES, text)),
  clause('from', 'from', writeBound, readBound),
  clause('to', 'to', writeBound, readBound),
  clause('step', 'step', String, (text) => oneOf(TIME_STEPS, text)),
  clause('speed', 'speed', String, readSpeed),
  clause('loop', 'loop', writeFlag, readFlag),
  ...FILTER_FIELDS.map(filterClause),
  clause('open', 'open', (open) => (open ? `${open.type}:${open.id}` : ''), readOpen),
  clause(
    'page',
    'page',
    (page) => page ?? '',
    (text) => oneOf(PAGES, text),
  ),
  clause('at', 'at', writePosition, readPosition),
  clause('layers', 'layers', writeList, (text) => (text === '' ? [] : readList(text, readLayer))),
  clause('ties', 'ties', String, (text) => oneOf(TIE_SCOPES, text)),
  clause('basis', 'basis', String, (text) => oneOf(TIE_BASES, text)),
  clause('lang', 'lang', String, (text) => oneOf(LANGS, text)),
  clause('theme', 'theme', String, (text) => oneOf(THEMES, text)),
  clause('data', 'data', (data) => data ?? '', readAddress),
  clause('embed', 'embed', writeFlag, readFlag),
];

function filterClause(field: FilterField): LensClause {
  // a row's field and its value are of one type, which a loop over rows cannot tell
  const { key, write, read } = FILTERS[field] as unknown as LensFilter<Lens[FilterField]>;
  return clause(key, field, write, read);
}

function writeList(values: readonly string[]): string {
  return values.join(',');
}

function writeBound(bound: TimeBound): string {
  return bound === null ? '' : bound === 'open' ? '..' : isoOf(bound);
}

function readBound(text: string): TimeBound | undefined {
  return text === '..' ? 'open' : readDay(text);
}

function readSpeed(text: string): Speed | undefined {
  return SPEEDS.find((speed) => String(speed) === text);
}

function writeFlag(flag: boolean): string {
  return flag ? '1' : '';
}

function readFlag(text: string): true | undefined {
  return text === '1' ? true : undefined;
}

function readLayer(text: string): string | undefined {
  return /^[a-z]+(?::[\w-]+)?$/.test(text) ? text : undefined;
}

/** What can be open and has an id of its own. */
const NAMED = ['event', 'scenario', 'claim', 'source', 'bloc', 'vote'] as const;

function readOpen(text: string): Open | undefined {
  const [type = '', ...rest] = text.split(':');
  const id = rest.join(':');
  if (id === '') return undefined;
  const named = oneOf(NAMED, type);
  if (named) return { type: named, id };
  if (type === 'pair') {
    const pair = readPair(id);
    return pair && { type, id: pair };
  }
  if (type === 'country') {
    const country = readCountry(id);
    return country === undefined ? undefined : { type, id: country };
  }
  return undefined;
}

/** How many decimals an address has of a position. */
const DEGREE_DECIMALS = 3;
const ZOOM_DECIMALS = 2;

function writePosition(at: Lens['at']): string {
  if (!at) return '';
  const { lat, lng, zoom } = rounded(at);
  const degrees = [lat, lng].map((degree) => degree.toFixed(DEGREE_DECIMALS));
  return [...degrees, zoom.toFixed(ZOOM_DECIMALS)].join(',');
}

function readPosition(text: string): NonNullable<Lens['at']> | undefined {
  const parts = text.split(',');
  const [lat, lng, zoom] = parts.map((part) =>
    /^-?\d+(?:\.\d+)?$/.test(part) ? Number(part) : NaN,
  );
  if (parts.length !== 3 || lat === undefined || lng === undefined || zoom === undefined)
    return undefined;
  const fits = Math.abs(lat) <= 90 && Math.abs(lng) <= 180 && zoom >= 0 && zoom <= 20;
  return fits ? rounded({ lat, lng, zoom }) : undefined;
}

/** As exact as an address is. */
function rounded({ lat, lng, zoom }: NonNullable<Lens['at']>): NonNullable<Lens['at']> {
  // -0 and 0 are one
  const to = (value: number, decimals: number) => Number(value.toFixed(decimals)) + 0;
  return {
    lat: to(lat, DEGREE_DECIMALS),
    lng: to(lng, DEGREE_DECIMALS),
    zoom: to(zoom, ZOOM_DECIMALS),
  };
}

/** An http or https address, or one relative to the page. */
function readAddress(text: string): string | undefined {
  if (text === '' || !URL.canParse(text, 'https://page.invalid/')) return undefined;
  return /^https?:$/.test(new URL(text, 'https://page.invalid/').protocol) ? text : undefined;
}
