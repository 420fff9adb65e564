import type { Day } from '../../../model/Day.ts';
import type { Lens, TimeBound, TimeMode } from '../../../lens/Lens.ts';
import type { DaySpan } from '../../../model/DaySpan.ts';
import type { LensEdit } from '../../../lens/editLens.ts';
import { type TimeScope, keptStart, timeOf, windowOf } from '../../../events/ask/timeOf.ts';
import { typedSpan } from './typedSpan.ts';

/**
 * The edit that makes the lens show `span`. An open end that did not move stays open. Where only
 * the last day counts, the start of the window is kept, and moves along when the day falls before it.
 */
export function timeEdit(scope: TimeScope, lens: Lens, span: DaySpan): LensEdit {
  const now = windowOf(scope, lens);
  const to = boundAfter(lens.to, now.endDay, span.endDay);
  if (lens.mode === 'window')
    return { type: 'setTime', from: boundAfter(lens.from, now.startDay, span.startDay), to };
  return { type: 'setTime', from: keptStart(scope, lens, span.endDay), to };
}

/**
 * The edit for a day typed at one end of `span`. Where the time has no such end to move, in All time
 * and at the start of what was so far, it becomes a window.
 */
export function typedEdit(
  scope: TimeScope,
  lens: Lens,
  span: DaySpan,
  end: 'start' | 'end',
  day: Day,
): LensEdit {
  const typed = typedSpan(span, end, day, scope.span);
  if (lens.mode === 'window' || (lens.mode !== 'all' && end === 'end'))
    return timeEdit(scope, lens, typed);
  return { type: 'seeTime', mode: 'window', from: typed.startDay, to: typed.endDay };
}

/** The edit that turns to a mode. A window ends with the day shown, and does not turn round. */
export function modeEdit(scope: TimeScope, lens: Lens, mode: TimeMode): LensEdit {
  if (mode !== 'window') return { type: 'setMode', mode };
  const { endDay } = timeOf(scope, { ...lens, mode: 'day' });
  return { type: 'seeTime', mode, from: keptStart(scope, lens, endDay), to: lens.to };
}

function boundAfter(bound: TimeBound, before: Day, after: Day): TimeBound {
  return bound === 'open' && before === after ? 'open' : after;
}
