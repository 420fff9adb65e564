import { type Day, dayOf, daysInMonth, readDay } from './Day.ts';
import { DATE_PRECISIONS, type DatePrecision, type EdtfDate } from './EdtfDate.ts';

interface Part {
  readonly startDay: Day;
  readonly endDay: Day;
  readonly precision: DatePrecision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** Year, month, date and qualifier; not named, since that makes reading three times slower. */
const PART = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([?~%])?$/;

/** Meteorological seasons of the north, as EDTF's 21–24 name them: first month and its year shift. */
const SEASON_START: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };

/**
 * Reads an EDTF date, level 0 and 1 (ISO 8601-2:2019): `2025-11-03`, `1961-04`, `1961`, `196X`,
 * `1961-04-XX`, `2001-21`, each with `?`, `~` or `%`, and intervals of two with `..` for an open
 * and nothing for an unknown end. Undefined for any other text, and for an interval that ends
 * before it starts.
 */
export function readEdtf(text: string): EdtfDate | undefined {
  const day = readDay(text);
  if (day !== undefined) return plainDay(text, day);
  const ends = text.split('/');
  if (ends.length === 1) {
    const part = readPart(text);
    return part && { edtf: text, ...part, interval: false, openEnd: false };
  }
  const [first = '', last = '', ...rest] = ends;
  if (rest.length > 0) return undefined;
  const from = readPart(first);
  const to = readPart(last);
  if (!from && !isOpen(first)) return undefined;
  if (!to && !isOpen(last)) return undefined;
  if (!from && !to) return undefined;
  if (from && to && from.startDay > to.endDay) return undefined;
  return {
    edtf: text,
    startDay: from?.startDay ?? null,
    endDay: to?.endDay ?? null,
    precision: coarser(from?.precision, to?.precision),
    interval: true,
    openEnd: last === '..',
    approximate: Boolean(from?.approximate || to?.approximate),
    uncertain: Boolean(from?.uncertain || to?.uncertain),
  };
}

/** Most dates are one plain day, which is read without the rest. */
function plainDay(edtf: string, day: Day): EdtfDate {
  return {
    edtf,
    startDay: day,
    endDay: day,
    precision: 'day',
    interval: false,
    openEnd: false,
    approximate: false,
    uncertain: false,
  };
}

/** {@link readEdtf} for a text that was checked before. Throws for any other. */
export function knownEdtf(text: string): EdtfDate {
  const date = readEdtf(text);
  if (!date) throw new Error(`"${text}" is not a date in EDTF, level 0 or 1.`);
  return date;
}

function isOpen(text: string): boolean {
  return text === '' || text === '..';
}

function coarser(a: DatePrecision = 'day', b: DatePrecision = 'day'): DatePrecision {
  return DATE_PRECISIONS.indexOf(a) > DATE_PRECISIONS.indexOf(b) ? a : b;
}

function readPart(text: string): Part | undefined {
  const match = PART.exec(text);
  if (!match) return undefined;
  const [, year = '', month, date, qualifier] = match;
  const days = daysOf(year, month, date);
  return (
    days && {
      ...days,
      approximate: qualifier === '~' || qualifier === '%',
      uncertain: qualifier === '?' || qualifier === '%',
    }
  );
}

type Days = Pick<Part, 'startDay' | 'endDay' | 'precision'>;

function daysOf(yearText: string, month?: string, date?: string): Days | undefined {
  const unknown = yearText.split('X').length - 1;
  const year = Number(yearText.replaceAll('X', '0'));
  if (unknown > 0) {
    if (month !== undefined) return undefined;
    return years(year, unknown === 1 ? 10 : 100, unknown === 1 ? 'decade' : 'century');
  }
  if (month === undefined || (month === 'XX' && (date === undefined || date === 'XX'))) {
    return years(year, 1, 'year');
  }
  const monthNumber = Number(month);
  const seasonStart = SEASON_START[monthNumber];
  if (seasonStart !== undefined && date === undefined) return season(year, seasonStart);
  if (!(monthNumber >= 1 && monthNumber <= 12)) return undefined;
  const length = daysInMonth(year, monthNumber);
  if (date === undefined || date === 'XX') {
    return {
      startDay: dayOf(year, monthNumber, 1),
      endDay: dayOf(year, monthNumber, length),
      precision: 'month',
    };
  }
  const dateNumber = Number(date);
  if (!(dateNumber >= 1 && dateNumber <= length)) return undefined;
  const day = dayOf(year, monthNumber, dateNumber);
  return { startDay: day, endDay: day, precision: 'day' };
}

function years(year: number, count: number, precision: DatePrecision): Days {
  return { startDay: dayOf(year, 1, 1), endDay: dayOf(year + count - 1, 12, 31), precision };
}

function season(year: number, firstMonth: number): Days {
  return {
    startDay: dayOf(year, firstMonth, 1),
    endDay: (dayOf(year, firstMonth + 3, 1) - 1) as Day,
    precision: 'season',
  };
}
