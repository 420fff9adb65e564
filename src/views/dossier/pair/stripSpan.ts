import type { Day } from '../../../model/Day.ts';
import type { DaySpan } from '../../../model/DaySpan.ts';
import type { PairStory } from '../../../query/stories/pairStory.ts';

const DAYS_PER_YEAR = 365.25;

/** Of what comes before both states existed, so much is shown as a share of the rest. */
const BEFORE = 0.06;

/** The days that a strip of a tie's history shows: from a little before both states existed to today. */
export function stripSpan({ intervals }: Pick<PairStory, 'intervals'>, day: Day): DaySpan {
  const last = intervals.at(-1);
  const first = intervals.find(({ status }) => status !== 'not-established') ?? last;
  const endDay = Math.max(last?.endDay ?? day, day) as Day;
  const from = first?.startDay ?? day;
  const margin = Math.max(DAYS_PER_YEAR, (endDay - from) * BEFORE);
  const startDay = Math.max(intervals[0]?.startDay ?? from, Math.floor(from - margin)) as Day;
  return { startDay, endDay };
}
