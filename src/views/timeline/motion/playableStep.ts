import type { Speed, TimeStep } from '../../../lens/Lens.ts';
import type { CalendarStep } from './advanceDay.ts';

/** At speed 1 some two minutes. */
const MOST_STEPS = 1000;
const DAYS_IN: Readonly<Record<CalendarStep, number>> = { day: 1, week: 7, month: 30, year: 365 };
const STEPS = Object.keys(DAYS_IN) as readonly CalendarStep[];

/** The step itself, or the shortest above it by which play passes `days` within minutes. */
export function playableStep(step: TimeStep, speed: Speed, days: number): TimeStep {
  if (step === 'event') return step;
  const longer = STEPS.slice(STEPS.indexOf(step));
  return longer.find((one) => days <= MOST_STEPS * speed * DAYS_IN[one]) ?? 'year';
}
