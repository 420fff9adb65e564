import type { Answer } from './answerOf.ts';
import type { Dataset } from '../dataset/Dataset.ts';
import { type Day, addDays } from '../model/Day.ts';
import { passingTest } from '../columns/passingTest.ts';
import { spanHolds } from '../model/DaySpan.ts';

const known = new WeakMap<Answer, readonly Day[]>();

/**
 * The days on which events begin that pass all filters but time: each once, ascending, within the
 * data. Worked out once for an answer, in the time of a look at the first passing event of each day.
 */
export function eventDays({ span }: Dataset, answer: Answer): readonly Day[] {
  const already = known.get(answer);
  if (already) return already;
  const { table, filter } = answer.ask;
  const passes = passingTest(table, filter);
  const days: Day[] = [];
  for (let i = 0; i + 1 < table.dayStarts.length; i++) {
    const day = addDays(table.firstDay as Day, i);
    let position = table.dayStarts[i]!;
    const end = table.dayStarts[i + 1]!;
    while (position < end && !passes(position)) position++;
    if (position < end && spanHolds(span, day)) days.push(day);
  }
  known.set(answer, days);
  return days;
}
