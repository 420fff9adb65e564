import type { Day } from '../../model/Day.ts';
import type { Lens, TimeBound } from '../../lens/Lens.ts';
import type { DaySpan } from '../../model/DaySpan.ts';
import type { Dataset } from '../../dataset/Dataset.ts';
import type { LensEdit } from '../../lens/editLens.ts';
import { keptStart, windowOf } from '../../query/timeOf.ts';

/**
 * The edit that makes the lens show `span`. An open end that did not move stays open. Where only
 * the last day counts, the start of the window is kept, and moves along when the day falls before it.
 */
export function timeEdit(dataset: Dataset, lens: Lens, span: DaySpan): LensEdit {
  const now = windowOf(dataset, lens);
  const to = boundAfter(lens.to, now.endDay, span.endDay);
  if (lens.mode === 'window')
    return { type: 'setTime', from: boundAfter(lens.from, now.startDay, span.startDay), to };
  return { type: 'setTime', from: keptStart(dataset, lens, span.endDay), to };
}

function boundAfter(bound: TimeBound, before: Day, after: Day): TimeBound {
  return bound === 'open' && before === after ? 'open' : after;
}
