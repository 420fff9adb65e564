import { type Lens, START_LENS } from '../../../../src/lens/Lens.ts';
import type { EventSource } from '../../../../src/events/EventSource.ts';
import type { Pace } from '../../../../src/views/timeline/motion/playedSteps.ts';
import { TimelineController } from '../../../../src/views/timeline/motion/TimelineController.ts';
import { lensStore, replaceLens } from '../../../../src/state/lensStore.ts';
import type { DaySpan } from '../../../../src/model/DaySpan.ts';
import { FakeClock } from './FakeClock.ts';
import { aDatasetRecord } from '../../../builders/aDatasetRecord.ts';
import { holdingsOf } from '../../../../src/query/holdingsOf.ts';
import { isoOf, knownDay } from '../../../../src/model/Day.ts';
import { onTestFinished } from 'vitest';
import { shownLens } from '../../../../src/state/shownLens.ts';
import { timeOf } from '../../../../src/events/ask/timeOf.ts';

/** No event, from 1810 to the end of November 2025: the window can be played to the end of the data. */
const { record: empty } = holdingsOf(
  aDatasetRecord({ events: [], interventions: [], series: [], claims: [], scenarios: [] }),
);
export const { about } = empty;
export const day = knownDay;
/** What is on screen: September to November 2025. */
export const autumn = about.opening;

/** A controller on a clock of its own, for one test; time is 1–25 November 2025 unless said. */
export function controlTime(
  lens: Partial<Lens> = {},
  pace: Pace = 'full',
  of: EventSource = empty,
) {
  lensAt({ from: day('2025-11-01'), to: day('2025-11-25'), ...lens });
  const clock = new FakeClock();
  const told: string[] = [];
  const time = new TimelineController(of, clock, () => pace);
  time.tellWith((news) =>
    told.push(news.type === 'from' ? `${isoOf(news.day)} ${news.step}` : news.type),
  );
  const detach = time.attach();
  onTestFinished(detach);
  return { time, clock, detach, told };
}

export function lensAt(lens: Partial<Lens>): void {
  replaceLens({ ...START_LENS, ...lens });
}

function textOf({ startDay, endDay }: DaySpan): string {
  return `${isoOf(startDay)}/${isoOf(endDay)}`;
}

/** What canvases draw now. */
export function shown(): string {
  return textOf(timeOf(about, shownLens()));
}

/** What a link would carry. */
export function kept(): string {
  return textOf(timeOf(about, lensStore.getState().lens));
}

export function editsDuring(act: () => void): number {
  let edits = 0;
  const stop = lensStore.subscribe(() => edits++);
  act();
  stop();
  return edits;
}
