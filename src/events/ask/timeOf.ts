import { type Day, addDays, clampDay } from '../../model/Day.ts';
import type { Lens, TimeBound } from '../../lens/Lens.ts';
import { type DaySpan, lengthDays, spanOf } from '../../model/DaySpan.ts';

/** How far time reaches, and what of it a reader sees first. */
export interface TimeScope {
  readonly span: DaySpan;
  readonly opening: DaySpan;
}

/** The days that a lens shows of a scope, never beyond its ends. Ties stand as on the last one. */
export function timeOf(scope: TimeScope, lens: Lens): DaySpan {
  const { span, opening } = scope;
  const to = boundOf(lens.to, opening.endDay, span.endDay, span);
  switch (lens.mode) {
    case 'all':
      return span;
    case 'day':
      return { startDay: to, endDay: to };
    case 'sofar':
      return { startDay: span.startDay, endDay: to };
    case 'window':
      return spanOf(boundOf(lens.from, opening.startDay, span.startDay, span), to);
  }
}

/** The window of a lens, which the other modes keep in mind. */
export function windowOf(scope: TimeScope, lens: Lens): DaySpan {
  return timeOf(scope, { ...lens, mode: 'window' });
}

/**
 * The start of the window while only the last day counts: as it is, and as far before `endDay` as
 * the window is long where it would lie after it, so that no window turns round.
 */
export function keptStart(scope: TimeScope, lens: Lens, endDay: Day): TimeBound {
  const { span, opening } = scope;
  const startDay = lens.from ?? opening.startDay;
  if (startDay === 'open' || startDay <= endDay) return lens.from;
  // a link may name a last day before the opening window, and no first day
  const isTurned = startDay > timeOf(scope, { ...lens, mode: 'day' }).endDay;
  const length = lengthDays(isTurned ? opening : windowOf(scope, lens));
  return clampDay(addDays(endDay, 1 - length), span.startDay, endDay);
}

function boundOf(bound: TimeBound, opening: Day, open: Day, span: DaySpan): Day {
  if (bound === null) return opening;
  return bound === 'open' ? open : clampDay(bound, span.startDay, span.endDay);
}

/**
 * The time of the lens moved, as little as its mode allows, so that it holds `span`; undefined when
 * it holds it already. A window keeps its length, unless the event lasts longer.
 */
export function timeReaching(
  scope: TimeScope,
  lens: Lens,
  span: DaySpan,
): Pick<Lens, 'from' | 'to'> | undefined {
  const now = timeOf(scope, lens);
  if (span.startDay <= now.endDay && now.startDay <= span.endDay) return undefined;
  if (lens.mode === 'window') {
    const length = now.endDay - now.startDay;
    const before = Math.floor(length / 2);
    const startDay = clampDay(
      (span.startDay - before) as Day,
      scope.span.startDay,
      Math.max(scope.span.startDay, scope.span.endDay - length) as Day,
    );
    return { from: startDay, to: (startDay + length) as Day };
  }
  const to = span.endDay < now.startDay ? span.endDay : span.startDay;
  return { from: keptStart(scope, lens, to), to };
}
