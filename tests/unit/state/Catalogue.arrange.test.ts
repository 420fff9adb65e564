import { describe, expect, it, test } from 'vitest';
import { aCatalogue } from './aCatalogue.ts';
import { aFile } from './someFiles.ts';
import { fileIdOf } from '../../../src/state/fileIdOf.ts';

const talks = aFile();
const marches = aFile('marches.csv');
const [talksId, marchesId] = [fileIdOf(talks), fileIdOf(marches)];

async function withTwoFiles() {
  const opened = await aCatalogue();
  await opened.open(talks);
  await opened.open(marches, { beside: ['files'] });
  return { ...opened, name: () => opened.shown().source.about.name };
}

describe('closing', () => {
  it('ends one file and leaves the others on screen', async () => {
    const { catalogue, name, running, state } = await withTwoFiles();
    catalogue.close(talksId);
    expect(name()).toBe('marches.csv');
    expect(state().files.map(({ id }) => id)).toEqual([marchesId]);
    expect(state().arrangement).toEqual({ files: [marchesId], overRecord: false });
    expect(running).toEqual([false, true]);
  });

  it('brings the record back with the last file', async () => {
    const { catalogue, running, state, shown } = await withTwoFiles();
    catalogue.close(marchesId);
    catalogue.close(talksId);
    expect(shown().source).toBe(shown().record);
    expect(state().files).toEqual([]);
    expect(running).toEqual([false, false]);
  });

  it('leaves the record under what is still open', async () => {
    const { catalogue, name } = await withTwoFiles();
    catalogue.arrange({ files: [talksId, marchesId], overRecord: true });
    catalogue.close(marchesId);
    expect(name()).toBe('A small data set + talks.csv');
  });

  it('passes over a file that is not open', async () => {
    const { catalogue, shown } = await withTwoFiles();
    const before = shown();
    catalogue.close('file-none');
    expect(shown()).toBe(before);
  });
});

describe('arranging', () => {
  it('puts on screen what is wanted, and closes nothing', async () => {
    const { catalogue, name, running } = await withTwoFiles();
    catalogue.arrange({ files: [talksId], overRecord: false });
    expect(name()).toBe('talks.csv');
    catalogue.arrange({ files: [], overRecord: false });
    expect(name()).toBe('A small data set');
    catalogue.arrange({ files: [marchesId], overRecord: true });
    expect(name()).toBe('A small data set + marches.csv');
    expect(running).toEqual([true, true]);
  });

  it('puts one file in place of another over the record', async () => {
    const { catalogue, name } = await withTwoFiles();
    catalogue.arrange({ files: [talksId], overRecord: true });
    expect(name()).toBe('A small data set + talks.csv');
    catalogue.arrange({ files: [marchesId], overRecord: true });
    expect(name()).toBe('A small data set + marches.csv');
  });

  it('passes over files that are closed', async () => {
    const { catalogue, state } = await withTwoFiles();
    catalogue.arrange({ files: ['file-gone', marchesId], overRecord: false });
    expect(state().arrangement).toEqual({ files: [marchesId], overRecord: false });
    catalogue.arrange({ files: ['file-gone'], overRecord: false });
    expect(state().shown.source).toBe(state().shown.record);
  });

  it('is no change where all stands so already', async () => {
    const { catalogue, state } = await withTwoFiles();
    const changes: unknown[] = [];
    catalogue.store.subscribe((now) => changes.push(now));
    const before = state();
    catalogue.arrange({ files: [talksId, 'file-gone', marchesId], overRecord: false });
    expect(state()).toBe(before);
    expect(changes).toEqual([]);
    catalogue.arrange({ files: [talksId, marchesId], overRecord: true });
    catalogue.arrange({ files: [talksId], overRecord: true });
    expect(changes).toHaveLength(2);
  });
});

describe('what is on screen', () => {
  it('is the same object as long as the same sources are there', async () => {
    const { catalogue, state, shown } = await withTwoFiles();
    const both = shown();
    catalogue.arrange({ files: [marchesId, talksId], overRecord: false });
    expect(state().arrangement.files).toEqual([marchesId, talksId]);
    expect(shown()).toBe(both);
    catalogue.arrange({ files: [], overRecord: false });
    const alone = shown();
    expect(alone).not.toBe(both);
    catalogue.arrange({ files: [], overRecord: true });
    expect(state().arrangement.overRecord).toBe(true);
    expect(shown()).toBe(alone);
  });

  it('lists files in the order in which they were opened, however they are arranged', async () => {
    const { catalogue, name } = await withTwoFiles();
    catalogue.arrange({ files: [marchesId, talksId], overRecord: true });
    expect(name()).toBe('A small data set + talks.csv + marches.csv');
  });

  it('stays when a file away from the screen is closed', async () => {
    const { catalogue, shown } = await withTwoFiles();
    catalogue.arrange({ files: [talksId], overRecord: true });
    const before = shown();
    catalogue.close(marchesId);
    expect(shown()).toBe(before);
  });
});

test('files stay joined with the record when another data set takes its place', async () => {
  const { catalogue, open, shown, running, state } = await aCatalogue();
  await open(talks, { beside: ['record'] });
  const totals: number[] = [];
  catalogue.store.subscribe((now) => totals.push(now.shown.source.about.total));
  await catalogue.load('/other.json');
  // the file alone while the other is on its way; then with its three events
  expect(totals).toEqual([2, 5]);
  expect(shown().source.about).toMatchObject({ kind: 'joined', id: `other + ${talksId}` });
  expect(shown().record).toBe(state().holdings.record);
  expect(running).toEqual([true]);
});

test('a file in place of the record stays so when another data set takes its place', async () => {
  const { catalogue, open, shown } = await aCatalogue();
  const source = await open(talks);
  await catalogue.load('/other.json');
  expect(shown().source).toBe(source);
  expect(shown().dataset.id).toBe('other');
});
