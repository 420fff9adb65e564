import { expect, test } from 'vitest';
import { HOSTILE_SETS, hostileSet } from './hostileSet.ts';
import { HOSTILE_TEXTS } from '../hostileTexts.ts';
import { bundled } from '../../unit/data/bundled.ts';
import { readDataset } from '../../../src/ingest/readDataset.ts';
import { textPlaces } from './textPlaces.ts';

test('all texts of a data set are found by its schema, and none of its codes', () => {
  const places = textPlaces(bundled.written);
  const names = new Set(places.map((place) => place.at(-1)));
  expect(places.length).toBeGreaterThan(3000);
  for (const name of ['en', 'fr', 'publisher', 'name', 'licence', 'addressText', 'resolution'])
    expect(names).toContain(name);
  for (const name of ['id', 'date', 'pair', 'iso3', 'confidence', 'url'])
    expect(names).not.toContain(name);
});

test.each([0, 1, HOSTILE_SETS - 1])(
  'hostile set %i reads whole but for what cannot be an address',
  (number) => {
    const { value, issues } = readDataset(hostileSet(number));
    expect(value?.events).toHaveLength(bundled.written.events.length);
    expect(value?.sources.length).toBeGreaterThanOrEqual(bundled.written.sources.length);
    expect([...new Set(issues.map(({ code }) => code))]).toEqual(['bad-address']);
    expect(HOSTILE_TEXTS).toContain(value?.events[0]?.title.en);
  },
);
