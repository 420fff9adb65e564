import { STATE_POINTS } from 'virtual:state-points';
import { expect, test } from 'vitest';
import { placeOfKind } from '../../../../src/model/kindOf.ts';
import { layoutIn } from '../../../../src/ingest/rows/RowLayout.ts';
import { planeUnits } from '../../../../src/model/planeUnits.ts';
import { readRows } from '../../../../src/ingest/rows/readRows.ts';
import { tellLayout } from '../../../../src/ingest/rows/tellLayout.ts';
import { eventsOf } from './eventsOf.ts';

const read = (sheet: string) => readRows(new Blob([sheet]).stream(), layoutIn('plain'));

const middleOf = (iso3: string) => {
  const [lng = NaN, lat = NaN] = STATE_POINTS[iso3] ?? [];
  const { x, y } = planeUnits(lng, lat);
  return [x, y];
};

test('a row without degrees stands in the state where it was, for the whole of it', async () => {
  const found = await read(
    'date,lat,lng,country_of_event\n2025-11-03,,,Peru\n2025-11-04,-12.05,-77.04,Peru\n',
  );
  const { x, y } = planeUnits(-77.04, -12.05);
  expect(eventsOf(found)).toMatchObject([
    { place: middleOf('PER'), actors: ['PER'] },
    { place: [x, y], actors: ['PER'] },
  ]);
  expect([...found.raw.kind].map(placeOfKind)).toEqual(['area', 'point']);
  expect(found.counts).toEqual({ 'state-place': 1 });
  expect(found.issues).toMatchObject([{ row: 2, column: 'country_of_event', found: 'Peru' }]);
  expect(found.progress.leftOut).toBe(0);
});

test('a sheet of states alone has places', async () => {
  const found = await read(
    'date,country_of_event\n2025-11-03,CHL\n2025-11-03,\n2025-11-03,Narnia\n',
  );
  expect(eventsOf(found).map(({ place }) => place)).toEqual([middleOf('CHL'), null, null]);
  expect(found.counts['no-place-column']).toBeUndefined();
});

test('degrees that are none still cost their row, whatever the state', async () => {
  const found = await read('date,lat,lng,country_of_event\n2025-11-03,200,0,Peru\n');
  expect(found.progress).toMatchObject({ rows: 1, leftOut: 1 });
  expect(found.counts).toEqual({ 'bad-degrees': 1 });
});

test('who acts is told from where it was', async () => {
  const found = await read('date,country_of_event,actor1,actor2\n2025-11-03,Peru,Chile,Cuba\n');
  expect(eventsOf(found)).toMatchObject([{ place: middleOf('PER'), actors: ['CHL', 'CUB'] }]);
});

test.each(['country', 'país', 'pais', 'pays', 'Country'])(
  'a sheet without degrees stands in the states of its column %s, without asking',
  async (name) => {
    const sheet = `date,${name},title\n2025-11-03,Peru,One\n2025-11-04,MEX,Two\n2025-11-05,Narnia,Three\n`;
    const told = await tellLayout(new Blob([sheet]));
    expect(told).toMatchObject({ layout: { format: 'plain' }, isSure: true });
    const found = await read(sheet);
    expect(eventsOf(found)).toMatchObject([
      { place: middleOf('PER'), actors: ['PER'] },
      { place: middleOf('MEX'), actors: ['MEX'] },
      { place: null, actors: [] },
    ]);
    expect([...found.raw.kind].slice(0, 2).map(placeOfKind)).toEqual(['area', 'area']);
    expect(found.counts).toEqual({ 'state-place': 2, 'unknown-state': 1 });
  },
);

test('beside degrees a country is who acts, and says no place', async () => {
  const found = await read('date,lat,lng,country\n2025-11-03,,,Peru\n2025-11-03,4,-74,Peru\n');
  expect(eventsOf(found)).toMatchObject([{ place: null, actors: ['PER'] }, { actors: ['PER'] }]);
  expect(found.counts).toEqual({});
});

test('a country that acts on another says no place', async () => {
  const found = await read('date,country,target\n2025-11-03,Peru,Chile\n');
  expect(eventsOf(found)).toMatchObject([{ place: null, pairs: ['CHL-PER'] }]);
  expect(found.counts).toEqual({ 'no-place-column': 1 });
});

test('beside those who act, a country is where it was', async () => {
  const found = await read('date,actor1,actor2,country\n2025-11-03,Peru,Chile,Cuba\n');
  expect(eventsOf(found)).toMatchObject([{ place: middleOf('CUB'), pairs: ['CHL-PER'] }]);
  expect(found.counts).toEqual({ 'state-place': 1 });
});

test('what was chosen of the columns holds, whatever a country could be', async () => {
  const found = await readRows(new Blob(['date,country\n2025-11-03,Peru\n']).stream(), {
    ...layoutIn('plain'),
    names: ['date', 'actor1'],
  });
  expect(eventsOf(found)).toMatchObject([{ place: null, actors: ['PER'] }]);
  expect(found.counts).toEqual({ 'no-place-column': 1 });
});
