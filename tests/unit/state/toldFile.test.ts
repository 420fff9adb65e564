import { expect, test } from 'vitest';
import { type ToldEvent, toldRows } from '../../../src/events/toldRows.ts';
import { aCsvFile } from '../engine/aCsvFile.ts';
import { aFile } from './someFiles.ts';
import { countedEngines } from './aCatalogue.ts';
import { everything } from '../../../src/events/ask/Ask.ts';
import { layoutIn } from '../../../src/ingest/rows/RowLayout.ts';
import { rowCode } from '../../../src/state/rowCode.ts';

async function opened(file: File) {
  const { readFile } = rowCode(countedEngines().startEngine, () => Promise.resolve());
  const { source } = await readFile('file-1', file, layoutIn('plain'), {});
  if (!source) throw new Error('It has no good row.');
  return source;
}

/** All that a file tells; `slices` counts how often it is read. */
async function told(file: File, stop?: AbortController) {
  const source = await opened(file);
  const events: ToldEvent[] = [];
  const sizes: number[] = [];
  for await (const batch of toldRows(source, everything(source), stop?.signal)) {
    sizes.push(batch.length);
    events.push(...batch);
  }
  return { source, events, sizes };
}

const many = () => new File([aCsvFile(3_000)], 'many.csv');

test('rows of a file come by day with their own words, though it is in another order', async () => {
  const { source, events, sizes } = await told(many());
  expect(events).toHaveLength(3_000);
  expect(Math.max(...sizes)).toBe(512);
  const days = events.map(({ event }) => event.span.startDay);
  expect(days).toEqual(days.toSorted((a, b) => a - b));
  // the file counts its rows from the latest day on
  for (const { event, said } of events) {
    const row = Number(event.id.split('-').at(-1));
    expect(said!.title.en).toBe(`Event ${row - 1}`);
  }
  for (const at of [0, 1_499, 2_999]) {
    const { event, said } = events[at]!;
    const { type: _, fields: __, ...words } = (await source.words(event.id))!;
    const { degrees: ___, ...own } = said!;
    expect(own).toEqual(words);
  }
});

test('a place comes as the file writes it, not as the map rounds it', async () => {
  const { events } = await told(aFile());
  expect(events.map(({ said }) => said!.degrees)).toEqual([
    { lng: -99.13, lat: 19.43 },
    { lng: -77.04, lat: -12.05 },
  ]);
});

test('a cell that writes no place, or one off the globe, gives none', async () => {
  const rows = '2024-05-03,,,MEX,PER,161,Recall\n2024-05-04,10,20,MEX,PER,161,Talks';
  const { events } = await told(aFile('a.csv', `date,lat,lng,actor1,actor2,cameo,title\n${rows}`));
  expect(events.map(({ said }) => said!.degrees)).toEqual([null, { lng: 20, lat: 10 }]);
});

test('each stretch of a file is read once while its rows are held', async () => {
  const file = many();
  const source = await opened(file);
  let bytes = 0;
  const slice = file.slice.bind(file);
  Object.defineProperty(file, 'slice', {
    value: (from: number, to: number) => {
      const part = slice(from, to);
      bytes += part.size;
      return part;
    },
  });
  let count = 0;
  for await (const batch of toldRows(source, everything(source))) count += batch.length;
  expect(count).toBe(3_000);
  // three readings of its head, and its rows
  expect(bytes).toBeLessThan(file.size * 1.3 + 3 * 65_536 * 2);
});

test('a file that is gone, or no longer holds its rows, is lost and says why', async () => {
  const gone = aFile();
  const source = await opened(gone);
  const all = toldRows(source, everything(source));
  Object.defineProperty(gone, 'slice', {
    value: () => {
      throw new DOMException('The file was moved.', 'NotFoundError');
    },
  });
  await expect(all.next()).rejects.toMatchObject({
    name: 'RowLostError',
    code: 'unreadable',
    message: 'The file was moved.',
  });
  const short = aFile();
  const other = await opened(short);
  const header = aFile('talks.csv', 'date,lat,lng,actor1,actor2,cameo,title\n');
  Object.defineProperty(short, 'slice', { value: header.slice.bind(header) });
  const rows = toldRows(other, everything(other));
  await expect(rows.next()).rejects.toMatchObject({ name: 'RowLostError', code: 'lost-row' });
});

test('it ends where its signal says so', async () => {
  const source = await opened(many());
  const stop = new AbortController();
  const rows = toldRows(source, everything(source), stop.signal);
  expect((await rows.next()).done).toBe(false);
  stop.abort(new Error('Enough.'));
  await expect(rows.next()).rejects.toThrow('Enough.');
});
