import { expect, test } from 'vitest';
import { planeUnits } from '../../../../src/model/planeUnits.ts';
import { readRows } from '../../../../src/ingest/rows/readRows.ts';
import { bytesOf } from './bytesOf.ts';
import { eventsOf } from './eventsOf.ts';
import { streamOf } from './streamOf.ts';
import { layoutIn } from '../../../../src/ingest/rows/RowLayout.ts';
import { findRows } from '../../../../src/ingest/rows/findRows.ts';
import { rowDetails } from '../../../../src/ingest/rows/rowDetails.ts';

/** What a sheet of one row is read as, whose columns are called so. */
async function eventIn(names: readonly string[], cells: readonly string[]) {
  const read = await readRows(
    streamOf(bytesOf(`${names.join(',')}\n${cells.join(',')}\n`)),
    layoutIn('plain'),
  );
  expect(read.issues.filter(({ code }) => code !== 'no-place-column')).toEqual([]);
  return eventsOf(read)[0];
}

test.each(['date', 'start_date', 'date_start', 'event_date', 'day'])(
  'the day of a row stands in a column called %s',
  async (name) => {
    expect(await eventIn(['title', name], ['Talks', '2025-11-03'])).toMatchObject({
      from: '2025-11-03',
      to: '2025-11-03',
    });
  },
);

test.each(['end_date', 'date_end'])('its last day stands in a column called %s', async (name) => {
  const names = ['date', 'title', name];
  const event = await eventIn(names, ['2025-11-03', 'Talks', '2025-11-05']);
  expect(event).toMatchObject({ from: '2025-11-03', to: '2025-11-05' });
});

test.each([
  ['lat', 'lng'],
  ['latitude', 'longitude'],
  ['lat', 'lon'],
  ['lat', 'long'],
])('its place stands in columns called %s and %s', async (lat, lng) => {
  const { x, y } = planeUnits(-77.04, -12.05);
  const event = await eventIn(['date', lat, lng], ['2025-11-03', '-12.05', '-77.04']);
  expect(event).toMatchObject({ place: [x, y] });
});

test('both degrees may stand in one cell', async () => {
  const { x, y } = planeUnits(-77.04, -12.05);
  for (const cell of ['"-12.05, -77.04"', 'POINT (-77.04 -12.05)']) {
    expect(await eventIn(['date', 'point'], ['2025-11-03', cell])).toMatchObject({ place: [x, y] });
  }
  expect(await eventIn(['date', 'point'], ['2025-11-03', ''])).toMatchObject({ place: null });
  const far = await readRows(
    streamOf(bytesOf('date,point\n2025-11-03,"99, 0"\n')),
    layoutIn('plain'),
  );
  expect(far.issues).toMatchObject([
    { code: 'bad-degrees', row: 2, column: 'point', found: '99, 0' },
  ]);
});

test.each([
  ['actor1', 'actor2'],
  ['country1', 'country2'],
  ['actor', 'target'],
  ['country', 'target'],
])('who acts on whom stands in columns called %s and %s', async (a, b) => {
  const event = await eventIn(['date', b, a], ['2025-11-03', 'MEX', 'PER|Cuba; United States']);
  expect(event).toMatchObject({
    actors: ['CUB', 'MEX', 'PER', 'USA'],
    pairs: ['CUB-MEX', 'MEX-PER', 'MEX-USA'],
  });
});

test('a row that ends before its last day lasts one day, whatever the row above says', async () => {
  const sheet = 'date,lng,lat,end_date\n2025-11-01,0,0,2025-11-05\n2025-11-03,0,0\n';
  const events = eventsOf(await readRows(streamOf(bytesOf(sheet)), layoutIn('plain')));
  expect(events.map(({ from, to }) => `${from}/${to}`)).toEqual([
    '2025-11-01/2025-11-05',
    '2025-11-03/2025-11-03',
  ]);
});

test('a layout calls columns what they are, whatever the file calls them', async () => {
  const sheet = 'Fecha,País,Lugar,date\n2025-11-03,Peru,Lima,never\n';
  const layout = { ...layoutIn('plain'), names: ['date', 'actor1', 'place', ''] };
  const blob = new Blob([sheet]);
  const read = await readRows(blob.stream(), layout);
  expect(eventsOf(read)).toMatchObject([{ from: '2025-11-03', actors: ['PER'] }]);
  const words = await rowDetails(blob, read.rowOffsets, layout, 0);
  expect(words).toMatchObject({ placeName: 'Lima', actors: ['Peru'] });
  expect(words).toHaveProperty('fields.0', { name: 'Fecha', value: '2025-11-03' });
  await expect(findRows(blob, layout, (text) => text.includes('Lima'))).resolves.toEqual(
    Uint32Array.of(0),
  );
});
