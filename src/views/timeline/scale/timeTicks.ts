import { type Day, addDays, addMonths, civilOf, dayOf } from '../../../model/Day.ts';
import { type DaySpan, lengthDays, spanHolds } from '../../../model/DaySpan.ts';
import { type DayStyle, formatDay } from '../../../i18n/formatDay.ts';
import { type TimeScale, dayWidthPx, visibleDays, xOf } from './TimeScale.ts';
import type { Lang } from '../../../model/LocalText.ts';

/** A day named under the chart; the label starts at `x`, the left edge of the day. */
export interface TimeTick {
  readonly day: Day;
  readonly x: number;
  readonly label: string;
}

/** A way to name days. */
interface Grain {
  /** The least days from one tick to the next. */
  readonly apartDays: number;
  readonly style: DayStyle;
  /** For the first tick, and the first of each year. */
  readonly fullStyle: DayStyle;
  readonly days: (span: DaySpan) => readonly Day[];
}

/** The least ground between two labels, and that which the choice of a grain leaves. */
const GAP_PX = 14;
const AMPLE_GAP_PX = 30;

/** From fine to coarse. */
const GRAINS: readonly Grain[] = [
  { apartDays: 1, style: 'dayMonth', fullStyle: 'day', days: everyDay },
  dates(2, [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27]),
  dates(4, [1, 5, 10, 15, 20, 25]),
  dates(14, [1, 15]),
  ...[1, 2, 3, 6].map((count) => months('month', count)),
  ...[1, 2, 5, 10, 20, 50, 100].map((count) => months('year', 12 * count)),
];

/**
 * Names of days along the scale, as many as fit without touching. `labelPx` measures a label; none
 * sticks out of the scale by more than `overhangPx`.
 */
export function timeTicks(
  scale: TimeScale,
  lang: Lang,
  labelPx: (label: string) => number,
  overhangPx = 0,
): readonly TimeTick[] {
  const isRoomy = ({ apartDays, style }: Grain) =>
    apartDays * dayWidthPx(scale) >= widestPx(style, lang, labelPx) + AMPLE_GAP_PX;
  const span = visibleDays(scale.visible);
  const grain = GRAINS.find(isRoomy);
  const ticks: TimeTick[] = [];
  let freeFrom = 0;
  for (const day of grain?.days(span) ?? []) {
    const x = xOf(scale, day);
    const label = formatDay(day, lang, grain && styleOf(grain, day, ticks.at(-1)));
    const endX = x + labelPx(label);
    if (x < freeFrom || endX > scale.widthPx + overhangPx) continue;
    freeFrom = endX + GAP_PX;
    ticks.push({ day, x, label });
  }
  return ticks.length > 0 ? ticks : [firstTick(scale, lang)];
}

/** At the least, the first day that shows whole. */
function firstTick(scale: TimeScale, lang: Lang): TimeTick {
  const day = Math.ceil(scale.visible.startAt) as Day;
  return { day, x: xOf(scale, day), label: formatDay(day, lang) };
}

function styleOf(grain: Grain, day: Day, before: TimeTick | undefined): DayStyle {
  const isNewYear = !before || civilOf(before.day).year !== civilOf(day).year;
  return isNewYear ? grain.fullStyle : grain.style;
}

function widestPx(style: DayStyle, lang: Lang, labelPx: (label: string) => number): number {
  const days = Array.from({ length: 12 }, (_, index) => dayOf(2000, index + 1, 28));
  return Math.max(...days.map((day) => labelPx(formatDay(day, lang, style))));
}

function everyDay(span: DaySpan): readonly Day[] {
  return Array.from({ length: lengthDays(span) }, (_, index) => addDays(span.startDay, index));
}

function dates(apartDays: number, inMonth: readonly number[]): Grain {
  const days = (span: DaySpan) =>
    everyMonths({ ...span, startDay: addMonths(span.startDay, -1) }, 1)
      .flatMap((first) => inMonth.map((date) => addDays(first, date - 1)))
      .filter((day) => spanHolds(span, day));
  return { apartDays, style: 'dayMonth', fullStyle: 'day', days };
}

function months(style: 'month' | 'year', count: number): Grain {
  const days = (span: DaySpan) => everyMonths(span, count);
  return { apartDays: 28 * count, style, fullStyle: style, days };
}

/** First days of each `count`th month, reckoned from January of year 0. */
function everyMonths({ startDay, endDay }: DaySpan, count: number): readonly Day[] {
  const { year, month } = civilOf(addDays(startDay, -1));
  const days: Day[] = [];
  // in months since year 0: the first multiple of count that begins after the day before
  let at = (Math.floor((year * 12 + month - 1) / count) + 1) * count;
  for (let day = dayOf(0, at + 1, 1); day <= endDay; day = dayOf(0, at + 1, 1)) {
    days.push(day);
    at += count;
  }
  return days;
}
