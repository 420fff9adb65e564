import { type Answer, shownWithout } from './answerOf.ts';
import type { Dataset } from '../dataset/Dataset.ts';
import type { Day } from '../model/Day.ts';
import { spanHolds } from '../model/DaySpan.ts';

const known = new WeakMap<Answer, readonly Day[]>();

/**
 * The days on which events begin that pass all filters but time: each once, ascending, within the
 * data. Worked out once for an answer.
 */
export function eventDays({ events, span }: Dataset, answer: Answer): readonly Day[] {
  const already = known.get(answer);
  if (already) return already;
  const days = new Set<Day>();
  events.forEach((event, index) => {
    const { startDay } = event.span;
    if (shownWithout(answer, index, 'time') && spanHolds(span, startDay)) days.add(startDay);
  });
  // events come by first day
  const ascending = [...days];
  known.set(answer, ascending);
  return ascending;
}
