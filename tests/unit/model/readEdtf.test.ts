import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MS_PER_DAY, addDays, dayOf, isoOf, knownDay } from '../../../src/model/Day.ts';
import type { EdtfDate } from '../../../src/model/EdtfDate.ts';
import { knownEdtf, readEdtf } from '../../../src/model/readEdtf.ts';

/** `first … last` of a text, `..` for an end that is open or unknown. */
function daysOf(text: string): string {
  const { startDay, endDay } = knownEdtf(text);
  return [startDay, endDay].map((day) => (day === null ? '..' : isoOf(day))).join(' … ');
}

describe('the days that a date can mean', () => {
  test.each([
    ['2025-11-03', '2025-11-03 … 2025-11-03', 'day'],
    ['2025-11', '2025-11-01 … 2025-11-30', 'month'],
    ['2024-02', '2024-02-01 … 2024-02-29', 'month'],
    ['1961', '1961-01-01 … 1961-12-31', 'year'],
    ['196X', '1960-01-01 … 1969-12-31', 'decade'],
    ['19XX', '1900-01-01 … 1999-12-31', 'century'],
    ['1961-04-XX', '1961-04-01 … 1961-04-30', 'month'],
    ['1961-XX', '1961-01-01 … 1961-12-31', 'year'],
    ['1961-XX-XX', '1961-01-01 … 1961-12-31', 'year'],
    ['2001-21', '2001-03-01 … 2001-05-31', 'season'],
    ['2001-24', '2001-12-01 … 2002-02-28', 'season'],
    ['1969-07-14/1969-07-18', '1969-07-14 … 1969-07-18', 'day'],
    ['1948-04-30/2019', '1948-04-30 … 2019-12-31', 'year'],
    ['2025-11-03/..', '2025-11-03 … ..', 'day'],
    ['2025-11-03/', '2025-11-03 … ..', 'day'],
    ['../1961-04', '.. … 1961-04-30', 'month'],
    ['/1961-04', '.. … 1961-04-30', 'month'],
  ])('%s', (text, days, precision) => {
    expect(daysOf(text)).toBe(days);
    expect(readEdtf(text)).toMatchObject({ edtf: text, precision });
  });
});

test.each([
  ['1961-04-15', false, false],
  ['1961-04-15~', true, false],
  ['1961-04-15?', false, true],
  ['1961-04-15%', true, true],
  ['1961~/1962-01-01', true, false],
  ['1961/1962?', false, true],
])('%s: approximate %s, uncertain %s', (text, approximate, uncertain) => {
  expect(readEdtf(text)).toMatchObject({ approximate, uncertain });
});

test('only an interval can be open, and only two dots say that it goes on', () => {
  const marks = ({ interval, openEnd }: EdtfDate) => ({ interval, openEnd });
  expect(marks(knownEdtf('2025-11-03'))).toEqual({ interval: false, openEnd: false });
  expect(marks(knownEdtf('2025-11-03/2025-11-04'))).toEqual({ interval: true, openEnd: false });
  expect(marks(knownEdtf('2025-11-03/..'))).toEqual({ interval: true, openEnd: true });
  expect(marks(knownEdtf('2025-11-03/'))).toEqual({ interval: true, openEnd: false });
  expect(marks(knownEdtf('../2025-11-03'))).toEqual({ interval: true, openEnd: false });
});

test.each([
  ['', ' ', '/', '..', '../..', '/..', '2025/2024', '2025-11-03/2025-11-02', '1/2/3'],
  ['2025-11-31', '2025-02-29', '2025-13', '2025-00', '2025-20', '2025-25', '2025-21-01'],
  ['25', '2025-1', '2025-11-3', '20250-11', '2025-11-03T10:00', 'Y12025', '-2025'],
  ['~2025', '2025~~', '2025-~11', '1XXX', 'XXXX', '196X-04', '1961-XX-15', '1961-0X'],
  ['3 Nov 2025', '2025-11-03 ', '2025-11-03\n', '２０２５', '[1961,1962]', '1961..1962'],
])('what is no date of level 0 or 1 is not read: %s …', (...texts) => {
  expect(texts.filter((text) => readEdtf(text) !== undefined)).toEqual([]);
});

test('no text makes reading throw', () => {
  const near = fc.stringMatching(/^[0-9X~?%/.-]{0,24}$/);
  fc.assert(
    fc.property(fc.oneof(fc.string(), near), (text) => {
      const date = readEdtf(text);
      if (!date) return;
      expect(date.edtf).toBe(text);
      const [first, last] = [date.startDay ?? date.endDay, date.endDay ?? date.startDay];
      expect(first).toBeLessThanOrEqual(last ?? -Infinity);
    }),
    { numRuns: 1000 },
  );
});

test('a date that was checked before is read, and any other text throws with the text in it', () => {
  expect(knownEdtf('1961~')).toEqual(readEdtf('1961~'));
  expect(() => knownEdtf('last spring')).toThrow('"last spring" is not a date in EDTF');
});

describe('the edtf package reads the same days', () => {
  const two = (value: number) => String(value).padStart(2, '0');
  const year = fc.integer({ min: 1000, max: 2999 }).map(String);
  const month = fc.integer({ min: 1, max: 12 }).map(two);
  const day = fc
    .integer({ min: dayOf(1000, 1, 1), max: dayOf(2999, 12, 31) })
    .map((value) => isoOf(addDays(knownDay('1970-01-01'), value)));
  const qualifier = fc.constantFrom('', '', '?', '~', '%');
  const date = fc.oneof(
    fc.tuple(day, qualifier),
    fc.tuple(
      fc.tuple(year, month).map((parts) => parts.join('-')),
      qualifier,
    ),
    fc.tuple(year, qualifier),
    fc.tuple(
      year.map((text) => `${text.slice(0, 3)}X`),
      fc.constant(''),
    ),
    fc.tuple(
      year.map((text) => `${text.slice(0, 2)}XX`),
      fc.constant(''),
    ),
    fc.tuple(
      fc.tuple(year, month).map((parts) => `${parts.join('-')}-XX`),
      fc.constant(''),
    ),
  );
  const single = date.map((parts) => parts.join(''));
  const interval = fc.oneof(
    fc.tuple(single, single),
    fc.tuple(single, fc.constantFrom('', '..')),
    fc.tuple(fc.constantFrom('', '..'), single),
  );

  /** First and last day by the oracle; undefined where it does not read the text. */
  function oracle(text: string): (number | null)[] | undefined {
    try {
      const { min, max } = edtf(text);
      return [min, max].map((ms) =>
        ms === null || !Number.isFinite(ms) ? null : Math.floor(ms / MS_PER_DAY),
      );
    } catch {
      return undefined;
    }
  }

  test('for any single date', () => {
    fc.assert(
      fc.property(single, (text) => {
        const { startDay, endDay } = knownEdtf(text);
        expect([startDay, endDay]).toEqual(oracle(text));
      }),
    );
  });

  test('for any interval that it reads', () => {
    let agreed = 0;
    fc.assert(
      fc.property(
        interval.map((ends) => ends.join('/')),
        (text) => {
          const expected = oracle(text);
          const read = readEdtf(text);
          if (!expected || !read) return;
          expect([read.startDay, read.endDay]).toEqual(expected);
          agreed += 1;
        },
      ),
      { numRuns: 300 },
    );
    expect(agreed).toBeGreaterThan(100);
  });
});
