import { aFile, noGoodRow } from './someFiles.ts';
import { expect, test } from 'vitest';
import { Catalogue } from '../../../src/state/Catalogue.ts';
import { EngineError } from '../../../src/engine/EngineError.ts';
import { aCatalogue, plainTools, twoSets } from './aCatalogue.ts';
import { fileIdOf } from '../../../src/state/fileIdOf.ts';
import { inProcessPort } from '../../../src/engine/inProcessPort.ts';
import { layoutIn } from '../../../src/ingest/rows/RowLayout.ts';

const talks = aFile();
const marches = aFile('marches.csv');
const strikes = aFile('strikes.csv');

test('a file answers in place of the record, whose states and ties stay', async () => {
  const { open, shown } = await aCatalogue();
  const before = shown();
  expect(before.source).toBe(before.record);
  const source = await open();
  expect(shown().source).toBe(source);
  expect(source.about).toMatchObject({ kind: 'file', name: 'talks.csv', total: 2 });
  expect(shown().dataset).toBe(before.dataset);
  expect(shown().record).toBe(before.record);
});

test('whoever opens a file hears of it when it is on screen, and what was read and left out', async () => {
  const { catalogue, shown } = await aCatalogue();
  const onScreen: boolean[] = [];
  const text = `${await talks.text()}\nsoon,,,MEX,PER,051,Never`;
  const opened = await catalogue.open(aFile('talks.csv', text), layoutIn('plain'), {}, (source) =>
    onScreen.push(shown().source === source),
  );
  expect(onScreen).toEqual([true]);
  expect(opened.progress).toMatchObject({ rows: 3, leftOut: 1 });
});

test('a file over the record answers together with it, the record first', async () => {
  const { open, shown } = await aCatalogue();
  await open(talks, { beside: ['record'] });
  const { source, record } = shown();
  expect(source.about).toMatchObject({ kind: 'joined', total: record.about.total + 2 });
  expect(source.keyOf('E1')).toBe(record.keyOf('E1'));
  expect(source.keyOf(`${fileIdOf(talks)}:row-1`)).toBeGreaterThanOrEqual(record.about.total);
});

test('a file comes in place of those before, which are closed', async () => {
  const { open, running, state, shown } = await aCatalogue();
  await open(talks, { beside: ['record'] });
  await open(marches);
  expect(state().files.map(({ name }) => name)).toEqual(['marches.csv']);
  expect(shown().source.about.name).toBe('marches.csv');
  expect(running).toEqual([false, true]);
});

test('a file beside files leaves them as they are: on screen, or open and away from it', async () => {
  const { catalogue, open, running, state, shown } = await aCatalogue();
  await open(talks);
  await open(marches, { beside: ['files'] });
  expect(shown().source.about.name).toBe('talks.csv + marches.csv');
  catalogue.arrange({ files: [fileIdOf(marches)], overRecord: false });
  await open(strikes, { beside: ['files'] });
  expect(shown().source.about.name).toBe('marches.csv + strikes.csv');
  expect(state().files.map(({ name }) => name)).toEqual([
    'talks.csv',
    'marches.csv',
    'strikes.csv',
  ]);
  expect(running).toEqual([true, true, true]);
});

test('a file beside files and the record answers with all of them', async () => {
  const { open, shown } = await aCatalogue();
  await open(talks);
  await open(marches, { beside: ['record', 'files'] });
  expect(shown().source.about.name).toBe('A small data set + talks.csv + marches.csv');
});

test('a file beside files alone takes the record off the screen', async () => {
  const { open, shown } = await aCatalogue();
  await open(talks, { beside: ['record'] });
  await open(marches, { beside: ['files'] });
  expect(shown().source.about.name).toBe('talks.csv + marches.csv');
});

test('the same file opened again is read anew and stands once', async () => {
  for (const beside of [[], ['files']] as const) {
    const { open, running, state, shown } = await aCatalogue();
    const before = await open(talks);
    const after = await open(talks, { beside });
    expect(after).not.toBe(before);
    expect(shown().source).toBe(after);
    expect(state().files.map(({ id }) => id)).toEqual([fileIdOf(talks)]);
    expect(state().arrangement.files).toEqual([fileIdOf(talks)]);
    expect(running).toEqual([false, true]);
  }
});

test('a file without a good row leaves all as it was', async () => {
  const { catalogue, open, running, state } = await aCatalogue();
  await open(talks);
  const before = state();
  const opened = await catalogue.open(noGoodRow, layoutIn('plain'), {}, () => {
    throw new Error('Nothing is shown.');
  });
  expect(opened.progress).toMatchObject({ rows: 1, leftOut: 1 });
  expect(state()).toBe(before);
  expect(running).toEqual([true, false]);
});

test('an engine that fails leaves all as it was', async () => {
  let crashes = false;
  const { open, running, state } = await aCatalogue(() => {
    const port = inProcessPort();
    return !crashes
      ? port
      : { ...port, listen: (_, crash) => queueMicrotask(() => crash('out of memory')) };
  });
  await open(talks);
  const before = state();
  crashes = true;
  await expect(open(marches)).rejects.toThrow(/out of memory/);
  expect(state()).toBe(before);
  expect(running[0]).toBe(true);
  expect(running.slice(1)).not.toContain(true);
});

test('a reading that is stopped leaves all as it was', async () => {
  const { open, running, state } = await aCatalogue();
  const before = state();
  const opening = open(talks, { signal: AbortSignal.abort() });
  await expect(opening).rejects.toThrow(EngineError);
  await expect(opening).rejects.toMatchObject({ why: 'stopped' });
  expect(state()).toBe(before);
  expect(running).toEqual([false]);
});

test('what reads files is fetched when the first one is opened; where it cannot be, all stays', async () => {
  const asked: string[] = [];
  const loadRowCode = () => {
    asked.push('row code');
    return Promise.reject(new TypeError('fetch failed'));
  };
  const catalogue = new Catalogue({ ...plainTools, fetch: twoSets, loadRowCode });
  await catalogue.load('/small.json');
  const before = catalogue.store.getState();
  expect(asked).toEqual([]);
  await expect(catalogue.open(talks, layoutIn('plain'), {}, () => {})).rejects.toThrow(
    'fetch failed',
  );
  expect(asked).toEqual(['row code']);
  expect(catalogue.store.getState()).toBe(before);
});

test('progress is told while a file is read', async () => {
  const { open } = await aCatalogue();
  const rows: number[] = [];
  await open(talks, { onProgress: (progress) => rows.push(progress.rows) });
  expect(rows.at(-1)).toBe(2);
});

test('of files that are opened at once one is left, and no engine without a file', async () => {
  const { open, running, shown, state } = await aCatalogue();
  await Promise.all([open(talks), open(marches)]);
  expect(state().files).toHaveLength(1);
  expect(running.filter((runs) => runs)).toHaveLength(1);
  expect(shown().source).toBe(state().files[0]!.source);
});
