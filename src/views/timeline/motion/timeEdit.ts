import type { Day } from '../../../model/Day.ts';
import type { Lens, TimeBound } from '../../../lens/Lens.ts';
import type { DaySpan } from '../../../model/DaySpan.ts';
import type { LensEdit } from '../../../lens/editLens.ts';
import { type TimeScope, keptStart, windowOf } from '../../../events/ask/timeOf.ts';

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

function boundAfter(bound: TimeBound, before: Day, after: Day): TimeBound {
  return bound === 'open' && before === after ? 'open' : after;
}
