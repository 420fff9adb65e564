import { expect, test } from 'vitest';
import { layoutIn } from '../../../../src/ingest/rows/RowLayout.ts';
import { pairIn } from '../../../../src/ingest/rows/codes/pairIn.ts';
import { readRows } from '../../../../src/ingest/rows/readRows.ts';
import { plain } from '../../../../src/ingest/rows/formats/plain.ts';
import { rowTitle } from '../../../../src/ingest/rows/words/rowTitle.ts';
import { tellLayout } from '../../../../src/ingest/rows/tellLayout.ts';
import { eventsOf } from './eventsOf.ts';

async function read(sheet: string) {
  const found = await readRows(new Blob([sheet]).stream(), layoutIn('plain'));
  return { parties: eventsOf(found).map(({ actors, pairs }) => ({ actors, pairs })), found };
}

test.each([
  ['US – BR', ['USA', 'BRA']],
  ['US-BR', ['USA', 'BRA']],
  ['Mexico–Peru', ['MEX', 'PER']],
  ['MEX/PER', ['MEX', 'PER']],
  ['Perú — Estados Unidos', ['PER', 'USA']],
  ['Guinea-Bissau – Brasil', ['GNB', 'BRA']],
  ['Brasil/Guinea-Bissau', ['BRA', 'GNB']],
])('%s is a pair', (text, pair) => {
  expect(pairIn(text)).toEqual(pair);
});

test.each([
  'Guinea-Bissau',
  'Congo – Kinshasa',
  'Mexico',
  'US – UN',
  'MEX–PER–BRA',
  'PER-PER',
  'Mexico - ',
  '-',
  '',
  '2025-11-03',
])('%j is none', (text) => {
  expect(pairIn(text)).toBeNull();
});

test.each(['US – BR', 'US-BR', 'United States–Brazil', 'USA/BRA'])(
  'two states in one cell are the two sides: %s',
  async (cell) => {
    const pair = { actors: ['BRA', 'USA'], pairs: ['BRA-USA'] };
    const alone = await read(`date,lat,lng,actor1\n2025-11-03,-12,-77,${cell}\n`);
    expect(alone.parties).toEqual([pair]);
    const empty = await read(
      `date,lat,lng,actor1,actor2\n2025-11-03,-12,-77,${cell},\n2025-11-03,-12,-77,,${cell}\n`,
    );
    expect(empty.parties).toEqual([pair, pair]);
    expect(empty.found.counts).toEqual({});
  },
);

test('beside another side they stand on one', async () => {
  const { parties } = await read('date,lat,lng,actor1,actor2\n2025-11-03,-12,-77,US-BR,PER\n');
  expect(parties).toEqual([{ actors: ['BRA', 'PER', 'USA'], pairs: ['BRA-PER', 'PER-USA'] }]);
});

test('beside somebody who is no state they are no pair', async () => {
  const { parties, found } = await read(
    'date,lat,lng,actor1,actor2\n2025-11-03,-12,-77,US-BR,Narnia\n',
  );
  expect(parties).toEqual([{ actors: ['BRA', 'USA'], pairs: [] }]);
  expect(found.counts).toEqual({ 'unknown-state': 1 });
});

test('half a pair is told, and costs nothing else', async () => {
  const { parties, found } = await read('date,lat,lng,actor1\n2025-11-03,-12,-77,US – Narnia\n');
  expect(parties).toEqual([{ actors: ['USA'], pairs: [] }]);
  expect(found.counts).toEqual({ 'unknown-state': 1 });
});

test('a column of pairs is one of who acts, and says no place', async () => {
  const told = await tellLayout(new Blob(['date,países\n2025-11-03,US-BR\n2025-11-04,MEX/PER\n']));
  expect(told).toMatchObject({ layout: { names: ['date', 'actor1'] } });
});

test('a title is made of both sides', () => {
  const titleOf = (cells: Readonly<Record<string, string>>) =>
    rowTitle(plain.wordsOf((name) => cells[name] ?? '')).en;
  expect(titleOf({ actor1: 'US-BR' })).toBe('United States\u00a0› Brazil');
  expect(titleOf({ actor1: 'US-BR', actor2: 'Peru' })).toBe('US-BR\u00a0› Peru');
});
