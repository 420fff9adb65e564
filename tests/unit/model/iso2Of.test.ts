import { expect, test } from 'vitest';
import { STATE_CODES } from '../../../src/ingest/rows/codes/stateCodes.ts';
import { iso2Of } from '../../../src/model/iso2Of.ts';

test('each state of the world has two letters of its own, by which it has a name', () => {
  const letters = STATE_CODES.map(([iso3]) => iso2Of(iso3) ?? iso3);
  expect(new Set(letters).size).toBe(197);
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const english = new Map(STATE_CODES.map(([iso3, , , all]) => [iso3, all.split('|')] as const));
  expect(letters.filter((iso2) => names.of(iso2) === undefined)).toEqual([]);
  // most of them by the very name that event data have
  const same = STATE_CODES.filter(([iso3]) =>
    english.get(iso3)?.includes(names.of(iso2Of(iso3) ?? '') ?? ''),
  );
  expect(same.length).toBeGreaterThan(180);
});

test.each([
  ['CHE', 'CH'],
  ['CHL', 'CL'],
  ['CHN', 'CN'],
  ['GBR', 'GB'],
  ['MEX', 'MX'],
  ['UKR', 'UA'],
  ['PRK', 'KP'],
  ['XKX', 'XK'],
  ['TUV', 'TV'],
])('%s is %s', (iso3, iso2) => {
  expect(iso2Of(iso3)).toBe(iso2);
});

test.each(['', 'CHZ', 'PRI', 'ATA', 'mex', 'ZZZ', 'AF', 'constructor'])(
  '%j is no state',
  (text) => {
    expect(iso2Of(text)).toBeUndefined();
  },
);
