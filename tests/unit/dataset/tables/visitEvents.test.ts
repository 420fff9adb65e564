import { TABLE_SOURCES, visitEvents } from '../../../../src/dataset/tables/visitEvents.ts';
import { expect, test } from 'vitest';
import { LANGS } from '../../../../src/model/LocalText.ts';
import { bundled } from '../../data/bundled.ts';
import { bundledTables } from '../../data/tables.ts';
import { readVisits } from '../../../../src/dataset/tables/readVisits.ts';

const { countriesById, sourcesById } = bundled.dataset;
const events = visitEvents(bundledTables.visits, countriesById);

test('every visit of the tables is an event, by first day, in four languages, with a source on record', () => {
  expect(events).toHaveLength(bundledTables.visits.visits.length);
  expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
  expect(events.map(({ span }) => span.startDay)).toEqual(
    events.map(({ span }) => span.startDay).toSorted((a, b) => a - b),
  );
  for (const { title, text, citations } of events) {
    for (const lang of LANGS) expect([title[lang], text[lang]].every(Boolean)).toBe(true);
    expect(citations.map(({ source }) => sourcesById.has(source))).toEqual([true]);
  }
  expect([...TABLE_SOURCES.values()].every((id) => sourcesById.has(id))).toBe(true);
});

test('it is between the two states, from who travelled to the host, where the table says so', () => {
  const [abroad, here, roundabout] = visitEvents(
    readVisits({
      tables: [],
      visits: [
        ['us-travels:2', '1970-01-01', '1970-01-03', 'CRI', 'secretary', 'B', 'San Jose'],
        ['us-visitors:1', '1971-01-01', '1971-01-01', 'MEX', 'leader', 'President A'],
        ['us-travels:3', '1972-01-01', '1972-01-01', 'BRA', 'president', 'C', 'Para, Santos'],
      ],
    }),
    countriesById,
  );
  expect(abroad).toMatchObject({
    kind: 'visit',
    date: { edtf: '1970-01-01/1970-01-03' },
    title: {
      en: 'Visit: B (United States), Costa Rica',
      fr: 'Visite\u00a0: B (États-Unis), Costa Rica',
    },
    text: { es: expect.stringContaining('Lugar: San Jose.') as string },
    dyads: ['USA>CRI'],
    pairs: ['CRI-USA'],
    tone: 'cooperation',
    place: { name: { en: 'San José' }, precision: 2 },
  });
  expect(here).toMatchObject({
    date: { edtf: '1971-01-01' },
    title: { pt: 'Visita: President A (México), Estados Unidos' },
    dyads: ['MEX>USA'],
    place: { name: { en: 'United States' }, precision: 6 },
  });
  expect(here?.text.en).not.toContain('Place');
  expect(roundabout?.place).toMatchObject({ name: { en: 'Brazil' }, precision: 6 });
});

test('a visit of a state that the data set does not know is left out', () => {
  const known = new Map([...countriesById].filter(([iso3]) => iso3 !== 'MEX'));
  const left = visitEvents(bundledTables.visits, known);
  expect(left.length).toBeLessThan(events.length);
  expect(left.some(({ actors }) => actors.includes('MEX'))).toBe(false);
});
