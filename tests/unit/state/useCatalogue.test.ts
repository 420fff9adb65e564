import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BUNDLED, catalogue, restOfRecord, useCatalogue } from '../../../src/state/useCatalogue.ts';
import { enginesRunning, freshPage } from './thePage.ts';
import type { FileSource } from '../../../src/events/fileSource.ts';
import { aDatasetRecord } from '../../builders/aDatasetRecord.ts';
import { aFile } from './someFiles.ts';
import { act } from 'react';
import { runHook } from './hookHost.ts';
import { layoutIn } from '../../../src/ingest/rows/RowLayout.ts';

beforeEach(async () => {
  await freshPage();
});
afterEach(() => {
  vi.useRealTimers();
});

async function openTalks(): Promise<FileSource> {
  const opened: FileSource[] = [];
  await catalogue.open(aFile(), layoutIn('plain'), {}, (source) => opened.push(source));
  return opened[0]!;
}

test('the page fetches as its browser does, and views follow what they select', async () => {
  const { given, end } = runHook(() => useCatalogue(({ shown }) => shown.source.about.id));
  expect(given).toEqual(['small']);
  await act(() => catalogue.load('/other.json'));
  end();
  expect(given.at(-1)).toBe('other');
  await catalogue.load('/gone.json');
  expect(catalogue.store.getState().load).toMatchObject({
    type: 'failed',
    error: { failure: { type: 'http', status: 404 } },
  });
});

test('a file is read in an engine of its own, which ends with it', async () => {
  const { about } = await openTalks();
  expect(enginesRunning()).toBe(1);
  catalogue.close(about.id);
  expect(enginesRunning()).toBe(0);
});

test('a file is searched once typing has paused, for what was typed last', async () => {
  const source = await openTalks();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  source.find('t');
  const found = source.find('recall');
  expect(vi.getTimerCount()).toBe(1);
  vi.advanceTimersByTime(249);
  expect(vi.getTimerCount()).toBe(1);
  vi.advanceTimersByTime(1);
  if (found.standing === 'exact') throw new Error('It did not wait.');
  const [key] = await found.exact();
  expect(source.event(key!)).toMatchObject({ id: `${source.about.id}:row-1` });
});

test('a search that waits ends with its file', async () => {
  const source = await openTalks();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  source.find('recall');
  catalogue.close(source.about.id);
  expect(vi.getTimerCount()).toBe(0);
});

test('of the set that the app comes with the start of the language comes first, then the rest', async () => {
  const asked: string[] = [];
  vi.stubGlobal('navigator', { languages: ['pt-BR', 'en'] });
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url);
    return Promise.resolve(Response.json(aDatasetRecord({ id: 'americas' })));
  });
  await catalogue.load(BUNDLED);
  expect(asked).toEqual(['/data/start.pt.json']);
  const { load, shown } = catalogue.store.getState();
  expect([load, shown.dataset.id]).toEqual([
    { type: 'ready', issues: [], isWhole: false },
    'americas',
  ]);
  await restOfRecord.load();
  expect(asked).toEqual(['/data/start.pt.json', '/data/americas.json']);
  expect(catalogue.store.getState().load).toMatchObject({ isWhole: true });
});
