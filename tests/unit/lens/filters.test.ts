import { expect, test } from 'vitest';
import { editLens } from '../../../src/lens/editLens.ts';
import { FILTER_FIELDS, filtersOf, NO_FILTERS, sameFilters } from '../../../src/lens/filters.ts';
import { START_LENS } from '../../../src/lens/Lens.ts';

test('the filters of a lens are all that it is filtered by, and nothing else of it', () => {
  const lens = { ...START_LENS, q: 'asylum', topics: ['vote'] } as const;
  expect(filtersOf(lens)).toEqual({ ...NO_FILTERS, q: 'asylum', topics: ['vote'] });
  expect(Object.keys(filtersOf(lens))).toEqual(FILTER_FIELDS);
});

test('filters stay the same while time moves, and are others once one of them is edited', () => {
  const moved = editLens(START_LENS, { type: 'setMode', mode: 'day' });
  expect(moved).not.toBe(START_LENS);
  expect(sameFilters(moved, START_LENS)).toBe(true);
  const searched = editLens(START_LENS, { type: 'setFilters', filters: { q: 'asylum' } });
  expect(sameFilters(searched, START_LENS)).toBe(false);
  const listed = editLens(START_LENS, { type: 'setFilters', filters: { tones: ['conflict'] } });
  expect(sameFilters(listed, START_LENS)).toBe(false);
  expect(sameFilters(listed, { ...START_LENS, tones: ['conflict'] })).toBe(false);
});
