import { type Day, isoOf, readDay } from '../model/Day.ts';
import { LANGS } from '../model/LocalText.ts';
import { type Lens, type Open, START_LENS, THEMES, TIME_MODES, type TimeBound } from './Lens.ts';
import { TOPICS } from '../model/Topic.ts';
import { isIso3 } from '../model/Country.ts';
import { readPair } from '../model/Pair.ts';

/** A clause of a link that does not read: the key and the text that stood there. */
export interface IgnoredClause {
  readonly key: string;
  readonly text: string;
}

export interface DecodedLens {
  readonly lens: Lens;
  readonly ignored: readonly IgnoredClause[];
  /** Keys that are not ours, as written: kept when the address is written again. */
  readonly foreign: readonly (readonly [key: string, value: string])[];
}

/** One key of the address: how the lens writes it, and the lens that its text gives. */
interface Clause {
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
): Clause {
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
const CLAUSES: readonly Clause[] = [
  clause('mode', 'mode', String, (text) => oneOf(TIME_MODES, text)),
  clause('from', 'from', writeBound, readBound),
  clause('to', 'to', writeBound, readBound),
  clause('pair', 'pairs', writeList, (text) => readList(text, readPair)),
  clause('country', 'countries', writeList, (text) => readList(text, readCountry)),
  clause('topic', 'topics', writeList, (text) => readList(text, (id) => oneOf(TOPICS, id))),
  clause('q', 'q', String, (text) => text),
  clause('open', 'open', (open) => (open ? `${open.type}:${open.id}` : ''), readOpen),
  clause('at', 'at', writePosition, readPosition),
  clause('layers', 'layers', writeList, (text) => (text === '' ? [] : readList(text, readLayer))),
  clause('lang', 'lang', String, (text) => oneOf(LANGS, text)),
  clause('theme', 'theme', String, (text) => oneOf(THEMES, text)),
  clause('data', 'data', String, readAddress),
  clause(
    'embed',
    'embed',
    (embed) => (embed ? '1' : ''),
    (text) => (text === '1' ? true : undefined),
  ),
];

/**
 * Reads a query string. Total: any text gives a lens; what does not read falls back to its
 * default and is named, what is not ours is kept.
 */
export function decodeLens(search: string): DecodedLens {
  const ignored: IgnoredClause[] = [];
  const foreign: (readonly [string, string])[] = [];
  let lens = START_LENS;
  for (const [key, text] of new URLSearchParams(search)) {
    const row = CLAUSES.find((candidate) => candidate.key === key);
    if (!row) {
      foreign.push([key, text]);
      continue;
    }
    const next = row.read(text, lens);
    if (next) lens = next;
    else ignored.push({ key, text });
  }
  if (isDay(lens.from) && isDay(lens.to) && lens.from > lens.to) {
    ignored.push({ key: 'from', text: isoOf(lens.from) });
    lens = { ...lens, from: START_LENS.from };
  }
  return { lens, ignored, foreign };
}

/** The query string without `?`, defaults left out; empty for the start lens. */
export function encodeLens(lens: Lens, foreign: DecodedLens['foreign'] = []): string {
  const own = CLAUSES.flatMap((row) => {
    const text = row.write(lens);
    return text === row.write(START_LENS) ? [] : [`${row.key}=${escaped(text)}`];
  });
  return [...own, ...foreign.map(([key, text]) => `${escaped(key)}=${escaped(text)}`)].join('&');
}

/** Percent-encodes all but the marks that our values are made of and that a query may hold. */
function escaped(text: string): string {
  return encodeURIComponent(text)
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%20', '+');
}

function isDay(bound: TimeBound): bound is Day {
  return typeof bound === 'number';
}

function oneOf<T extends string>(values: readonly T[], text: string): T | undefined {
  return values.find((value) => value === text);
}

function writeList(values: readonly string[]): string {
  return values.join(',');
}

/** Undefined as soon as one item does not read; doubled items count once. */
function readList<T>(text: string, read: (item: string) => T | undefined): T[] | undefined {
  const values: T[] = [];
  for (const item of text.split(',')) {
    const value = read(item.trim());
    if (value === undefined) return undefined;
    if (!values.includes(value)) values.push(value);
  }
  return values;
}

function writeBound(bound: TimeBound): string {
  return bound === null ? '' : bound === 'open' ? '..' : isoOf(bound);
}

function readBound(text: string): TimeBound | undefined {
  return text === '..' ? 'open' : readDay(text);
}

function readCountry(text: string): string | undefined {
  const code = text.toUpperCase();
  return isIso3(code) ? code : undefined;
}

function readLayer(text: string): string | undefined {
  return /^[a-z]+(?::[\w-]+)?$/.test(text) ? text : undefined;
}

function readOpen(text: string): Open | undefined {
  const [type = '', ...rest] = text.split(':');
  const id = rest.join(':');
  if (id === '') return undefined;
  if (type === 'event' || type === 'scenario' || type === 'claim') return { type, id };
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

function writePosition(at: Lens['at']): string {
  return at ? `${at.lat.toFixed(3)},${at.lng.toFixed(3)},${at.zoom.toFixed(2)}` : '';
}

function readPosition(text: string): NonNullable<Lens['at']> | undefined {
  const parts = text.split(',');
  const [lat, lng, zoom] = parts.map((part) =>
    /^-?\d+(?:\.\d+)?$/.test(part) ? Number(part) : NaN,
  );
  if (parts.length !== 3 || lat === undefined || lng === undefined || zoom === undefined)
    return undefined;
  const fits = Math.abs(lat) <= 90 && Math.abs(lng) <= 180 && zoom >= 0 && zoom <= 20;
  return fits ? { lat, lng, zoom } : undefined;
}

/** An http or https address, or one relative to the page. */
function readAddress(text: string): string | undefined {
  if (text === '' || !URL.canParse(text, 'https://page.invalid/')) return undefined;
  return /^https?:$/.test(new URL(text, 'https://page.invalid/').protocol) ? text : undefined;
}
