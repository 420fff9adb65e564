import { expect, test } from 'vitest';
import { bytesOf } from './bytesOf.ts';
import { findRows } from '../../../../src/ingest/rows/findRows.ts';
import { wordTest } from '../../../../src/query/search/wordTest.ts';
import { layoutIn } from '../../../../src/ingest/rows/RowLayout.ts';

const holds = (word: string) => (words: string) => words.includes(word);

test('rows are found by the words that they say, counted without those left out', async () => {
  const file = new Blob(['date,title\n2025-11-03,a pact\nsoon,a pact\n2025-11-04,the pact\n']);
  await expect(findRows(file, layoutIn('plain'), holds('pact'))).resolves.toEqual(
    Uint32Array.of(0, 1),
  );
  await expect(findRows(file, layoutIn('plain'), holds('2025-11-04'))).resolves.toEqual(
    Uint32Array.of(1),
  );
});

test('a file that has no rows is not searched for another head further on', async () => {
  const lines = `date,title\n${'2025-11-03,a pact\n'.repeat(10_000)}`;
  const file = new Blob(['\0'.repeat(1 << 16), lines]);
  await expect(findRows(file, layoutIn('plain'), holds('pact'))).resolves.toHaveLength(0);
});

test('title, text, place, actors and first day of a row are what it says, and nothing else', async () => {
  const said: string[] = [];
  const names = 'date,end_date,title,text,place,actor1,actor2,source,url';
  const row = '2025-11-03,2025-11-05,Pact,It holds.,Lima,PER,MEX,Gazette,https://a.org/';
  const keep = (words: string) => said.push(words) > 0;
  await findRows(new Blob([`${names}\n${row}\n`]), layoutIn('plain'), keep);
  expect(said).toEqual(['Pact It holds. Lima PER MEX 2025-11-03']);
});

test('a file that can no longer be read to its end is not searched by half', async () => {
  const file = new Blob(['']);
  let at = 0;
  file.stream = () =>
    new ReadableStream({
      pull(controller) {
        if (at++ > 0) controller.error(new DOMException('It was moved.', 'NotReadableError'));
        else controller.enqueue(bytesOf(`date,title\n${'2025-11-03,a pact\n'.repeat(10_000)}`));
      },
    });
  await expect(findRows(file, layoutIn('plain'), holds('pact'))).rejects.toThrow('It was moved.');
});

test('a search that is called off ends with the reason', async () => {
  const signal = AbortSignal.abort(new Error('No longer wanted.'));
  const file = new Blob(['date,title\n2025-11-03,a pact\n']);
  await expect(findRows(file, layoutIn('plain'), holds('pact'), signal)).rejects.toThrow(
    'No longer wanted.',
  );
});

test('a coded row is found by its sentence in any language, by the file’s own words and by its code', async () => {
  const columns = ['sqldate', 'actor1name', 'actor1countrycode', 'actor2name', 'eventcode'];
  const lines = [
    columns.join('\t'),
    '20251103\tGERMAN GOVERNMENT\tDEU\tZULU\t163',
    '20251104\tMEXICO\tMEX\tPERU\t036',
  ];
  const file = new Blob([lines.join('\n')]);
  const find = async (q: string) => [...(await findRows(file, layoutIn('gdelt2'), wordTest(q)))];
  for (const q of ['sanciones', 'boycott', 'sanções', 'boicot imponer', 'Zulu', '163'])
    expect([q, await find(q)]).toEqual([q, [0]]);
  for (const q of ['Pérou', 'reunirse', 'negotiate', 'mexico', '2025-11-04'])
    expect([q, await find(q)]).toEqual([q, [1]]);
  for (const q of ['imponer negociar', 'visit', 'Zulu 036'])
    expect([q, await find(q)]).toEqual([q, []]);
});
