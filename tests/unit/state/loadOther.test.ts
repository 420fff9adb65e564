import { expect, test } from 'vitest';
import { Catalogue } from '../../../src/state/Catalogue.ts';
import { aDatasetRecord } from '../../builders/aDatasetRecord.ts';
import { countedEngines, plainTools } from './aCatalogue.ts';
import { gzipSync, strToU8 } from 'fflate';
import { aZip } from '../ingest/files/someFiles.ts';
import { aFile } from './someFiles.ts';
import { layoutIn } from '../../../src/ingest/rows/RowLayout.ts';
import { rowCode } from '../../../src/state/rowCode.ts';

const SHEET = 'date,title,lat,lng\n2015-10-25,One,0,0\n2015-10-26,Two,0,0\n';
const ABROAD = 'https://data.example/sheet.csv';
const FILES: Readonly<Record<string, string | Uint8Array>> = {
  '/small.json': JSON.stringify(aDatasetRecord()),
  '/other.json': JSON.stringify(aDatasetRecord({ id: 'other' })),
  '/sheet.csv': SHEET,
  [ABROAD]: SHEET,
  '/sheet.zip': aZip({ 'a.csv': SHEET, 'b.csv': SHEET }),
  '/mixed.zip': aZip({ 'a.csv': SHEET, 'b.csv': 'day,name\n2015-10-25,x\n' }),
  '/set.json.gz': gzipSync(strToU8(JSON.stringify(aDatasetRecord({ id: 'packed' })))),
  '/points.geojson': JSON.stringify({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [1, 2] },
    properties: { date: '2015-10-25' },
  }),
  '/names.csv': 'a,b\n1,2\n',
  '/paper.pdf': '%PDF-1.7',
  '/login.html': '<!doctype html>',
  '/list.json': '[]',
  '/cut.zip': aZip({ 'a.csv': SHEET }).slice(0, 60),
  '/new.json': '{"format":"hemisphere-dataset","version":99}',
};

function aCatalogue() {
  const { running, startEngine } = countedEngines();
  const asked: string[] = [];
  const catalogue = new Catalogue({
    ...plainTools,
    fetch: (url) => {
      const address = url instanceof Request ? url.url : url.toString();
      asked.push(address);
      const body = FILES[address] as Uint8Array<ArrayBuffer> | undefined;
      return Promise.resolve(new Response(body ?? null, { status: body ? 200 : 404 }));
    },
    loadRowCode: () => Promise.resolve(rowCode(startEngine, () => Promise.resolve())),
  });
  return { catalogue, asked, running, state: () => catalogue.store.getState() };
}

test.each([
  ['/sheet.csv', 2],
  ['/sheet.zip', 4],
  ['/points.geojson', 1],
])('%s is a file of events on the record that the app comes with', async (url, total) => {
  const { catalogue, state } = aCatalogue();
  await catalogue.load(url);
  expect(state().load).toMatchObject({ type: 'ready', isWhole: true });
  expect(state().shown.dataset.id).toBe('small');
  expect(state().shown.source.about).toMatchObject({ kind: 'file', total });
  expect(state().files).toMatchObject([{ name: url.slice(1), isFetched: true }]);
  expect(state().act).toBe('replace');
});

test.each(['close', 'open'] as const)(
  'once such a file is gone by %s, nothing is said of its host any more',
  async (way) => {
    const { catalogue, state } = aCatalogue();
    const loaded = catalogue.load(ABROAD);
    await catalogue.agree();
    await loaded;
    expect(state()).toMatchObject({ host: 'data.example', load: { type: 'ready' } });
    if (way === 'close') catalogue.close(state().files[0]!.id);
    else await catalogue.open(aFile(), layoutIn('plain'), {}, () => undefined);
    expect(state().host).toBeNull();
    expect(state().shown.dataset.id).toBe('small');
  },
);

test('a file beside one from another host leaves it open, and its host is said', async () => {
  const { catalogue, state } = aCatalogue();
  const loaded = catalogue.load(ABROAD);
  await catalogue.agree();
  await loaded;
  await catalogue.open(aFile(), layoutIn('plain'), { beside: ['files'] }, () => undefined);
  expect(state().files).toHaveLength(2);
  expect(state().host).toBe('data.example');
});

test('its words are read again from what came', async () => {
  const { catalogue, state } = aCatalogue();
  await catalogue.load('/sheet.zip');
  const { source, about } = { source: state().shown.source, about: state().shown.source.about };
  expect(await source.words(`${about.id}:row-3`)).toMatchObject({ title: { en: 'One' } });
});

test('another address closes it, and what read it ends', async () => {
  const { catalogue, state, running } = aCatalogue();
  await catalogue.load('/sheet.csv');
  await catalogue.load('/other.json');
  expect(state().files).toEqual([]);
  expect(state().shown.dataset.id).toBe('other');
  expect(running.every((isOn) => !isOn)).toBe(true);
});

test('a data set that comes packed is a data set', async () => {
  const { catalogue, state } = aCatalogue();
  await catalogue.load('/set.json.gz');
  expect(state().shown.dataset.id).toBe('packed');
  expect(state().files).toEqual([]);
});

test.each([
  ['/paper.pdf', { type: 'noRows', kind: 'PDF' }],
  ['/names.csv', { type: 'noRows', kind: 'CSV' }],
  ['/mixed.zip', { type: 'noRows', kind: 'ZIP' }],
  ['/cut.zip', { type: 'noRows', kind: 'ZIP' }],
  ['/login.html', { type: 'unreadable' }],
  ['/list.json', { type: 'unreadable' }],
  ['/new.json', { type: 'unreadable' }],
  ['/gone.csv', { type: 'http', status: 404 }],
])('%s is refused with a reason', async (url, failure) => {
  const { catalogue, state } = aCatalogue();
  await catalogue.load(url);
  expect(state().load).toMatchObject({ type: 'failed', error: { failure } });
});
