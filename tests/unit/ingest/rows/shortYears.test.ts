import { expect, test } from 'vitest';
import { layoutIn } from '../../../../src/ingest/rows/RowLayout.ts';
import { eventsOf } from './eventsOf.ts';
import { knownDay } from '../../../../src/model/Day.ts';
import { readRows } from '../../../../src/ingest/rows/readRows.ts';
import { sampleFile } from './samples.ts';

const TODAY = knownDay('2026-11-30');

async function readSheet(
  head: string,
  rows: readonly string[],
  today: typeof TODAY | null = TODAY,
) {
  const text = [`${head},lat,lng`, ...rows.map((row) => `${row},4,-74`)].join('\n');
  const read = await readRows(new Blob([text]).stream(), { ...layoutIn('plain'), today });
  const events = eventsOf(read);
  return {
    years: events.map(({ from }) => Number(from.slice(0, 4))),
    spans: events.map(({ from, to }) => `${from}/${to}`),
    counts: read.counts,
  };
}

const yearsOf = async (...years: readonly string[]) =>
  (
    await readSheet(
      'date',
      years.map((year) => `14-Oct-${year}`),
    )
  ).years;

test('a run that the turn of the century would part stays together, and is not in the future', async () => {
  expect(await yearsOf('20', '22', '25', '28', '30')).toEqual([1920, 1922, 1925, 1928, 1930]);
  expect(await yearsOf('30', '27', '26', '20')).toEqual([1930, 1927, 1926, 1920]);
  expect(await yearsOf('29', '24', '28')).toEqual([1929, 1924, 1928]);
});

test('a run over the end of a century stays one', async () => {
  expect(await yearsOf('98', '99', '00', '01')).toEqual([1998, 1999, 2000, 2001]);
  expect(await yearsOf('20', '40', '60', '80', '99', '00')).toEqual([
    1920, 1940, 1960, 1980, 1999, 2000,
  ]);
});

test('what years of two digits cannot tell stays the latest', async () => {
  expect(await yearsOf('05', '15', '25')).toEqual([2005, 2015, 2025]);
  expect(await yearsOf('62', '61', '85')).toEqual([1962, 1961, 1985]);
  expect(await yearsOf('10', '50', '90', '30')).toEqual([2010, 1950, 1990, 1930]);
});

test('one slip among many does not move them all', async () => {
  const years = await yearsOf(...Array.from({ length: 40 }, () => '24'), '28');
  expect(years.slice(0, 40)).toEqual(Array.from({ length: 40 }, () => 2024));
  expect(years[40]).toBe(1928);
});

test('years of four digits in the column settle the century', async () => {
  const { years, counts } = await readSheet('date', ['14-Oct-05', '3 May 1911', '14-Oct-25']);
  expect(years).toEqual([1905, 1911, 1925]);
  expect(counts).toEqual({ 'short-year': 2 });
});

test.each(['year', 'Año', 'Ano', 'Année'])(
  'a column %s settles the century of its row',
  async (name) => {
    const { years, counts } = await readSheet(`date,${name}`, [
      '14-Oct-05,1905',
      '14-Oct-25,2025',
      '14-Oct-25,1999',
      '14-Oct-25,',
      '29-Feb-00,1900',
    ]);
    expect(years).toEqual([1905, 2025, 2025, 2025, 2000]);
    expect(counts).toEqual({ 'short-year': 5 });
  },
);

test('a last day is in the first such year from the first day on', async () => {
  const { spans, counts } = await readSheet('date,year,end_date', [
    '14-Oct-05,1905,03-Jan-07',
    '14-Oct-99,1899,03-Jan-01',
    '14-Oct-05,1905,01-Oct-05',
  ]);
  expect(spans).toEqual(['1905-10-14/1907-01-03', '1899-10-14/1901-01-03']);
  expect(counts).toMatchObject({ 'end-before-start': 1 });
});

test('without a clock four digits still tell, and a run does not', async () => {
  const told = await readSheet('date', ['14-Oct-25', '3 May 1911'], null);
  expect(told.years).toEqual([1925, 1911]);
  const alone = await readSheet('date', ['14-Oct-68', '14-Oct-71'], null);
  expect(alone.years).toEqual([2068, 1971]);
});

test('it is told in every format', async () => {
  const text = sampleFile('acled', [
    { event_id_cnty: 'A1', event_date: '14-Oct-25', latitude: '4', longitude: '-74' },
  ]);
  const read = await readRows(new Blob([text]).stream(), { ...layoutIn('acled'), today: TODAY });
  expect(read.counts).toEqual({ 'short-year': 1 });
});
