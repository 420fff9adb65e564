import { type Day, civilOf, dayOf } from '../../../model/Day.ts';
import type { DateStyle } from './DateStyle.ts';
import { readDayText } from './readDayText.ts';

/** Years that are alike lie within so many. */
const HALF = 50;
/** So many different years make a run, if they follow each other. */
const RUN = 3;
/** Fewer dates than this share do not move the century of all others. */
const FEW = 0.05;

/**
 * The day that no date with a year of two digits is after, where the dates of a column say more than that
 * none is in the future. Beside years of four digits it is the century around their middle. Else the years
 * stay together, where the turn of today's century would part a run of them: 20, 25, 30 are 1920 to 1930,
 * not 2020, 2025 and 1930. Null where they say nothing: 05 to 25 could be of any century.
 */
export function shortUntil(texts: readonly string[], style: DateStyle): Day | null {
  const read = texts
    .map((text) => readDayText(text, style))
    .filter((one) => typeof one !== 'string');
  const yearsOf = (isShort: boolean) =>
    read
      .filter(({ shortYear }) => shortYear === isShort)
      .map(({ first }) => civilOf(first as Day).year);
  const [short, full] = [yearsOf(true), yearsOf(false).toSorted((a, b) => a - b)];
  const today = style.today ?? Infinity;
  if (short.length === 0) return null;
  const middle = full[full.length >> 1];
  const last = middle === undefined ? lastOfRun(short) : middle + HALF - 1;
  if (last === null || (middle === undefined && style.today === null)) return null;
  return Math.min(today, dayOf(last, 12, 31)) as Day;
}

/** The last year of a run that the years as they are read part; null where they part none. */
function lastOfRun(years: readonly number[]): number | null {
  const ends = [...new Set(years.map((year) => year % 100))].toSorted((a, b) => a - b);
  let widest = 0;
  let last = 0;
  ends.forEach((end, i) => {
    const gap = (ends[i + 1] ?? ends[0]! + 100) - end;
    if (gap <= widest) return;
    widest = gap;
    last = Math.min(...years.filter((year) => year % 100 === end));
  });
  const moved = years.map((year) => (year > last ? year - 100 : year));
  const share = years.filter((year) => year <= last).length / years.length;
  if (share === 1 || share < FEW) return null;
  const follows = ends.length >= RUN && isRun(moved) && !isRun(years);
  return follows || widest >= HALF ? last : null;
}

/** Whether years rise or fall throughout. */
function isRun(years: readonly number[]): boolean {
  const steps = years.slice(1).map((year, i) => Math.sign(year - years[i]!));
  return !(steps.includes(1) && steps.includes(-1));
}
