import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DateStyle } from '../../../../../src/ingest/rows/dates/DateStyle.ts';
import { readDayText } from '../../../../../src/ingest/rows/dates/readDayText.ts';
import { type Day, civilOf, isoOf, knownDay } from '../../../../../src/model/Day.ts';

const PLAIN: DateStyle = {
  order: null,
  today: knownDay('2026-11-30'),
  numbers: null,
  edtf: true,
  shortUntil: null,
};

function read(text: string, style: Partial<DateStyle> = {}): string {
  const days = readDayText(text, { ...PLAIN, ...style });
  if (typeof days === 'string') return days;
  const [first, last] = [isoOf(days.first as Day), isoOf((days.last ?? NaN) as Day)];
  return first === last ? first : `${first}/${last}`;
}

test.each([
  ['2025-1-5', '2025-01-05'],
  ['2025/9/7', '2025-09-07'],
  ['2025.11.03', '2025-11-03'],
  ['2025-1-5T23:30:00-05:00', '2025-01-05'],
  ['2025/9/7 10:11:12 America/Lima', '2025-09-07'],
  ['Nov 3, 2025', '2025-11-03'],
  ['November 14, 2025', '2025-11-14'],
  ['Monday, November 3rd, 2025', '2025-11-03'],
  ['3rd of November 2025', '2025-11-03'],
  ['Nov. 3, 2025, 10:30 PM', '2025-11-03'],
  ['2025 Nov 3', '2025-11-03'],
  ['2025-Nov-03', '2025-11-03'],
  ['3 de noviembre de 2025', '2025-11-03'],
  ['lunes, 3 de noviembre del 2025', '2025-11-03'],
  ['noviembre 3, 2025', '2025-11-03'],
  ['1.º de setiembre de 1961', '1961-09-01'],
  ['3 de março de 2025', '2025-03-03'],
  ['1º de março de 1964', '1964-03-01'],
  ['segunda-feira, 3 de novembro de 2025', '2025-11-03'],
  ['3 nov. 2025', '2025-11-03'],
  ['1er mars 1961', '1961-03-01'],
  ['3 novembre 2025', '2025-11-03'],
  ['le 3 août 1914', '1914-08-03'],
  ['3 avr 2025', '2025-04-03'],
  ['3 févr. 2025', '2025-02-03'],
  ['03.11.2025', '2025-11-03'],
  ['3.11.2025 14:05', '2025-11-03'],
  ['20251103233000', '2025-11-03'],
  ['202511032330', '2025-11-03'],
  ['14/11/2025', '2025-11-14'],
  ['11/14/2025', '2025-11-14'],
  ['25-12-2024', '2024-12-25'],
  ['3/3/2025', '2025-03-03'],
  ['noviembre de 2025', '2025-11-01/2025-11-30'],
  ['février 2024', '2024-02-01/2024-02-29'],
])('%s is %s', (text, day) => {
  expect(read(text)).toBe(day);
});

test.each([
  '',
  'soon',
  'May',
  '45964',
  '1762128000',
  '2025-13-1',
  '31/04/2025',
  '32/1/2025',
  '13/13/2025',
  '0/5/2025',
  '3/11/20255',
  '3/11-2025',
  '3 Nov 2025 and later',
  '3 Nov 4 Dec 2025',
  'November 31, 2025',
  'Nov 3 2025 2026',
  '3 Smarch 2025',
  '29-Feb-2025',
  '20251103253000',
  '-5 Nov 2025?',
  'Lima, 3 Nov 2025',
  `3 Nov 2025 ${'x'.repeat(100_000)}`,
])('%j is no date', (text) => {
  expect(read(text)).toBe('bad-day');
});

describe('the order of day and month', () => {
  test('is not guessed', () => {
    expect(['3/11/2025', '03-11-2025', '3/11/25', '25/11/03'].map((text) => read(text))).toEqual(
      Array(4).fill('open-order'),
    );
  });

  test('is that of the file', () => {
    const texts = ['3/11/2025', '03-11-2025', '3 11 2025', '3/11/25 8:00', '3/3/2025'];
    expect(texts.map((text) => read(text, { order: 'day-first' }))).toEqual([
      ...Array<string>(4).fill('2025-11-03'),
      '2025-03-03',
    ]);
    expect(texts.map((text) => read(text, { order: 'month-first' }))).toEqual([
      ...Array<string>(4).fill('2025-03-11'),
      '2025-03-03',
    ]);
  });

  test('cannot be the other one in a single row', () => {
    expect(read('11/14/2025', { order: 'day-first' })).toBe('other-order');
    expect(read('14/11/2025', { order: 'month-first' })).toBe('other-order');
    expect(read('11/31/2025', { order: 'day-first' })).toBe('bad-day');
  });

  test('is day-first with dots, in whatever file', () => {
    expect(read('03.11.2025', { order: 'month-first' })).toBe('2025-11-03');
    expect(read('11.14.2025')).toBe('other-order');
  });
});

describe('a year of two digits', () => {
  test('is the latest whose day is not in the future', () => {
    const texts = ['14-Oct-62', '03-Jan-61', '15-Dec-85', '30-Nov-26', '1-Dec-26', '9-May-20'];
    expect(texts.map((text) => read(text))).toEqual([
      '1962-10-14',
      '1961-01-03',
      '1985-12-15',
      '2026-11-30',
      '1926-12-01',
      '2020-05-09',
    ]);
  });

  test('is one from 1970 to 2069 where today is not known', () => {
    expect(['1-Jan-70', '31-Dec-69'].map((text) => read(text, { today: null }))).toEqual([
      '1970-01-01',
      '2069-12-31',
    ]);
  });

  test('needs a day that exists in that year', () => {
    expect(['29-Feb-00', '29-Feb-24', '29-Feb-25'].map((text) => read(text))).toEqual([
      '2000-02-29',
      '2024-02-29',
      'bad-day',
    ]);
  });
});

test('numbers are days of a spreadsheet, or seconds or milliseconds, where their column is', () => {
  expect(read('45964', { numbers: 'serials' })).toBe('2025-11-03');
  expect(read('45964.979', { numbers: 'serials' })).toBe('2025-11-03');
  expect(read('61', { numbers: 'serials' })).toBe('1900-03-01');
  expect(read('60', { numbers: 'serials' })).toBe('bad-day');
  expect(read('1762213800', { numbers: 'seconds' })).toBe('2025-11-03');
  expect(read('-1', { numbers: 'seconds' })).toBe('1969-12-31');
  expect(read('1762213800000', { numbers: 'milliseconds' })).toBe('2025-11-03');
  expect(read('9'.repeat(40), { numbers: 'seconds' })).toBe('bad-day');
});

test('every day that is written out is read back, in whatever order and language', () => {
  const langs = ['en-US', 'en-GB', 'es', 'pt-BR', 'pt-PT', 'fr', 'fr-CA'];
  const styles = ['medium', 'long', 'full'] as const;
  const property = fc.property(
    fc.integer({ min: -60_000, max: 40_000 }),
    fc.constantFrom(...langs),
    fc.constantFrom(...styles),
    (day, lang, dateStyle) => {
      const format = new Intl.DateTimeFormat(lang, { dateStyle, timeZone: 'UTC' });
      const text = format.format(day * 86_400_000);
      // some short forms are numbers alone
      fc.pre(/\p{L}{3}/u.test(text));
      expect([text, read(text)]).toEqual([text, isoOf(day as Day)]);
    },
  );
  fc.assert(property);
});

test('either order of numbers gives back its day, and an unknown one gives it or none', () => {
  const property = fc.property(
    fc.integer({ min: -60_000, max: 40_000 }),
    fc.constantFrom('/', '-', ' '),
    fc.constantFrom('day-first' as const, 'month-first' as const),
    (day, mark, order) => {
      const { year, month, date } = civilOf(day as Day);
      const text = [...(order === 'day-first' ? [date, month] : [month, date]), year].join(mark);
      const iso = isoOf(day as Day);
      expect(read(text, { order })).toBe(iso);
      expect(read(text)).toBe(date > 12 || date === month ? iso : 'open-order');
    },
  );
  fc.assert(property);
});

test('any text at all is a date or none', () => {
  const property = fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
    expect(read(text, { edtf: true })).toMatch(/^(?:-?\d{4,6}-\d\d-\d\d|[a-z]+-(?:day|order))/);
  });
  fc.assert(property);
});
