import { type DaySpan, lengthDays } from '../../../model/DaySpan.ts';
import {
  type VisibleTime,
  fitted,
  followed,
  framed,
  visibleLength,
  visibleOf,
} from './TimeScale.ts';
import type { Day } from '../../../model/Day.ts';
import type { TimeMode } from '../../../lens/Lens.ts';
import type { TimeScope } from '../../../events/ask/timeOf.ts';
import { binOf } from '../../../base/binOf.ts';

/** Of what is marked on the chart, a view of a day shows as many days. */
const FEWEST_MARKED = 5;
/** A window narrower than this share of the chart is a hairline, whose ends cannot be taken hold of. */
const LEAST_SHARE = 1 / 40;

/**
 * What the chart shows first of a time in its mode: a window as it is, near the opening one within
 * that; a day with enough around it that the chart is not blank; all there is where all of it counts.
 * `markedDays` ascend.
 */
export function modeView(
  scope: TimeScope,
  mode: TimeMode,
  time: DaySpan,
  markedDays: () => readonly Day[],
): VisibleTime {
  const { span: whole, opening } = scope;
  if (mode === 'all' || mode === 'sofar') return framed(whole, whole);
  const first = framed(opening, whole);
  if (mode === 'window') return followed(first, time, whole);
  return holds(first, time)
    ? first
    : around(time.endDay, visibleLength(first), whole, markedDays());
}

/** Whether a time stands in sight as it should: all of it, and wide enough to take hold of. */
export function isInSight(visible: VisibleTime, mode: TimeMode, time: DaySpan): boolean {
  const isWide = mode !== 'window' || lengthDays(time) >= visibleLength(visible) * LEAST_SHARE;
  return isWide && holds(visible, time);
}

/** Whether a time lies no further from what is on screen than that is long. */
export function isNear(visible: VisibleTime, time: DaySpan): boolean {
  const { startAt, endAt } = visibleOf(time);
  const length = visibleLength(visible);
  return endAt > visible.startAt - length && startAt < visible.endAt + length;
}

function holds(visible: VisibleTime, time: DaySpan): boolean {
  const { startAt, endAt } = visibleOf(time);
  return visible.startAt <= startAt && endAt <= visible.endAt;
}

function around(day: Day, length: number, whole: DaySpan, markedDays: readonly Day[]): VisibleTime {
  const middle = day + 0.5;
  const view = fitted({ startAt: middle - length / 2, endAt: middle + length / 2 }, whole);
  // days that are on screen whole: where the view begins within one, that one is not
  const before = Math.ceil(view.startAt) - 1;
  const marked = binOf(markedDays, view.endAt - 1) - binOf(markedDays, before);
  return marked >= FEWEST_MARKED || length >= lengthDays(whole)
    ? view
    : around(day, length * 2, whole, markedDays);
}
