import { expect, test } from 'vitest';
import { checkLayout } from '../../../../src/ingest/rows/checkLayout.ts';
import { layoutIn } from '../../../../src/ingest/rows/RowLayout.ts';
import { tellLayout } from '../../../../src/ingest/rows/tellLayout.ts';
import { sampleFile } from './samples.ts';
import { utf16Of } from './utf16Of.ts';

const sheetOfDays = (days: readonly string[]) =>
  `date,title\n${days.map((day) => `${day},a\n`).join('')}`;

const tell = (text: string) => tellLayout(new Blob([text]));

test('a file in our own names is told for sure', async () => {
  const told = await tell('date,lat,lng,country,title\n2025-11-03,-12,-77,PER,One\n');
  expect(told).toMatchObject({ layout: layoutIn('plain'), isSure: true });
});

test('a known format is told for sure, whatever else its columns could be', async () => {
  const file = sampleFile('acled', [{ event_date: '3 November 2025' }]);
  expect(await tell(file)).toMatchObject({ layout: layoutIn('acled'), isSure: true });
});

test.each([
  ['14/11/2025', 'day-first', true],
  ['3/11/2025', null, false],
])('of a known format with dates like %s the order is %s', async (event_date, order, isSure) => {
  const file = sampleFile('acled', [{ event_date }]);
  expect(await tell(file)).toMatchObject({ layout: { format: 'acled', order }, isSure });
});

test('a file in other names is guessed at, and a person should look at it', async () => {
  const told = await tell('fecha,latitud,longitud,nada\n2025-11-03,-12,-77,x\n');
  expect(told).toMatchObject({
    layout: { format: 'plain', names: ['date', 'lat', 'lng', ''] },
    isSure: false,
  });
});

test('a file whose own names leave out what its columns say is guessed at', async () => {
  const told = await tell('date,latitud,longitud\n2025-11-03,-12,-77\n');
  expect(told).toMatchObject({ layout: { names: ['date', 'lat', 'lng'] }, isSure: false });
});

test('a file most of whose days cannot be read is not told for sure', async () => {
  expect(await tell(sheetOfDays(['never', 'soon', '2025-11-03']))).toMatchObject({ isSure: false });
  expect(await tell(sheetOfDays(['never', '2025-11-03']))).toMatchObject({ isSure: true });
});

test.each([
  [['03/11/2025', '14/11/2025'], 'day-first', true],
  [['11/3/2025', '11/14/2025'], 'month-first', true],
  [['3/11/2025', '4/11/2025'], null, false],
  [['14/11/2025', '11/14/2025'], null, false],
  [['2025-11-03', '3 Nov 2025'], null, true],
])('of dates like %j the order is told by their values: %s', async (days, order, isSure) => {
  expect(await tell(sheetOfDays(days))).toMatchObject({ layout: { order }, isSure });
});

test('a date far down the file tells the order, too', async () => {
  const days = [...Array.from({ length: 9000 }, () => '3/11/2025'), '14/11/2025'];
  expect(await tell(sheetOfDays(days))).toMatchObject({
    layout: { order: 'day-first' },
    isSure: true,
  });
});

test('what cannot be a sheet is said', async () => {
  expect(await tell('')).toMatchObject({ code: 'empty-file', row: null });
  expect(await tell('[{"date":"2025-11-03"}]')).toMatchObject({ code: 'json' });
});

const SHEET = `date,lat,lng,country,topic
2025-11-05,-12.05,-77.04,Peru,nonsense
2025-11-03,19.43,-99.13,Mexico,security
never,0,0,Peru,
2025-11-04,,,Peru,
2025-11-04,200,0,Peru,
`;

test('a check counts what a reading would make of the rows', async () => {
  const check = await checkLayout(new Blob([SHEET]), layoutIn('plain'));
  expect(check).toMatchObject({
    isWhole: true,
    rows: 5,
    events: 3,
    dated: 4,
    placed: 2,
    states: ['MEX', 'PER'],
    span: { first: 20_395, last: 20_397 },
    counts: { 'bad-day': 1, 'bad-degrees': 1, 'unknown-word': 1 },
  });
});

test('a check of no rows has no span', async () => {
  const check = await checkLayout(new Blob(['date,title\n']), layoutIn('plain'));
  expect(check).toMatchObject({ rows: 0, events: 0, span: null });
});

test.each(['utf-8', 'le', 'be'] as const)(
  'of a large file the beginning is checked, without the row that is cut off (%s)',
  async (encoding) => {
    const row = '2025-11-03,"A title of Ċ some length"\n';
    const text = `date,title\n${row.repeat(40_000)}`;
    const blob = new Blob([encoding === 'utf-8' ? text : utf16Of(`\uFEFF${text}`, encoding)]);
    const check = await checkLayout(blob, layoutIn('plain'));
    expect(check).toMatchObject({ isWhole: false, counts: { 'no-place-column': 1 } });
    expect(check.events).toBe(check.rows);
    expect(check.rows).toBeGreaterThan(1000);
    expect(check.rows).toBeLessThan(40_000);
  },
);

test('a check can be called off', async () => {
  const signal = AbortSignal.abort(new Error('enough'));
  await expect(checkLayout(new Blob([SHEET]), layoutIn('plain'), signal)).rejects.toThrow('enough');
});
