import { expect, test } from 'vitest';
import type { RowFormatId } from '../../../../../src/ingest/rows/formats/RowFormat.ts';
import { readRows } from '../../../../../src/ingest/rows/readRows.ts';
import { rowDetails } from '../../../../../src/ingest/rows/rowDetails.ts';
import { planeUnits } from '../../../../../src/model/planeUnits.ts';
import { bytesOf } from '../bytesOf.ts';
import { eventsOf } from '../eventsOf.ts';
import { sampleFile, type SampleRow } from '../samples.ts';
import { streamOf } from '../streamOf.ts';
import { layoutIn } from '../../../../../src/ingest/rows/RowLayout.ts';

const LIMA = planeUnits(-77.04, -12.05);
const LIMA_UNITS = [LIMA.x, LIMA.y];

async function read(format: RowFormatId, rows: readonly SampleRow[]) {
  const file = bytesOf(sampleFile(format, rows));
  const result = await readRows(streamOf(file), layoutIn(format));
  const words = (row: number) =>
    rowDetails(new Blob([file]), result.rowOffsets, layoutIn(format), row);
  return { events: eventsOf(result), issues: result.issues, words };
}

test.each(['gdelt2', 'gdelt1'] as const)('%s: countries, place, kind and words', async (format) => {
  const { events, issues, words } = await read(format, [
    {
      globaleventid: '881990832',
      sqldate: '20251103',
      actor1name: 'LIMA',
      actor1countrycode: 'PER',
      actor2name: 'MEXICO',
      actor2countrycode: 'MEX',
      eventcode: '161',
      actiongeo_type: '4',
      actiongeo_fullname: 'Lima, Lima, Peru',
      actiongeo_countrycode: 'PE',
      actiongeo_lat: '-12.05',
      actiongeo_long: '-77.04',
      sourceurl: 'https://www.example.org/a"b',
    },
    { globaleventid: '1', sqldate: '20251104', actiongeo_countrycode: 'CI', eventcode: '---' },
    { globaleventid: '2', sqldate: '20251105', actor1countrycode: 'LAM', eventcode: '057' },
  ]);
  expect(issues).toEqual([]);
  expect(events).toEqual([
    {
      from: '2025-11-03',
      to: '2025-11-03',
      place: LIMA_UNITS,
      actors: ['MEX', 'PER'],
      pairs: ['MEX-PER'],
      topic: 'diplomacy',
      tone: 'conflict',
    },
    expect.objectContaining({
      place: null,
      actors: ['CHL'],
      pairs: [],
      topic: 'other',
      tone: 'neither',
    }),
    expect.objectContaining({ actors: [], topic: 'diplomacy', tone: 'cooperation' }),
  ]);
  expect(await words(0)).toMatchObject({
    title: { en: 'Lima (Peru)\u00a0› Mexico: reduce or break diplomatic relations' },
    placeName: 'Lima, Lima, Peru',
    source: 'example.org',
    url: 'https://www.example.org/a%22b',
    cameo: '161',
    precision: 1,
  });
});

test('ACLED: an actor is a state when it is its forces; else the country of the place counts', async () => {
  const row = {
    event_date: '3 November 2025',
    event_type: 'Battles',
    country: 'Peru',
    latitude: '-12.05',
    longitude: '-77.04',
  };
  const { events, issues, words } = await read('acled', [
    {
      ...row,
      sub_event_type: 'Armed clash',
      actor1: 'Military Forces of Peru (2021-) Navy',
      actor2: 'Police Forces of Ecuador (2021-)',
      location: 'Lima',
      admin1: 'Lima',
      notes: 'A clash, "brief"\nand loud.',
      source: 'Gazette',
      geo_precision: '2',
    },
    { ...row, actor1: 'Protesters (Peru)', event_type: 'Protests', event_date: '9-May-20' },
    { ...row, event_type: 'Strategic developments', sub_event_type: 'Agreement' },
  ]);
  expect(issues).toEqual([{ code: 'short-year', row: 3, column: 'event_date', found: '9-May-20' }]);
  expect(events).toEqual([
    expect.objectContaining({
      place: LIMA_UNITS,
      pairs: ['ECU-PER'],
      topic: 'security',
      tone: 'conflict',
    }),
    expect.objectContaining({ from: '2020-05-09', actors: ['PER'], pairs: [], topic: 'society' }),
    expect.objectContaining({ topic: 'diplomacy', tone: 'cooperation' }),
  ]);
  expect(await words(0)).toMatchObject({
    title: {
      en: 'Military Forces of Peru (2021-) Navy\u00a0– Ecuador (police forces): armed clash',
    },
    text: 'A clash, "brief"\nand loud.',
    placeName: 'Lima, Peru',
    source: 'Gazette',
    precision: 3,
  });
});

test('UCDP: a span of days, and sides with several states', async () => {
  const { events, issues, words } = await read('ucdp', [
    {
      date_start: '2025-11-03 00:00:00.000',
      date_end: '2025-11-30 00:00:00.000',
      latitude: '-12.05',
      longitude: '-77.04',
      gwnoa: '2, 200',
      gwnob: '40',
      country_id: '135',
      dyad_name: 'Governments of USA, UK - Government of Cuba',
      where_prec: '6',
    },
    {
      date_start: '2025-11-03',
      date_end: '2025-11-03',
      country_id: '70',
      side_a: 'A',
      side_b: 'B',
    },
  ]);
  expect(issues).toEqual([]);
  expect(events).toEqual([
    {
      from: '2025-11-03',
      to: '2025-11-30',
      place: LIMA_UNITS,
      actors: ['CUB', 'GBR', 'USA'],
      pairs: ['CUB-GBR', 'CUB-USA'],
      topic: 'security',
      tone: 'conflict',
    },
    expect.objectContaining({ to: '2025-11-03', place: null, actors: ['MEX'], pairs: [] }),
  ]);
  expect(await words(0)).toMatchObject({
    title: { en: 'Governments of USA, UK - Government of Cuba' },
    precision: 6,
  });
  expect(await words(1)).toMatchObject({
    title: { en: 'A\u00a0– B' },
    actors: ['A', 'B'],
    precision: null,
  });
});

test('ICEWS: countries by name, NA for what is missing', async () => {
  const { events, issues, words } = await read('icews', [
    {
      event_date: '2025-11-03',
      source_name: 'Foreign Affairs (Peru)',
      source_country: 'Peru',
      event_text: 'Make "optimistic" statement',
      cameo_code: '042',
      target_name: 'Citizen',
      target_country: 'Russian Federation',
      publisher: 'Gazette',
      city: 'Lima',
      province: 'NA',
      country: 'Peru',
      latitude: '-12.05',
      longitude: '-77.04',
    },
    {
      event_date: '2025-11-03',
      source_country: 'NA',
      country: 'Haiti',
      latitude: 'NA',
      longitude: 'NA',
    },
  ]);
  expect(issues).toEqual([]);
  expect(events).toEqual([
    expect.objectContaining({
      place: LIMA_UNITS,
      pairs: ['PER-RUS'],
      topic: 'diplomacy',
      tone: 'cooperation',
    }),
    expect.objectContaining({ place: null, actors: ['HTI'], topic: 'other', tone: 'neither' }),
  ]);
  expect(await words(0)).toMatchObject({
    title: { en: 'Foreign Affairs (Peru)\u00a0› Citizen (Russia): make a visit' },
    text: 'Make "optimistic" statement',
    placeName: 'Lima, Peru',
    source: 'Gazette',
  });
});

test('SCAD: a numbered country, a type of event, and lines that end in CR CR LF', async () => {
  const row = { startdate: '28-Jan-90', enddate: '2-Feb-90', ccode: '40' };
  const { events, issues, words } = await read('scad', [
    {
      ...row,
      etype: '2',
      latitude: '-12.05',
      longitude: '-77.04',
      actor1: 'Citizens',
      target1: 'U.S. government',
    },
    { ...row, etype: '6', issuenote: 'A strike' },
    { ...row, etype: '9' },
    { ...row, etype: '-99' },
  ]);
  expect(events).toEqual([
    expect.objectContaining({
      from: '1990-01-28',
      to: '1990-02-02',
      actors: ['CUB'],
      topic: 'society',
    }),
    expect.objectContaining({ topic: 'economy', tone: 'conflict' }),
    expect.objectContaining({ topic: 'security', tone: 'conflict' }),
    expect.objectContaining({ topic: 'other', tone: 'conflict' }),
  ]);
  const others = issues.filter(({ code }) => code !== 'short-year');
  expect(others).toEqual([{ code: 'unknown-word', row: 5, column: 'etype', found: '-99' }]);
  expect(issues).toHaveLength(9);
  expect(await words(0)).toMatchObject({
    title: { en: 'Citizens\u00a0› U.S. government: spontaneous demonstration' },
  });
  expect(await words(1)).toMatchObject({
    title: { en: 'Limited strike' },
    text: 'A strike',
  });
});

test('a sheet of the reader’s own: codes or names, CAMEO or topic and tone, dates as EDTF', async () => {
  const { events, issues, words } = await read('plain', [
    {
      date: '2025-11-03',
      end_date: '2025-11-05',
      lng: '-77.04',
      lat: '-12.05',
      place: 'Lima',
      actor1: 'per',
      actor2: 'Mexico; USA',
      cameo: '161',
      title: 'Break',
      text: 'Relations end.',
      source: 'Gazette',
      url: 'javascript:alert(1)',
    },
    {
      date: '1961-04',
      topic: 'Vote',
      tone: 'cooperation',
      cameo: '161',
      url: 'https://example.org/x',
    },
    { date: '20251103', topic: 'votes', tone: 'neither', actor1: 'A club', actor2: 'CAN' },
  ]);
  expect(events).toEqual([
    {
      from: '2025-11-03',
      to: '2025-11-05',
      place: LIMA_UNITS,
      actors: ['MEX', 'PER', 'USA'],
      pairs: ['MEX-PER', 'PER-USA'],
      topic: 'diplomacy',
      tone: 'conflict',
    },
    expect.objectContaining({
      from: '1961-04-01',
      to: '1961-04-30',
      topic: 'vote',
      tone: 'cooperation',
    }),
    expect.objectContaining({ actors: ['CAN'], pairs: [], topic: 'other', tone: 'neither' }),
  ]);
  expect(issues).toEqual([
    { code: 'unknown-state', row: 4, column: 'Actor1', found: 'A club' },
    { code: 'unknown-word', row: 4, column: 'Topic', found: 'votes' },
  ]);
  expect(await words(0)).toMatchObject({
    title: { en: 'Break' },
    text: 'Relations end.',
    source: 'Gazette',
    url: '',
  });
  expect(await words(1)).toMatchObject({ source: 'example.org', url: 'https://example.org/x' });
  expect(await words(2)).toMatchObject({ title: { en: 'A club\u00a0› Canada' }, source: '' });
});

/** Words that every object of JavaScript knows: in a table of words they are unknown ones. */
const INHERITED = ['constructor', 'toString', '__proto__', 'hasOwnProperty'] as const;

test.each(INHERITED)('a cell that reads "%s" is no word of a format', async (word) => {
  const gdelt = await read('gdelt2', [
    { globaleventid: '1', sqldate: '20251103', actiongeo_type: word, eventcode: '---' },
  ]);
  expect(await gdelt.words(0)).toMatchObject({ precision: null });
  const acled = await read('acled', [
    {
      event_date: '3 November 2025',
      event_type: word,
      sub_event_type: word,
      country: 'Peru',
      geo_precision: word,
    },
  ]);
  expect(await acled.words(0)).toMatchObject({ precision: null });
  expect(acled.events).toEqual([expect.objectContaining({ topic: 'other', tone: 'neither' })]);
  expect(acled.issues).toEqual([expect.objectContaining({ code: 'unknown-word', found: word })]);
});
