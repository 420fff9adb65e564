import type { Day } from '../../../model/Day.ts';
import { type DaySpan, lengthDays } from '../../../model/DaySpan.ts';

/**
 * The stretch of time on screen, in positions: day `d` lies between the positions `d` and `d + 1`,
 * so that one may stand within a day and a zoom or a pan is smooth.
 */
export interface VisibleTime {
  readonly startAt: number;
  readonly endAt: number;
}

/** Where positions lie on a line of pixels: `visible` fills `widthPx`. */
export interface TimeScale {
  readonly visible: VisibleTime;
  readonly widthPx: number;
}

/** The closest zoom. */
export const SHORTEST_DAYS = 14;
/** Ground beside days that are brought into view, and after the last of the data, as a share of them. */
const MARGIN = 0.015;
/** Fingers closer than this do not zoom out any further. */
const NARROWEST_PINCH_PX = 12;

export function visibleOf(span: DaySpan): VisibleTime {
  return { startAt: span.startDay, endAt: span.endDay + 1 };
}

/** All days of which some part is on screen. */
export function visibleDays({ startAt, endAt }: VisibleTime): DaySpan {
  return { startDay: Math.floor(startAt) as Day, endDay: (Math.ceil(endAt) - 1) as Day };
}

/** The days that are on screen whole. */
export function wholeDays({ startAt, endAt }: VisibleTime): DaySpan {
  return { startDay: Math.ceil(startAt) as Day, endDay: (Math.floor(endAt) - 1) as Day };
}

export function visibleLength({ startAt, endAt }: VisibleTime): number {
  return endAt - startAt;
}

export function dayWidthPx({ visible, widthPx }: TimeScale): number {
  return widthPx / visibleLength(visible);
}

/** Pixels from the left edge; a day's own position is its left edge. */
export function xOf(scale: TimeScale, at: number): number {
  return (at - scale.visible.startAt) * dayWidthPx(scale);
}

/** The inverse of {@link xOf}. */
export function positionAt(scale: TimeScale, x: number): number {
  return scale.visible.startAt + x / dayWidthPx(scale);
}

/**
 * The nearest stretch that is allowed: within `whole` but for a little ground after its end, and no
 * shorter than 14 days of it.
 */
export function fitted(visible: VisibleTime, whole: DaySpan): VisibleTime {
  const longest = lengthDays(whole);
  const shortest = Math.min(SHORTEST_DAYS, longest);
  const length = Math.min(Math.max(visibleLength(visible), shortest), longest);
  const middle = (visible.startAt + visible.endAt) / 2;
  const startAt = Math.min(
    Math.max(middle - length / 2, whole.startDay),
    whole.endDay + 1 - length + Math.min(MARGIN * length, longest - length),
  );
  return { startAt, endAt: startAt + length };
}

/** Shows `factor` times as much time, with the position `about` staying where it is on screen. */
export function zoomed(
  visible: VisibleTime,
  factor: number,
  about: number,
  whole: DaySpan,
): VisibleTime {
  const shortest = Math.min(SHORTEST_DAYS, lengthDays(whole));
  const length = Math.min(Math.max(visibleLength(visible) * factor, shortest), lengthDays(whole));
  const startAt = about - ((about - visible.startAt) / visibleLength(visible)) * length;
  return fitted({ startAt, endAt: startAt + length }, whole);
}

export function panned({ startAt, endAt }: VisibleTime, days: number, whole: DaySpan): VisibleTime {
  return fitted({ startAt: startAt + days, endAt: endAt + days }, whole);
}

/** `span` with a little ground beside it. */
export function framed(span: DaySpan, whole: DaySpan): VisibleTime {
  const margin = lengthDays(span) * MARGIN;
  return fitted({ startAt: span.startDay - margin, endAt: span.endDay + 1 + margin }, whole);
}

/**
 * What to show so that `span` is in sight: the same object when it is already, or when it reaches
 * beyond both edges; else centred on it, and only zoomed where it would not fit.
 */
export function followed(visible: VisibleTime, span: DaySpan, whole: DaySpan): VisibleTime {
  const { startAt, endAt } = visibleOf(span);
  const isInside = visible.startAt <= startAt && endAt <= visible.endAt;
  const isAllRound = startAt <= visible.startAt && visible.endAt <= endAt;
  if (isInside || isAllRound) return visible;
  if (lengthDays(span) > visibleLength(visible)) return framed(span, whole);
  const away = (startAt + endAt) / 2 - (visible.startAt + visible.endAt) / 2;
  return panned(visible, away, whole);
}

/** What two fingers show that took hold of the pixels `from` and have come to the pixels `to`. */
export function pinched(
  scale: TimeScale,
  from: readonly [number, number],
  to: readonly [number, number],
  whole: DaySpan,
): VisibleTime {
  const [a, b] = [positionAt(scale, Math.min(...from)), positionAt(scale, Math.max(...from))];
  const left = Math.min(...to);
  const daysPerPx = (b - a) / Math.max(NARROWEST_PINCH_PX, Math.max(...to) - left);
  const startAt = a - left * daysPerPx;
  return fitted({ startAt, endAt: startAt + scale.widthPx * daysPerPx }, whole);
}
