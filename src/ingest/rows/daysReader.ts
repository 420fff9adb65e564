import { type Day, civilOf, dayOf, daysInMonth } from '../../model/Day.ts';
import type { RowIssueCode } from '../../model/RowIssue.ts';
import { ByteCodes } from './bytes/ByteCodes.ts';
import { isMissing } from './bytes/isMissing.ts';
import { readDecimal } from './bytes/readDecimal.ts';
import { readDayBytes } from './bytes/readDayBytes.ts';
import type { Cells } from './bytes/RowScanner.ts';
import type { CellReader } from './CellReader.ts';
import { blurred } from './dates/blurred.ts';
import { DayCells } from './dates/DayCells.ts';
import { isOngoing } from './dates/isOngoing.ts';
import { type EventSlot, OPEN_END } from './EventBlocks.ts';
import type { RowPlan } from './planRows.ts';

/** An earlier day is more likely a slip than an event: 0025 for 2025. */
const EARLIEST = dayOf(1000, 1, 1);

type Warn = (code: RowIssueCode, column: number) => unknown;

/**
 * Reads first and last day; one day where the row has no last one, and the days around it where the row says
 * that it is not known to the day. `warn` hears of days that are read and may not be meant.
 */
export function daysReader(plan: RowPlan, warn: Warn): CellReader {
  const { day, endDay, format, dates } = plan;
  const firsts = new DayCells(dates);
  const latest = dates.today === null ? Infinity : dates.today + 1;
  const readEnd = endDay < 0 ? null : endReader(plan, warn);
  const blurs = new ByteCodes((text) => format.dayPrecision?.of(text.trim()) ?? null);
  const toBlur = (event: EventSlot, { bytes, starts, ends, count }: Cells) => {
    const column = plan.dayPrecision;
    if (column < 0 || column >= count || event.vague) return;
    const blur = blurs.codeAt(bytes, starts[column]!, ends[column]!);
    if (blur === null) return;
    event.vague = 1;
    if (event.endDay > event.startDay) return;
    [event.startDay, event.endDay] = blurred(event.startDay, blur);
  };

  return (cells, event) => {
    const { bytes, starts, ends } = cells;
    const start = starts[day]!;
    const end = ends[day]!;
    const plain = readDayBytes(bytes, start, end);
    event.startDay = plain;
    event.endDay = plain;
    event.vague = 0;
    if (Number.isNaN(plain)) {
      const read = firsts.read(bytes, start, end);
      if (typeof read === 'string') return { code: read, column: day };
      event.startDay = read.first;
      event.endDay = read.last ?? OPEN_END;
      event.vague = Number(read.vague);
      if (read.shortYear) {
        warn('short-year', day);
        toYear(event, yearIn(cells, plan.year));
      }
    }
    const fault = readEnd?.(cells, event) ?? null;
    if (fault !== null) return fault;
    if (event.startDay > latest) warn('future-day', day);
    if (event.startDay < EARLIEST) warn('early-day', day);
    if (event.endDay === OPEN_END) warn('open-end', endDay < 0 ? day : endDay);
    else if (event.endDay > latest && event.startDay <= latest && endDay >= 0)
      warn('future-day', endDay);
    toBlur(event, cells);
    return null;
  };
}

/** The year that a row says in four digits; NaN where it says none. */
function yearIn({ bytes, starts, ends, count }: Cells, column: number): number {
  if (column < 0 || column >= count) return NaN;
  const year = readDecimal(bytes, starts[column]!, ends[column]!);
  return year >= 1000 && year <= 9999 ? year : NaN;
}

/** Puts a day of two digits into the century of a year that ends with them. */
function toYear(event: EventSlot, full: number): void {
  const { year, month, date } = civilOf(event.startDay as Day);
  if ((full - year) % 100 !== 0 || date > daysInMonth(full, month)) return;
  event.startDay = dayOf(full, month, date);
  event.endDay = event.startDay;
}

/** A last day of two digits in the first such year that is not before the first day’s, and not in the future. */
function notBefore(first: number, last: number, today: Day | null): number {
  const { year, month, date } = civilOf(last as Day);
  const from = civilOf(first as Day).year;
  const full = from + ((((year - from) % 100) + 100) % 100);
  if (date > daysInMonth(full, month)) return last;
  const moved = dayOf(full, month, date);
  return moved > (today ?? Infinity) ? last : moved;
}

function endReader({ endDay, dates }: RowPlan, warn: Warn): CellReader {
  const lasts = new DayCells(dates);
  const ongoing = new ByteCodes((text) => Number(isOngoing(text)));
  return ({ bytes, starts, ends, count }, event) => {
    if (endDay >= count) return null;
    const start = starts[endDay]!;
    const end = ends[endDay]!;
    let last = readDayBytes(bytes, start, end);
    if (Number.isNaN(last)) {
      if (isMissing(bytes, start, end)) return null;
      const read = lasts.read(bytes, start, end);
      if (typeof read !== 'string') {
        last = read.last ?? OPEN_END;
        if (read.shortYear) {
          warn('short-year', endDay);
          last = notBefore(event.startDay, last, dates.today);
        }
      } else if (read === 'bad-day' && ongoing.codeAt(bytes, start, end) === 1) last = OPEN_END;
      else return { code: read, column: endDay };
    }
    event.endDay = last;
    return last < event.startDay ? { code: 'end-before-start', column: endDay } : null;
  };
}
