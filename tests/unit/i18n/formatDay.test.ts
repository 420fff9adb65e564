import { type Day, civilOf, dayOf, knownDay } from '../../../src/model/Day.ts';
import { describe, expect, test } from 'vitest';
import {
  formatDay,
  formatEdtf,
  formatSince,
  formatSpan,
  formatWhen,
} from '../../../src/i18n/formatDay.ts';
import { LANGS } from '../../../src/model/LocalText.ts';
import fc from 'fast-check';
import { knownEdtf } from '../../../src/model/readEdtf.ts';
import { spanOf } from '../../../src/model/DaySpan.ts';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const anyDay = fc
  .integer({ min: dayOf(1810, 1, 1), max: dayOf(2030, 12, 31) })
  .map((number) => number as Day);

/** What spaces and dashes a browser puts between two days is its own affair. */
const plain = (text: string) => text.replaceAll(/\s*[–-]\s*/g, '–').replaceAll(/\s/g, ' ');
const span = (from: string, to: string) => spanOf(knownDay(from), knownDay(to));

describe('a day', () => {
  test('reads as itself, whatever the time zone of the reader', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, date } = civilOf(day);
        expect(formatDay(day, 'en')).toBe(`${date} ${MONTHS[month - 1]} ${year}`);
        for (const lang of LANGS) {
          expect(formatDay(day, lang, 'year')).toBe(String(year));
          expect(formatDay(day, lang, 'dayMonth')).toMatch(new RegExp(`(?<!\\d)${date}(?!\\d)`));
        }
      }),
    );
  });

  test('shortens September as all other months, and leaves the whole word alone', () => {
    const day = knownDay('2025-09-01');
    expect(formatDay(day, 'en')).toBe('1 Sep 2025');
    expect(formatDay(day, 'en', 'dayMonth')).toBe('1 Sep');
    expect(formatDay(day, 'en', 'month')).toBe('Sep 2025');
    expect(formatDay(day, 'en', 'weekday')).toMatch(/^Monday,? 1 September 2025$/);
  });

  test('follows the habit of each language', () => {
    const day = knownDay('2025-11-03');
    expect(plain(formatDay(day, 'es'))).toBe('3 nov 2025');
    expect(plain(formatDay(day, 'pt'))).toBe('3 de nov. de 2025');
    expect(plain(formatDay(day, 'fr'))).toBe('3 nov. 2025');
    expect(formatDay(day, 'es', 'long')).toBe('3 de noviembre de 2025');
  });

  test('breaks nowhere where it is short, but in English, whose spaces are plain, and before a Portuguese year', () => {
    const day = knownDay('2025-11-03');
    const places = LANGS.map((lang) => formatDay(day, lang).split(' '));
    expect(places.map(({ length }) => length)).toEqual([3, 1, 2, 1]);
    expect(places[2]).toEqual(['3\u00a0de\u00a0nov.', 'de\u00a02025']);
  });

  test('that is the first of a month is an ordinal where the language has it so', () => {
    const first = knownDay('2025-09-01');
    expect(LANGS.map((lang) => plain(formatDay(first, lang)))).toEqual([
      '1 Sep 2025',
      '1 sept 2025',
      '1º de set. de 2025',
      '1er sept. 2025',
    ]);
    expect(formatDay(first, 'fr', 'weekday')).toBe('lundi 1er septembre 2025');
    expect(plain(formatDay(knownDay('2025-09-11'), 'fr'))).toBe('11 sept. 2025');
  });
});

describe('a span', () => {
  test('says once what both ends have in common', () => {
    const say = (from: string, to: string) => plain(formatSpan(span(from, to), 'en'));
    expect(say('2025-11-01', '2025-11-25')).toBe('1–25 Nov 2025');
    expect(say('2025-09-01', '2025-11-30')).toBe('1 Sep–30 Nov 2025');
    expect(say('2024-09-01', '2025-09-30')).toBe('1 Sep 2024–30 Sep 2025');
    expect(plain(formatSpan(span('1990-01-01', '1999-12-31'), 'en', 'year'))).toBe('1990–1999');
  });

  test('follows the habit of each language', () => {
    const say = (from: string, to: string) =>
      LANGS.map((lang) => plain(formatSpan(span(from, to), lang)));
    expect(say('2025-11-01', '2025-11-25')).toEqual([
      '1–25 Nov 2025',
      '1–25 nov 2025',
      '1º–25 de nov. de 2025',
      '1er–25 nov. 2025',
    ]);
    expect(say('2024-09-21', '2025-01-01')).toEqual([
      '21 Sep 2024–1 Jan 2025',
      '21 sept 2024–1 ene 2025',
      '21 de set. de 2024–1º de jan. de 2025',
      '21 sept. 2024–1er janv. 2025',
    ]);
  });

  test('of one day is that day', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...LANGS), (day, lang) => {
        expect(formatSpan(spanOf(day, day), lang)).toBe(formatDay(day, lang));
      }),
    );
  });
});

describe('a date as a source writes it', () => {
  const say = (edtf: string, lang: (typeof LANGS)[number] = 'en') =>
    plain(formatEdtf(knownEdtf(edtf), lang));

  test.each([
    ['2025-11-03', '3 Nov 2025'],
    ['1961-05', 'May 1961'],
    ['1823', '1823'],
    ['1961-05~', 'about May 1961'],
    ['2025-09-02?', '2 Sep 2025 (?)'],
    ['2025-09-02%', 'about 2 Sep 2025 (?)'],
    ['2025-11-06/2025-11-07', '6–7 Nov 2025'],
    ['1846-04-25/1848-02-02', '25 Apr 1846–2 Feb 1848'],
    ['199X', '1990–1999'],
    ['1948-04-30/..', 'since 30 Apr 1948'],
    ['../1902', 'until 1902'],
  ])('%s is "%s": no more precise than it is written', (edtf, words) => {
    expect(say(edtf)).toBe(words);
  });

  /** In the order of LANGS: English, Spanish, Portuguese, French. */
  test.each([
    ['1961~', ['about 1961', 'hacia 1961', 'por volta de 1961', 'vers 1961']],
    ['1961?', ['1961 (?)', '1961 (?)', '1961 (?)', '1961 (?)']],
    [
      '2025-11-21~',
      [
        'about 21 Nov 2025',
        'hacia el 21 nov 2025',
        'por volta de 21 de nov. de 2025',
        'vers le 21 nov. 2025',
      ],
    ],
    [
      '1961-05%',
      [
        'about May 1961 (?)',
        'hacia may 1961 (?)',
        'por volta de mai. de 1961 (?)',
        'vers mai 1961 (?)',
      ],
    ],
    ['1948/..', ['since 1948', 'desde 1948', 'desde 1948', 'depuis 1948']],
    [
      '1961~/..',
      ['since about 1961', 'desde 1961 aprox.', 'desde cerca de 1961', 'depuis 1961 environ'],
    ],
    ['1948-04/..', ['since Apr 1948', 'desde abr 1948', 'desde abr. de 1948', 'depuis avr. 1948']],
    [
      '1948-04-30/..',
      [
        'since 30 Apr 1948',
        'desde el 30 abr 1948',
        'desde 30 de abr. de 1948',
        'depuis le 30 avr. 1948',
      ],
    ],
    [
      '1948-04-30%/..',
      [
        'since about 30 Apr 1948 (?)',
        'desde el 30 abr 1948 aprox. (?)',
        'desde cerca de 30 de abr. de 1948 (?)',
        'depuis le 30 avr. 1948 environ (?)',
      ],
    ],
    ['../1948', ['until 1948', 'hasta 1948', 'até 1948', 'jusqu’en 1948']],
    [
      '../1948~',
      ['until about 1948', 'hasta 1948 aprox.', 'até cerca de 1948', 'jusqu’en 1948 environ'],
    ],
    ['../1902-05', ['until May 1902', 'hasta may 1902', 'até mai. de 1902', 'jusqu’en mai 1902']],
    [
      '../1902-05-01',
      [
        'until 1 May 1902',
        'hasta el 1 may 1902',
        'até 1º de mai. de 1902',
        'jusqu’au 1er mai 1902',
      ],
    ],
    ['2001-21', ['Mar–May 2001', 'mar–may 2001', 'mar.–mai. de 2001', 'mars–mai 2001']],
    ['196X~', ['about 1960–1969', 'hacia 1960–1969', 'por volta de 1960–1969', 'vers 1960–1969']],
    ['19XX', ['1900–1999', '1900–1999', '1900–1999', '1900–1999']],
    [
      '1981~/1990',
      ['about 1981–1990', 'hacia 1981–1990', 'por volta de 1981–1990', 'vers 1981–1990'],
    ],
  ])('%s has its words in each language', (edtf, words) => {
    expect(LANGS.map((lang) => say(edtf, lang))).toEqual(words);
  });

  test('says when, where it stands within a sentence', () => {
    const when = (edtf: string) => LANGS.map((lang) => plain(formatWhen(knownEdtf(edtf), lang)));
    expect(when('2025-11-01')).toEqual([
      '1 Nov 2025',
      'el 1 nov 2025',
      'em 1º de nov. de 2025',
      'le 1er nov. 2025',
    ]);
    expect(when('1961-04')).toEqual(['Apr 1961', 'en abr 1961', 'em abr. de 1961', 'en avr. 1961']);
    expect(when('1961~')).toEqual(['about 1961', 'hacia 1961', 'por volta de 1961', 'vers 1961']);
    expect(when('1961?')).toEqual(['1961 (?)', 'en 1961 (?)', 'em 1961 (?)', 'en 1961 (?)']);
    expect(when('1861/1867')).toEqual(['1861–1867', '(1861–1867)', '(1861–1867)', '(1861–1867)']);
    expect(when('1861/..')[3]).toBe('depuis 1861');
  });

  test('follows the word for "since"', () => {
    const since = (edtf: string) => LANGS.map((lang) => plain(formatSince(knownEdtf(edtf), lang)));
    expect(since('2025-11-03')).toEqual([
      '3 Nov 2025',
      'el 3 nov 2025',
      '3 de nov. de 2025',
      'le 3 nov. 2025',
    ]);
    expect(since('1961-05~')).toEqual([
      'about May 1961',
      'may 1961 aprox.',
      'cerca de mai. de 1961',
      'mai 1961 environ',
    ]);
    expect(since('1861/1867')).toEqual(LANGS.map(() => '1861–1867'));
    expect(since('2025-11-03/..')).toEqual(since('2025-11-03'));
  });
});
