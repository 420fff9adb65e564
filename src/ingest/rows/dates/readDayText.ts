import { type Day, civilOf, dayOf, daysInMonth } from '../../../model/Day.ts';
import type { DateStyle, DayNumbers } from './DateStyle.ts';
import { monthOfWord } from './monthOfWord.ts';

/** Why a text gives no day: it is no date, its order is not known, or it has another order than its file. */
export type DayFault = 'bad-day' | 'open-order' | 'other-order';

/** The days that a text means, in days since 1970. */
export interface DaysRead {
  readonly first: number;
  /** The last day it can mean; null where it goes on. */
  readonly last: number | null;
  /** Whether its first day is not known to the day. */
  readonly vague: boolean;
  /** Whether its year has two digits, and its century was chosen: see {@link DateStyle}. */
  readonly shortYear: boolean;
}

/** A clock's time behind a date. */
const TIME = /(?:T|[ ,]+(?:at |a las |às |à )?)\d{1,2}[:.h]\d{2}.*$/i;

const YEAR_FIRST = /^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})$/;

/** Two numbers before a year, and what stands between them. */
export const NUMBERS_ALONE = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})(?=$|[T ,])/;

/** Year to minute, or to second, without marks. */
const STAMP = /^(\d{4})(\d{2})(\d{2})([01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?$/;

const NUMBER = /^-?\d+(?:[.,]\d+)?$/;
/** Days of a spreadsheet count from 30 December 1899, so that 1 March 1900 is 61; before, they are one off. */
const SERIAL_OF_1970 = 25_569;
const FIRST_SERIAL = 61;
const UNITS_A_DAY: Readonly<Record<DayNumbers, number>> = {
  serials: 1,
  seconds: 86_400,
  milliseconds: 86_400_000,
};
/** A number of more days from 1970 is none of an event. */
const FARTHEST = 4_000_000;

/** Years of two digits from here on are of the twentieth century, where nobody knows today. */
const PIVOT = 70;

const LONGEST = 64;

/**
 * Reads a date as people write it: `2025-1-5`, `3/11/2025`, `03.11.2025`, `Nov 3, 2025`, `1er mars 1961`,
 * `20251103233000`, also with a time behind it, and a bare number where the column counts days or seconds.
 * Nothing is guessed: what depends on the order of day and month is left out while that is not known.
 */
export function readDayText(text: string, style: DateStyle): DaysRead | DayFault {
  const whole = text.trim();
  if (whole.length > LONGEST) return 'bad-day';
  if (NUMBER.test(whole)) return fromNumber(whole, style.numbers);
  const date = whole.replace(TIME, '');
  const yearFirst = YEAR_FIRST.exec(date);
  if (yearFirst) {
    const [, year, , month, day] = yearFirst;
    return daysOf(Number(year), Number(month), Number(day));
  }
  const numbers = NUMBERS_ALONE.exec(date);
  if (numbers && numbers[0] === date) return fromNumbers(numbers, style);
  return fromWords(date, style);
}

function fromNumber(text: string, numbers: DayNumbers | null): DaysRead | DayFault {
  const stamp = STAMP.exec(text);
  if (stamp && numbers === null)
    return daysOf(Number(stamp[1]), Number(stamp[2]), Number(stamp[3]));
  if (numbers === null) return 'bad-day';
  const count = Number(text.replace(',', '.'));
  if (numbers === 'serials' && count < FIRST_SERIAL) return 'bad-day';
  const day =
    Math.floor(count / UNITS_A_DAY[numbers]) - (numbers === 'serials' ? SERIAL_OF_1970 : 0);
  return Math.abs(day) > FARTHEST ? 'bad-day' : toTheDay(day);
}

function fromNumbers(match: RegExpExecArray, style: DateStyle): DaysRead | DayFault {
  const [, one, mark, two, year = ''] = match;
  const [a, b] = [Number(one), Number(two)];
  const dayFirst = dated(year, b, a, style);
  const monthFirst = dated(year, a, b, style);
  const order = mark === '.' ? 'day-first' : style.order;
  if (order === null) {
    if (a === b) return dayFirst;
    // of three short numbers any could be the year
    if (year.length === 2)
      return dayFirst === 'bad-day' && monthFirst === 'bad-day' ? 'bad-day' : 'open-order';
    if (dayFirst === 'bad-day') return monthFirst;
    return monthFirst === 'bad-day' ? dayFirst : 'open-order';
  }
  const [meant, other] = order === 'day-first' ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  return meant === 'bad-day' && other !== 'bad-day' ? 'other-order' : meant;
}

/** A date with its month in words of one of four languages, in any order that leaves no doubt. */
function fromWords(text: string, style: DateStyle): DaysRead | DayFault {
  const plain = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  if (/[^a-z\d ,.'’/ºª°\u00a0-]/.test(plain)) return 'bad-day';
  let month = 0;
  /** Numbers, and where the month stands among them. */
  const numbers: string[] = [];
  let monthAt = -1;
  for (const [word] of plain.matchAll(/[a-z]+|\d+/g)) {
    if (/\d/.test(word)) {
      numbers.push(word);
      continue;
    }
    const named = monthOfWord(word);
    if (named === undefined || (named > 0 && month > 0)) return 'bad-day';
    if (named === 0) continue;
    month = named;
    monthAt = numbers.length;
  }
  const [first = '', second = '', ...rest] = numbers;
  if (month === 0 || rest.length > 0) return 'bad-day';
  if (second === '')
    return style.edtf && first.length === 4 ? monthOf(Number(first), month) : 'bad-day';
  if (first.length === 4 && monthAt === 1 && second.length <= 2)
    return daysOf(Number(first), month, Number(second));
  if (first.length > 2 || monthAt > 1) return 'bad-day';
  return dated(second, month, Number(first), style);
}

function dated(
  yearText: string,
  month: number,
  date: number,
  style: DateStyle,
): DaysRead | 'bad-day' {
  const year = Number(yearText);
  if (yearText.length === 4) return daysOf(year, month, date);
  if (yearText.length !== 2) return 'bad-day';
  const read = daysOf(fullYear(year, month, date, style.shortUntil ?? style.today), month, date);
  return read === 'bad-day' ? read : { ...read, shortYear: true };
}

/** The year of the last such day that is not after `until`. */
function fullYear(short: number, month: number, date: number, until: Day | null): number {
  if (until === null) return short + (short < PIVOT ? 2000 : 1900);
  const year = Math.floor(civilOf(until).year / 100) * 100 + short;
  return dayOf(year, month, date) <= until ? year : year - 100;
}

function daysOf(year: number, month: number, date: number): DaysRead | 'bad-day' {
  const exists = month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month);
  return exists ? toTheDay(dayOf(year, month, date)) : 'bad-day';
}

function monthOf(year: number, month: number): DaysRead {
  const [first, last] = [dayOf(year, month, 1), dayOf(year, month, daysInMonth(year, month))];
  return { first, last, vague: true, shortYear: false };
}

function toTheDay(day: number): DaysRead {
  return { first: day, last: day, vague: false, shortYear: false };
}
