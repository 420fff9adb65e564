import { describe, expect, test } from 'vitest';
import { LANGS, type Lang } from '../../../../src/model/LocalText.ts';
import { type Day, dayOf, isoOf } from '../../../../src/model/Day.ts';
import { type DayStyle, formatDay } from '../../../../src/i18n/formatDay.ts';
import fc from 'fast-check';
import { readDayText } from '../../../../src/i18n/day/readDayText.ts';

const read = (text: string, lang: Lang) => {
  const span = readDayText(text, lang);
  if (!span) return null;
  const [first, last] = [isoOf(span.startDay), isoOf(span.endDay)];
  return first === last ? first : `${first}/${last}`;
};

const FIRST_OF_SEPTEMBER: Readonly<Record<Lang, readonly string[]>> = {
  en: [
    '1 Sep 2025',
    '1 Sept. 2025',
    '01 september 2025',
    'Sep 1, 2025',
    'September 1st, 2025',
    'the 1st of September 2025',
    '9/1/2025',
    '09/01/2025',
    '9-1-2025',
  ],
  es: [
    '1 sep 2025',
    '1 sept 2025',
    '1 de septiembre de 2025',
    'el 1 de setiembre del 2025',
    '1º set. 2025',
    '1/9/2025',
    '01.09.2025',
  ],
  pt: [
    '1º de set. de 2025',
    '1o set 2025',
    '1 de setembro de 2025',
    '1º SETEMBRO 2025',
    '1/9/2025',
    '01-09-2025',
  ],
  fr: [
    '1er sept. 2025',
    '1 septembre 2025',
    'le 1er septembre 2025',
    '1/9/2025',
    '01/09/2025',
    '1.9.2025',
  ],
};

describe.each(LANGS)('in %s', (lang) => {
  test.each([...FIRST_OF_SEPTEMBER[lang], '2025-09-01', ' 2025 - 9 - 1 ', '２０２５-０９-０１'])(
    '"%s" is the first of September',
    (text) => {
      expect(read(text, lang)).toBe('2025-09-01');
    },
  );

  test.each([
    '',
    '   ',
    'abc',
    '2025-02-31',
    '2025-02-29',
    '2025-13-01',
    '2025-00-10',
    '2025-09-00',
    '0000-09-01',
    '0000',
    '31/31/2025',
    '1/9',
    '1/9/25',
    '25',
    '20255',
    '1 foo 2025',
    '9 2025 1',
    '1 9 1 2025',
    '1½/9/2025',
    '2025-09-01T12:00',
    '2025-09-01 2026',
  ])('"%s" does not read', (text) => {
    expect(read(text, lang)).toBeNull();
  });

  test('a year or a month is all of its days', () => {
    expect(read('1914', lang)).toBe('1914-01-01/1914-12-31');
    expect(read('2024-02', lang)).toBe('2024-02-01/2024-02-29');
    expect(read('2/2023', lang)).toBe('2023-02-01/2023-02-28');
    expect(read(formatDay(dayOf(1962, 10, 22), lang, 'month'), lang)).toBe('1962-10-01/1962-10-31');
  });

  test('each day reads as the language writes it, short and long', () => {
    const anyDay = fc
      .integer({ min: dayOf(1000, 1, 1), max: dayOf(2999, 12, 31) })
      .map((number) => number as Day);
    const styles: readonly DayStyle[] = ['day', 'long'];
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...styles), (day, style) => {
        expect(read(formatDay(day, lang, style), lang)).toBe(isoOf(day));
      }),
    );
  });
});

test('numbers stand in the order of the language, and are not turned round to fit', () => {
  expect(LANGS.map((lang) => read('3/11/2025', lang))).toEqual([
    '2025-03-11',
    '2025-11-03',
    '2025-11-03',
    '2025-11-03',
  ]);
  expect(LANGS.map((lang) => read('30/11/2025', lang))).toEqual([
    null,
    '2025-11-30',
    '2025-11-30',
    '2025-11-30',
  ]);
});

test('a month is named by what names no other', () => {
  expect(read('1 jui 2025', 'fr')).toBeNull();
  expect(read('1 juil. 2025', 'fr')).toBe('2025-07-01');
  expect(read('1 ju 2025', 'en')).toBeNull();
  expect(read('1 ago 2025', 'en')).toBeNull();
  expect(read('15 août 1867', 'fr')).toBe('1867-08-15');
  expect(read('15 aout 1867', 'fr')).toBe('1867-08-15');
});
