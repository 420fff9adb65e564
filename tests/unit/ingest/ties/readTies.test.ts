import { describe, expect, test } from 'vitest';
import { LANGS } from '../../../../src/model/LocalText.ts';
import { TIE_STATUSES } from '../../../../src/model/TieStatus.ts';
import { readDataset } from '../../../../src/ingest/readDataset.ts';
import { readFileSync } from 'node:fs';
import { readTies } from '../../../../src/ingest/ties/readTies.ts';
import { statusOf } from '../../../../src/ingest/ties/statusOf.ts';
import { tieRecord } from '../../../../src/ingest/ties/tieRecord.ts';

const read = (lines: readonly string[], order: 'day-first' | 'month-first' | null = null) =>
  readTies({ name: 'ties.csv', body: new Blob([lines.join('\n')]) }, order);

async function tiesOf(...lines: readonly string[]) {
  const file = await read(lines);
  if (!file) throw new Error('This is no file of ties.');
  return file;
}

describe('which file is one of ties', () => {
  test.each([
    ['pair,date,status', 'MEX-PER,2025-11-03,severed'],
    ['País A;País B;Desde;Estado', 'México;Perú;3 de noviembre de 2025;rotas'],
    ['Pais 1;Pais 2;Data;Relações', 'Brasil;Argentina;1968;embaixada'],
    ['Pays 1;Pays 2;Date;Statut', 'Mexique;Pérou;1er mars 1961;rompues'],
    ['state1\tstate2\tyear\tlevel', 'USA\tCUB\t1961\tsevered'],
    ['ccode1,ccode2,year,status', '70,135,1961,legation'],
    ['gwcode1,gwcode2,since,status', '70,135,1961,legation'],
  ])('%s', async (head, row) => {
    const { ties, leftOut } = await tiesOf(head, row);
    expect(ties).toHaveLength(1);
    expect(leftOut).toBe(0);
  });

  test.each([
    ['an event with a place', 'date,lat,lng,pair,status', '2025-11-03,-12,-77,MEX-PER,severed'],
    ['a status that is none', 'pair,date,status', 'MEX-PER,2025-11-03,active'],
    ['no date', 'pair,status', 'MEX-PER,severed'],
    ['no pair', 'country,date,status', 'MEX,2025-11-03,severed'],
    ['no names', 'MEX-PER,2025-11-03,severed', 'CUB-USA,1961-01-03,severed'],
  ])('not one with %s', async (_, ...lines) => {
    expect(await read(lines)).toBeNull();
  });
});

test.each(LANGS)('each status is read as its id and as it is called in %s', (lang) => {
  const messages = JSON.parse(
    readFileSync(`src/i18n/messages/${lang}/marks.json`, 'utf8'),
  ) as Record<string, string>;
  for (const status of TIE_STATUSES) {
    expect(statusOf(status)).toBe(status);
    expect([status, statusOf(messages[`marks.status.${status}`] ?? '')]).toEqual([status, status]);
  }
});

test.each(LANGS)('an act of both is read as a table exported in %s writes it', async (lang) => {
  const messages = JSON.parse(
    readFileSync(`src/i18n/messages/${lang}/export.json`, 'utf8'),
  ) as Record<string, string>;
  const { ties, issues } = await tiesOf(
    'pair,date,status,act,by',
    `MEX-PER,2025-11-03,severed,sever,${messages['export.both']}`,
  );
  expect(ties.map(({ by }) => by)).toEqual(['both']);
  expect(issues).toEqual([]);
});

test('a row says the pair in either order, from when, until when, what, by whom, and who says so', async () => {
  const { ties, span } = await tiesOf(
    'pair,date,until,status,act,by,note,source,url',
    'PER-MEX,2025-11-03,,severed,sever,PER,Asylum,Gob.pe,https://www.gob.pe/x',
    'CUB-USA,1961-01-03,2015-07-19,severed,,,,,',
  );
  expect(ties).toEqual([
    {
      row: 2,
      pair: 'MEX-PER',
      date: '2025-11-03',
      hasEnd: false,
      status: 'severed',
      act: 'sever',
      by: 'PER',
      note: 'Asylum',
      sources: [{ name: 'Gob.pe', address: 'https://www.gob.pe/x' }],
    },
    {
      row: 3,
      pair: 'CUB-USA',
      date: '1961-01-03/2015-07-19',
      hasEnd: true,
      status: 'severed',
      act: null,
      by: null,
      note: '',
      sources: [],
    },
  ]);
  expect(span).toEqual({ startDay: -3285, endDay: 20_395 });
});

test('rows read and rows left out are all rows, and each that is left out is told with its reason', async () => {
  const { ties, leftOut, counts, words, issues } = await tiesOf(
    'pair,date,status',
    'MEX-PER,2025-11-03,severed',
    'MEX-MEX,2025-11-03,severed',
    'RUS-SYR,1950,embassy',
    'MEX-PER,2025-13-40,severed',
    'MEX-PER,,severed',
    'MEX-PER,2024,fine',
    'CUB-USA,1900,unknown',
    'CUB-USA,1900,no-recorded-break',
    'CUB-MEX,1902,legation,more',
    'CUB-MEX,1903,"legation',
    'ARG-BRA,1904,legation',
    '',
    'CHL-PER,1879-04-05,war',
  );
  expect(ties.map(({ pair }) => pair)).toEqual(['MEX-PER', 'ARG-BRA', 'CHL-PER']);
  expect(leftOut).toBe(9);
  expect(counts).toMatchObject({ 'no-pair': 1, 'beyond-ties': 1, 'bad-day': 2 });
  expect(counts).toMatchObject({ 'unknown-status': 1, 'unset-tie': 2, 'wide-row': 1 });
  expect(words.find(({ code }) => code === 'unknown-status')?.found).toBe('fine');
  expect(issues.find(({ code }) => code === 'no-pair')?.row).toBe(3);
});

test('3/11/2025 is left out until its order is said, and read as the values prove it', async () => {
  const open = ['pair,date,status', 'MEX-PER,3/11/2025,severed'];
  expect((await read(open))?.counts).toMatchObject({ 'open-order': 1 });
  expect((await read(open, 'day-first'))?.ties[0]?.date).toBe('2025-11-03');
  expect((await read(open, 'month-first'))?.ties[0]?.date).toBe('2025-03-11');
  const proven = [...open, 'CUB-USA,20/7/2015,embassy'];
  expect((await read(proven))?.ties.map(({ date }) => date)).toEqual(['2025-11-03', '2015-07-20']);
});

describe('as a data set', () => {
  const lines = [
    'pair,date,until,status,source',
    'MEX-PER,2022-12,,no-ambassador,A <https://example.org/a>; B',
    'MEX-PER,2025-11-03,,severed,',
    'CUB-USA,1961-01-03,2015-07-19,severed,A <https://example.org/a>',
  ];

  test('it is one that the reader of data sets takes without a word', async () => {
    const record = tieRecord(await tiesOf(...lines));
    const { value, issues } = readDataset(JSON.stringify(record));
    expect(issues).toEqual([]);
    expect(value?.ties).toHaveLength(3);
    expect(value?.span).toEqual({ from: '1961-01-03', to: '2025-11-03' });
  });

  test('a row cites its sources, and without one the file; nobody has graded them', async () => {
    const record = tieRecord(await tiesOf(...lines));
    expect(record?.ties.map(({ citations }) => citations)).toEqual([
      [{ source: 'S1' }, { source: 'S2' }],
      [{ source: 'file', locator: '3' }],
      [{ source: 'S1' }],
    ]);
    expect(record?.sources.map(({ publisher }) => publisher)).toEqual(['ties.csv', 'A', 'B']);
    expect(new Set(record?.sources.map(({ reliability }) => reliability))).toEqual(new Set(['F']));
  });

  test('what was done, and by whom, is not guessed from how the tie stood', async () => {
    const record = tieRecord(await tiesOf(...lines));
    expect(new Set(record?.ties.map(({ act }) => act))).toEqual(new Set(['stated']));
    expect(new Set(record?.ties.map(({ by }) => by))).toEqual(new Set([null]));
  });

  test('there is none of a file without a row that could be read', async () => {
    expect(tieRecord(await tiesOf('pair,date,status', 'MEX-PER,?,severed'))).toBeNull();
  });
});
