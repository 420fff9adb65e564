import { CONFIDENCES } from '../model/Source.ts';
import { TIE_RUNGS } from '../model/TieStatus.ts';
import { TONES } from '../model/Tone.ts';
import { TOPICS } from '../model/Topic.ts';
import { isIso3 } from '../model/Country.ts';
import { readPair } from '../model/Pair.ts';

/** A clause of the lens that lets some of what there is through, and all of it while it is empty. */
export interface LensFilter<T> {
  /** Its key in the address. */
  readonly key: string;
  readonly empty: T;
  readonly write: (value: T) => string;
  /** Undefined when the text does not read. */
  readonly read: (text: string) => T | undefined;
}

/**
 * One row a filter, by its field of the lens, in the order of the address: what it is called there,
 * and how it is written and read. Any of a list's values lets through; the filters hold together.
 */
export const FILTERS = {
  pairs: listOf('pair', readPair),
  countries: listOf('country', readCountry),
  topics: listOf('topic', (text) => oneOf(TOPICS, text)),
  tones: listOf('tone', (text) => oneOf(TONES, text)),
  confidences: listOf('confidence', (text) => oneOf(CONFIDENCES, text)),
  sources: listOf('source', (text) => (text === '' ? undefined : text)),
  q: textOf('q'),
  /** Rungs of ties: it filters ties, not events. */
  statuses: listOf('status', (text) => oneOf(TIE_RUNGS, text)),
} as const;

export type FilterField = keyof typeof FILTERS;
export type FilterValues = { readonly [F in FilterField]: (typeof FILTERS)[F]['empty'] };

/** Those that are lists of values. */
export type ListField = {
  [F in FilterField]: FilterValues[F] extends readonly unknown[] ? F : never;
}[FilterField];

export const FILTER_FIELDS = Object.keys(FILTERS) as readonly FilterField[];
export const LIST_FIELDS = FILTER_FIELDS.filter((field): field is ListField => field !== 'q');

/** Every filter while it lets all through. */
export const NO_FILTERS = Object.fromEntries(
  FILTER_FIELDS.map((field) => [field, FILTERS[field].empty]),
) as FilterValues;

/** The filters of a lens alone. */
export function filtersOf(lens: FilterValues): FilterValues {
  return Object.fromEntries(FILTER_FIELDS.map((field) => [field, lens[field]])) as FilterValues;
}

/** Whether two sets of filters are the same objects: edits make new lists, time does not. */
export function sameFilters(a: FilterValues, b: FilterValues): boolean {
  return FILTER_FIELDS.every((field) => a[field] === b[field]);
}

function listOf<T extends string>(
  key: string,
  read: (item: string) => T | undefined,
): LensFilter<readonly T[]> {
  return {
    key,
    empty: [],
    write: (values) => values.join(','),
    read: (text) => readList(text, read),
  };
}

function textOf(key: string): LensFilter<string> {
  return { key, empty: '', write: String, read: String };
}

/** Undefined as soon as one item does not read; doubled items count once. */
export function readList<T>(
  text: string,
  read: (item: string) => T | undefined,
): readonly T[] | undefined {
  const values: T[] = [];
  for (const item of text.split(',')) {
    const value = read(item.trim());
    if (value === undefined) return undefined;
    if (!values.includes(value)) values.push(value);
  }
  return values;
}

export function oneOf<T extends string>(values: readonly T[], text: string): T | undefined {
  return values.find((value) => value === text);
}

export function readCountry(text: string): string | undefined {
  const code = text.toUpperCase();
  return isIso3(code) ? code : undefined;
}
