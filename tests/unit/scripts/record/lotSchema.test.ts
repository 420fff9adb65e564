import * as v from 'valibot';
import { expect, test } from 'vitest';
import { LOT_FILE, lotSchema } from '../../../../scripts/record/lotSchema.ts';

const page = { page: 'https://example.org/a', publisher: 'Example', found: 'It says so.' };

function isGood(verdict: object): boolean {
  const lot = { seed: 1, drawn: 1, of: 9, checkedOn: '2026-11-30' };
  return v.is(lotSchema, { ...lot, verdicts: [{ place: 0, id: 'E01', ...verdict }] });
}

test('a verdict rests on a page, or says that none could be reached', () => {
  expect(isGood({ verdict: 'right', ...page })).toBe(true);
  expect(isGood({ verdict: 'wrong', ...page, fault: 'Another day.', mended: true })).toBe(true);
  expect(isGood({ verdict: 'not-checked', found: 'No page was found.' })).toBe(true);
  expect(isGood({ verdict: 'right', found: 'It says so.' })).toBe(false);
  expect(isGood({ verdict: 'right', ...page, page: 'a page' })).toBe(false);
  expect(isGood({ verdict: 'not-checked' })).toBe(false);
  expect(isGood({ verdict: 'perhaps', ...page })).toBe(false);
});

test('a lot is named by its day', () => {
  expect('lots/2026-11-30.json').toMatch(LOT_FILE);
  expect('lots/first.json').not.toMatch(LOT_FILE);
});
