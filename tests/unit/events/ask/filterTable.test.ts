import {
  FILTERS,
  FILTER_FIELDS,
  type FilterField,
  type FilterValues,
  NO_FILTERS,
  filtersOf,
  sameFilters,
} from '../../../../src/lens/filters.ts';
import { type Lens, START_LENS } from '../../../../src/lens/Lens.ts';
import { describe, expect, test } from 'vitest';
import { decodeLens } from '../../../../src/lens/decodeLens.ts';
import { editLens } from '../../../../src/lens/editLens.ts';
import { encodeLens } from '../../../../src/lens/encodeLens.ts';
import { pairOf } from '../../../../src/model/Pair.ts';

/** Every filter in use: its type asks for a value of each one that there is. */
const IN_USE: FilterValues = {
  pairs: [pairOf('MEX', 'PER')],
  countries: ['USA'],
  topics: ['vote'],
  tones: ['conflict'],
  confidences: ['corroborated'],
  sources: ['press'],
  q: 'asylum',
  statuses: ['severed'],
};
const fields = Object.keys(IN_USE) as FilterField[];

test('the table has a row for each filter, each with a key of its own', () => {
  expect([...FILTER_FIELDS].toSorted()).toEqual(fields.toSorted());
  expect(new Set(FILTER_FIELDS.map((field) => FILTERS[field].key)).size).toBe(fields.length);
});

test('no filters are all of them, each empty', () => {
  expect(Object.keys(NO_FILTERS).toSorted()).toEqual(fields.toSorted());
  for (const field of fields) expect([field, NO_FILTERS[field].length]).toEqual([field, 0]);
});

test('the filters of a lens are all of them, and nothing else of it', () => {
  const lens: Lens = { ...START_LENS, ...IN_USE, mode: 'all', page: 'ties', embed: true };
  expect(filtersOf(lens)).toEqual(IN_USE);
});

describe.each(fields)('the filter by %s', (field) => {
  const one = { ...NO_FILTERS, [field]: IN_USE[field] };
  const others = { ...IN_USE, [field]: NO_FILTERS[field] };

  test('makes a difference between two sets of filters', () => {
    expect(sameFilters(IN_USE, { ...IN_USE })).toBe(true);
    expect(sameFilters(one, NO_FILTERS)).toBe(false);
    expect(sameFilters(NO_FILTERS, one)).toBe(false);
    expect(sameFilters(IN_USE, others)).toBe(false);
  });

  test('is cleared with all filters, lifted with all but the words, and cleared when other data is looked at', () => {
    const lens: Lens = { ...START_LENS, ...one };
    expect(editLens(lens, { type: 'clearFilters' })).toEqual(START_LENS);
    expect(filtersOf(editLens(lens, { type: 'liftFilters' }))).toEqual({
      ...NO_FILTERS,
      q: lens.q,
    });
    const turn = {
      type: 'turnToData',
      from: null,
      to: null,
      open: null,
      filters: 'lifted',
    } as const;
    expect(filtersOf(editLens(lens, turn))).toEqual(NO_FILTERS);
  });

  test('is set alone, and goes through a link', () => {
    const lens = editLens(START_LENS, { type: 'setFilters', filters: { [field]: IN_USE[field] } });
    expect(filtersOf(lens)).toEqual(one);
    expect(filtersOf(decodeLens(encodeLens(lens)).lens)).toEqual(one);
  });
});
