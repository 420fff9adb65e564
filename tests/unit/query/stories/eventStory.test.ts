import { expect, test } from 'vitest';
import type { Pair } from '../../../../src/model/Pair.ts';
import { bundled } from '../../data/bundled.ts';
import { readVisits } from '../../../../src/dataset/tables/readVisits.ts';
import { visitEvents } from '../../../../src/dataset/tables/visitEvents.ts';
import { eventStory } from '../../../../src/query/stories/eventStory.ts';

const { dataset, record } = bundled;

const storyOf = (id: string, pair?: string) =>
  eventStory(bundled, record.eventOf(id)!, (pair ?? null) as Pair | null);

test('an event stands between those before and after it of its pair', () => {
  const [step, ...more] = storyOf('E43').steps;
  expect(more).toEqual([]);
  expect(step).toMatchObject({ pair: 'MEX-PER', before: null, after: { id: 'E50' } });
  expect(storyOf('E50').steps).toMatchObject([{ before: { id: 'E43' }, after: { id: 'E98' } }]);
});

test('what a table tells of stands between those of the record, and after those of its day', () => {
  const { countriesById } = dataset;
  const stepsOn = (day: string) =>
    visitEvents(
      readVisits({ tables: [], visits: [['us-travels:1', day, day, 'VEN', 'president', 'A']] }),
      countriesById,
    ).flatMap((visit) => eventStory(bundled, visit, null).steps);
  const own = record.events.filter(({ pairs }) => pairs.includes('USA-VEN' as Pair));
  const [first] = own;
  const last = own.at(-1);
  expect(stepsOn('1811-01-01')).toMatchObject([{ before: null, after: { id: first?.id } }]);
  expect(stepsOn('2026-03-31')).toMatchObject([{ before: { id: last?.id }, after: null }]);
});

test('every event that is before another has it after itself', () => {
  const backOf = (id: string, pair: string) =>
    storyOf(id, pair).steps.find((step) => step.pair === pair)?.before?.id;
  const steps = record.events.flatMap(({ id }) =>
    storyOf(id).steps.flatMap(({ pair, after }) => (after ? [{ id, pair, after }] : [])),
  );
  expect(steps.map(({ after, pair }) => backOf(after.id, pair))).toEqual(steps.map(({ id }) => id));
});

test('opened from one of its pairs, it tells of that one alone', () => {
  expect(storyOf('E33').steps.map(({ pair }) => pair)).toEqual(['COL-USA', 'MEX-USA']);
  expect(storyOf('E33', 'COL-USA').steps.map(({ pair }) => pair)).toEqual(['COL-USA']);
  expect(storyOf('E43', 'CUB-USA').steps.map(({ pair }) => pair)).toEqual(['MEX-PER']);
});

test('a tie that changed on its day is told with how it stood before and after', () => {
  expect(storyOf('E43').turns).toMatchObject([
    { pair: 'MEX-PER', before: { status: 'charge' }, after: { status: 'severed' } },
  ]);
  expect(storyOf('M09').turns).toHaveLength(7);
  expect(storyOf('E50').turns).toEqual([]);
});

test('a date that is not one whole day names no change', () => {
  const rough = record.events.filter(({ date }) => date.interval || date.approximate);
  expect(rough.flatMap(({ id }) => storyOf(id).turns)).toEqual([]);
});

test('each bearing on a scenario is told with its indicator', () => {
  expect(
    storyOf('E45').bearings.map(({ scenario, evidence }) => [scenario.id, evidence.bears]),
  ).toEqual([
    ['managed-transformation', 'against'],
    ['escalation', 'for'],
  ]);
  const all = dataset.scenarios.flatMap(({ indicators }) => indicators.flatMap((i) => i.evidence));
  const told = record.events.flatMap(({ id }) => storyOf(id).bearings);
  expect(told).toHaveLength(all.length);
});

test('an event that is a vote names its vote', () => {
  expect(storyOf('E38').votes.map(({ id }) => id)).toEqual(['UNGA-CUBA-2025']);
});
