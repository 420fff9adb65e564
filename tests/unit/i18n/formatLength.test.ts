import { type Day, addDays, addMonths, dayOf, knownDay } from '../../../src/model/Day.ts';
import { expect, test } from 'vitest';
import { LANGS } from '../../../src/model/LocalText.ts';
import { readEdtf } from '../../../src/model/readEdtf.ts';
import fc from 'fast-check';
import { formatAge, formatLength } from '../../../src/i18n/formatLength.ts';

const inAll = (from: string, until: string) =>
  LANGS.map((lang) => formatLength(knownDay(from), knownDay(until), lang).replaceAll(/\s/g, ' '));

test.each([
  ['2025-11-01', '2025-11-01', ['0 days', '0 días', '0 dia', '0 jour']],
  ['2025-11-03', '2025-11-04', ['1 day', '1 día', '1 dia', '1 jour']],
  ['2025-11-01', '2025-11-26', ['25 days', '25 días', '25 dias', '25 jours']],
  ['2025-09-01', '2025-11-30', ['90 days', '90 días', '90 dias', '90 jours']],
  ['2025-09-01', '2025-12-01', ['3 months', '3 meses', '3 meses', '3 mois']],
  ['2025-01-15', '2025-04-16', ['3 months', '3 meses', '3 meses', '3 mois']],
  ['2024-12-31', '2025-12-31', ['1 year', '1 año', '1 ano', '1 an']],
  ['2024-12-31', '2025-12-30', ['11 months', '11 meses', '11 meses', '11 mois']],
  ['2020-02-29', '2021-02-28', ['1 year', '1 año', '1 ano', '1 an']],
  [
    '2023-07-03',
    '2025-11-30',
    ['2 years 4 months', '2 años y 4 meses', '2 anos e 4 meses', '2 ans et 4 mois'],
  ],
  [
    '2024-10-01',
    '2025-11-30',
    ['1 year 1 month', '1 año y 1 mes', '1 ano e 1 mês', '1 an et 1 mois'],
  ],
  ['1810-01-01', '2025-12-01', ['215 years', '215 años', '215 anos', '215 ans']],
  ['1917-03-03', '2025-12-01', ['108 years', '108 años', '108 anos', '108 ans']],
])('from %s until %s it is %j', (from, until, words) => {
  expect(inAll(from, until)).toEqual(words);
});

test('beyond 90 days the calendar itself is counted: so many months later is so many months', () => {
  const anyDay = fc
    .integer({ min: dayOf(1810, 1, 1), max: dayOf(2030, 12, 31) })
    .map((number) => number as Day);
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 3, max: 11 }), (day, months) => {
      const until = addMonths(day, months);
      fc.pre(until - day > 90);
      expect(formatLength(day, until, 'en')).toBe(`${String(months)} months`);
      const shorter = formatLength(day, addDays(until, -1), 'en');
      expect(shorter).not.toBe(`${String(months)} months`);
    }),
  );
});

test.each([
  ['2023-01-01', '2 years 11 months'],
  ['2023', 'about 2 years'],
  ['2022', 'about 3 years'],
  ['2025-10', 'about 1 month'],
  ['2024-11', 'about 12 months'],
  ['2023-07~', 'about 2 years'],
  ['1830', 'about 195 years'],
  ['2023-05-01~', 'about 3 years'],
  ['2025', null],
  ['2025-11', null],
  ['../2020', null],
])('until the end of November 2025, %s is %s ago', (edtf, words) => {
  const date = readEdtf(edtf);
  if (!date) throw new Error(`${edtf} does not read.`);
  expect(formatAge(date, knownDay('2025-12-01'), 'en')).toBe(words);
});

test('that a length is rough is said in each language', () => {
  const date = readEdtf('2022');
  const ages = LANGS.map((lang) => date && formatAge(date, knownDay('2025-12-01'), lang));
  expect(ages.map((age) => age?.replaceAll(/\s/g, ' '))).toEqual([
    'about 3 years',
    'alrededor de 3 años',
    'cerca de 3 anos',
    'environ 3 ans',
  ]);
});
