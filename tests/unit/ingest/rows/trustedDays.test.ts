import { expect, test } from 'vitest';
import { type RowLayout, layoutIn } from '../../../../src/ingest/rows/RowLayout.ts';
import type { RowFormatId } from '../../../../src/ingest/rows/formats/RowFormat.ts';
import { eventsOf } from './eventsOf.ts';
import { knownDay } from '../../../../src/model/Day.ts';
import { readRows } from '../../../../src/ingest/rows/readRows.ts';
import { sampleFile, type SampleRow } from './samples.ts';

const TODAY = knownDay('2026-11-30');

async function readSheet(text: string, layout: Partial<RowLayout> = {}) {
  const read = await readRows(new Blob([text]).stream(), {
    ...layoutIn('plain'),
    today: TODAY,
    ...layout,
  });
  const events = eventsOf(read);
  return {
    days: events.map(({ from, to }) => (from === to ? from : `${from}/${to}`)),
    vague: read.raw.vague && [...read.raw.vague],
    counts: read.counts,
    issues: read.issues,
  };
}

const sheetOf = (...dates: readonly string[]) =>
  ['date,lat,lng', ...dates.map((date) => `"${date}",4,-74`)].join('\n');

const spansOf = (...spans: readonly (readonly [string, string])[]) =>
  ['date,end_date,lat,lng', ...spans.map(([from, to]) => `${from},${to},4,-74`)].join('\n');

const sample = (format: RowFormatId, row: SampleRow) =>
  readSheet(sampleFile(format, [{ latitude: '4', longitude: '-74', ...row }]), { format });

test('dates as people write them are all read, and a number among them is none', async () => {
  const { days, issues } = await readSheet(
    sheetOf('2025-1-5', 'Nov 3, 2025', '3 de noviembre de 2025', '03.11.2025', '45964'),
  );
  expect(days).toEqual(['2025-01-05', '2025-11-03', '2025-11-03', '2025-11-03']);
  expect(issues).toEqual([{ code: 'bad-day', row: 6, column: 'date', found: '45964' }]);
});

test('a column of spreadsheet days is read as such, and said so', async () => {
  const { days, issues } = await readSheet(sheetOf('45964', '45965.75', '', '45966'));
  expect(days).toEqual(['2025-11-03', '2025-11-04', '2025-11-05']);
  expect(issues).toMatchObject([
    { code: 'number-days', row: null, column: 'date', found: 'serials' },
    { code: 'bad-day', row: 4 },
  ]);
});

test('what day it is depends on the order of the file, and is left out without one', async () => {
  const sheet = sheetOf('03/11/2025', '14/11/2025');
  await expect(readSheet(sheet, { order: 'day-first' })).resolves.toMatchObject({
    days: ['2025-11-03', '2025-11-14'],
    issues: [],
  });
  await expect(readSheet(sheet, { order: 'month-first' })).resolves.toMatchObject({
    days: ['2025-03-11'],
    issues: [{ code: 'other-order', row: 3, column: 'date', found: '14/11/2025' }],
  });
  await expect(readSheet(sheet)).resolves.toMatchObject({
    days: ['2025-11-14'],
    issues: [{ code: 'open-order', row: 2, column: 'date', found: '03/11/2025' }],
  });
});

test('no two-digit year is in the future, and that a century was chosen is said', async () => {
  const { days, counts } = await readSheet(
    sheetOf('14-Oct-62', '03-Jan-61', '15-Dec-85', '1961-01-03'),
  );
  expect(days).toEqual(['1962-10-14', '1961-01-03', '1985-12-15', '1961-01-03']);
  expect(counts).toEqual({ 'short-year': 3 });
});

test('a mistyped year is read and said', async () => {
  const { days, issues } = await readSheet(
    sheetOf('2205-11-03', '0025-11-03', '2026-11-30', '2026-12-01'),
  );
  expect(days).toHaveLength(4);
  expect(issues).toMatchObject([
    { code: 'future-day', row: 2, found: '2205-11-03' },
    { code: 'early-day', row: 3, found: '0025-11-03' },
  ]);
});

test('without a clock no day is in the future', async () => {
  await expect(readSheet(sheetOf('2205-11-03'), { today: null })).resolves.toMatchObject({
    counts: {},
  });
});

test('what is told of a row that is left out is the reason alone', async () => {
  const { counts } = await readSheet('date,lat,lng\n2205-11-03,x,y\n');
  expect(counts).toEqual({ 'bad-degrees': 1 });
});

test('what goes on lasts to the last day of the file, and is said', async () => {
  const { days, counts } = await readSheet(
    spansOf(
      ['2025-11-03', 'ongoing'],
      ['2025-11-03/..', ''],
      ['2025-11-04', 'en curso'],
      ['2025-11-05', 'Présent'],
      ['2025-11-06', '..'],
      ['2025-11-01', '2025-12'],
      ['2025-11-02', ''],
    ),
  );
  expect(days).toEqual([
    '2025-11-03/2025-12-31',
    '2025-11-03/2025-12-31',
    '2025-11-04/2025-12-31',
    '2025-11-05/2025-12-31',
    '2025-11-06/2025-12-31',
    '2025-11-01/2025-12-31',
    '2025-11-02',
  ]);
  expect(counts).toEqual({ 'open-end': 5 });
});

test('what goes on does not last into the future, unless it begins there', async () => {
  const { days } = await readSheet(
    spansOf(
      ['2025-11-03', 'ongoing'],
      ['2205-01-01', ''],
      ['2026-01-05', ''],
      ['2205-02-02', '..'],
    ),
  );
  expect(days).toEqual(['2025-11-03/2026-01-05', '2205-01-01', '2026-01-05', '2205-02-02']);
});

test('an end that is no date costs its row, and so does one without a beginning', async () => {
  const { days, counts } = await readSheet(spansOf(['2025-11-03', 'later'], ['../2025-11-03', '']));
  expect(days).toEqual([]);
  expect(counts).toEqual({ 'bad-day': 2 });
});

test('ACLED knows some days to the week or the month alone', async () => {
  const row = { event_id_cnty: 'A1', event_date: '2025-11-15' };
  const of = (time_precision: string) => sample('acled', { ...row, time_precision });
  await expect(of('1')).resolves.toMatchObject({ days: ['2025-11-15'], vague: null });
  await expect(of('2')).resolves.toMatchObject({ days: ['2025-11-12/2025-11-18'], vague: [1] });
  await expect(of('3')).resolves.toMatchObject({ days: ['2025-11-01/2025-11-30'], vague: [1] });
  await expect(of('')).resolves.toMatchObject({ days: ['2025-11-15'], vague: null });
});

test('UCDP says within which days, and else how far around the one it gives', async () => {
  const of = (date_prec: string, date_start: string, date_end: string) =>
    sample('ucdp', { type_of_violence: '1', date_prec, date_start, date_end });
  const [day, last] = ['2019-05-10', '2019-05-14'];
  await expect(of('1', day, last)).resolves.toMatchObject({ vague: null });
  await expect(of('3', day, last)).resolves.toMatchObject({ days: [`${day}/${last}`], vague: [1] });
  await expect(of('4', day, day)).resolves.toMatchObject({
    days: ['2019-05-01/2019-05-31'],
    vague: [1],
  });
  await expect(of('2', day, day)).resolves.toMatchObject({ days: [day], vague: [1] });
});
