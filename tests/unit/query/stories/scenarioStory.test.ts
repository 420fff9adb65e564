import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from '../../../../src/model/Day.ts';
import { bundled, dayAt } from '../../data/bundled.ts';
import { scenarioStory } from '../../../../src/query/stories/scenarioStory.ts';

const { dataset, record } = bundled;

test('counts evidence for and against up to the day, as a plain recount does', () => {
  const scenarios = fc.constantFrom(...dataset.scenarios);
  const days = fc.integer({ min: dayAt('2025-08-25'), max: dayAt('2025-11-30') });
  fc.assert(
    fc.property(scenarios, days, (scenario, day) => {
      const evidence = scenario.indicators.flatMap((indicator) => indicator.evidence);
      const isKnown = (id: string) =>
        record.events.find((event) => event.id === id)!.span.startDay <= day;
      const count = (bears: string) =>
        evidence.filter((one) => one.bears === bears && isKnown(one.event)).length;
      const story = scenarioStory(record, scenario, day as Day);
      expect([story.for, story.against]).toEqual([count('for'), count('against')]);
      expect(story.for + story.against + story.later).toBe(evidence.length);
    }),
  );
});

test('an event counts from its own day on', () => {
  const scenario = dataset.scenarios.find(({ id }) => id === 'managed-transformation')!;
  const indicatorOn = (iso: string) =>
    scenarioStory(record, scenario, dayAt(iso)).indicators.find(
      ({ indicator }) => indicator.id === 'managed-peru-mexico',
    );
  expect(indicatorOn('2025-11-02')).toMatchObject({ against: 0, later: 2 });
  expect(indicatorOn('2025-11-03')).toMatchObject({ against: 1, later: 1 });
  expect(indicatorOn('2025-11-30')).toMatchObject({ against: 2, later: 0 });
});
