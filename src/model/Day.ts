/** Days since 1970-01-01 in the proleptic Gregorian calendar; no clock and no time zone. */
export type Day = number & { readonly __brand: 'Day' };

export interface Civil {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly date: number;
}

/** Milliseconds in a day: `day * MS_PER_DAY` is what `Intl.DateTimeFormat` with `timeZone: 'UTC'` formats. */
export const MS_PER_DAY = 86_400_000;

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day of a civil date; month and date may overflow (month 13 is January of the next year). */
export function dayOf(year: number, month: number, date: number): Day {
  const months = year * 12 + (month - 1);
  const y = Math.floor(months / 12);
  const m = months - y * 12 + 1;
  // Years run from March, so that the leap day is the last one (Howard Hinnant, "days_from_civil").
  const shifted = m <= 2 ? y - 1 : y;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (m > 2 ? m - 3 : m + 9) + 2) / 5);
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return (era * 146_097 + yearOfEra * 365 + leapDays + dayOfYear + date - 1 - 719_468) as Day;
}

/** The inverse of {@link dayOf}. */
export function civilOf(day: Day): Civil {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    date: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** Reads `YYYY-MM-DD`; undefined for any other text and for dates that do not exist. */
export function readDay(iso: string): Day | undefined {
  const match = ISO.exec(iso);
  if (!match) return undefined;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return undefined;
  return dayOf(year, month, date);
}

/** {@link readDay} for a text that was checked before. Throws for any other. */
export function knownDay(iso: string): Day {
  const day = readDay(iso);
  if (day === undefined) throw new Error(`"${iso}" is not a day as YYYY-MM-DD.`);
  return day;
}

/** `YYYY-MM-DD`, for years 0–9999. */
export function isoOf(day: Day): string {
  const { year, month, date } = civilOf(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

export function addDays(day: Day, days: number): Day {
  return (day + days) as Day;
}

/** The same date `months` later; the last of the month where that date does not exist. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = civilOf(day);
  const target = civilOf(dayOf(year, month + months, 1));
  return dayOf(target.year, target.month, Math.min(date, daysInMonth(target.year, target.month)));
}

/** 28–31; `month` is 1–12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function clampDay(day: Day, first: Day, last: Day): Day {
  return day < first ? first : day > last ? last : day;
}
