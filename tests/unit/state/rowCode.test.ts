import { expect, test, vi } from 'vitest';
import { aCsvFile } from '../engine/aCsvFile.ts';
import { addDays } from '../../../src/model/Day.ts';
import { everything } from '../../../src/events/ask/Ask.ts';
import { aFile, noGoodRow } from './someFiles.ts';
import { countedEngines } from './aCatalogue.ts';
import type { EnginePort } from '../../../src/engine/EnginePort.ts';
import { inProcessPort } from '../../../src/engine/inProcessPort.ts';
import { wordsClient, wordsKey } from '../../../src/state/wordsClient.ts';
import { rowCode } from '../../../src/state/rowCode.ts';
import { layoutIn } from '../../../src/ingest/rows/RowLayout.ts';

function code(wait: Parameters<typeof rowCode>[1] = () => Promise.resolve()) {
  const { running, startEngine } = countedEngines();
  return { running, ...rowCode(startEngine, wait) };
}

async function opened(file: File, wait?: Parameters<typeof rowCode>[1]) {
  const { readFile, running } = code(wait);
  const { source } = await readFile('file-1', file, layoutIn('plain'), {});
  if (!source) throw new Error('It has no good row.');
  return { source, running };
}

test('a file that was read answers under its own name and id', async () => {
  const { source, running } = await opened(aFile());
  expect(source.about).toMatchObject({ id: 'file-1', name: 'talks.csv', total: 2 });
  expect([...source.pairs()]).toEqual(['MEX-PER']);
  expect(running).toEqual([true]);
  source.close();
  expect(running).toEqual([false]);
});

test('its words are read from the file, row by row', async () => {
  const { source } = await opened(aFile());
  expect(await source.words('file-1:row-1')).toMatchObject({
    title: { en: 'Recall' },
    cameo: '161',
  });
  expect(await source.words('file-1:row-2')).toMatchObject({ title: { en: 'Talks' } });
  expect(source.words('file-2:row-1')).toBeNull();
});

test('a row that its file no longer gives is lost, with what the browser says of that', async () => {
  const file = aFile();
  const { source } = await opened(file);
  Object.defineProperty(file, 'slice', {
    value: () => {
      throw new DOMException('The file was moved.', 'NotFoundError');
    },
  });
  await expect(source.words('file-1:row-1')).rejects.toMatchObject({
    name: 'RowLostError',
    message: 'The file was moved.',
  });
});

test('a row that no longer stands in its file is lost', async () => {
  const file = aFile();
  const { source } = await opened(file);
  const header = aFile('talks.csv', 'date,lat,lng,actor1,actor2,cameo,title\n');
  Object.defineProperty(file, 'slice', { value: header.slice.bind(header) });
  await expect(source.words('file-1:row-1')).rejects.toThrow(/lost-row/);
});

test('a search of the file begins when it has waited', async () => {
  const waited: number[] = [];
  const { source } = await opened(aFile(), (ms) => {
    waited.push(ms);
    return Promise.resolve();
  });
  const found = source.find('talks');
  if (found.standing === 'exact') throw new Error('It was not looked up.');
  expect(await found.exact()).toEqual([source.keyOf('file-1:row-2')]);
  expect(waited).toEqual([250]);
});

test('a file without a good row gives no source and leaves no engine', async () => {
  const { readFile, running } = code();
  const { opened: read, source } = await readFile('file-1', noGoodRow, layoutIn('plain'), {});
  expect(source).toBeNull();
  expect(read.progress).toMatchObject({ rows: 1, leftOut: 1 });
  expect(running).toEqual([false]);
});

test('a reading that fails leaves no engine', async () => {
  const { readFile, running } = code();
  const signal = AbortSignal.abort();
  await expect(readFile('file-1', aFile(), layoutIn('plain'), { signal })).rejects.toMatchObject({
    name: 'EngineError',
    why: 'stopped',
  });
  expect(running).toEqual([false]);
});

test('sources are joined in the order in which they are given', async () => {
  const { join, readFile } = code();
  const [a, b] = await Promise.all(
    ['file-1', 'file-2'].map(
      async (id) => (await readFile(id, aFile(), layoutIn('plain'), {})).source!,
    ),
  );
  expect(join([b!, a!]).about).toMatchObject({ id: 'file-2 + file-1', total: 4 });
});

test('a search in a file that the browser does not give any more is told as the loss of the file', async () => {
  const reported: unknown[] = [];
  vi.stubGlobal('reportError', (error: unknown) => reported.push(error));
  const portToLost = (): EnginePort => {
    const port = inProcessPort();
    let hear: Parameters<EnginePort['listen']>[0] = () => {};
    return {
      ...port,
      listen: (onReply, onCrash) => port.listen((hear = onReply), onCrash),
      post: (request) =>
        request.type === 'find'
          ? hear({ type: 'failed', id: request.id, cause: 'unreadable', reason: 'It was moved.' })
          : port.post(request),
    };
  };
  const { readFile } = rowCode(portToLost, () => Promise.resolve());
  const { source } = await readFile('file-1', aFile(), layoutIn('plain'), {});
  const found = source!.find('talks');
  if (found.standing === 'exact') throw new Error('It was not looked up.');
  await expect(found.exact()).rejects.toThrow('could not look for the words');
  expect(source!.troubles()).toEqual([{ type: 'unreadable', name: 'talks.csv' }]);
  expect(reported).toMatchObject([{ name: 'RowLostError', code: 'unreadable' }]);
  vi.unstubAllGlobals();
});

test('words that could not be read are read anew when the file is tried again', async () => {
  const file = aFile();
  const { source } = await opened(file);
  const read = (row: number) => {
    const id = `file-1:row-${row}`;
    const queryFn = async () => (await source.words(id)) ?? null;
    return wordsClient.fetchQuery({ queryKey: wordsKey(source, id), queryFn });
  };
  await read(1);
  const slice = file.slice.bind(file);
  file.slice = () => {
    throw new DOMException('The file was moved.', 'NotFoundError');
  };
  await expect(read(2)).rejects.toThrow('The file was moved.');
  expect(source.troubles()).toEqual([{ type: 'unreadable', name: 'talks.csv' }]);
  file.slice = slice;
  source.retry();
  expect(source.troubles()).toEqual([]);
  const { status } = wordsClient.getQueryState(wordsKey(source, 'file-1:row-2')) ?? {};
  expect(status).toBe('pending');
  expect(wordsClient.getQueryState(wordsKey(source, 'file-1:row-1'))?.status).toBe('success');
  expect(await read(2)).toMatchObject({ title: { en: 'Talks' } });
  source.close();
});

test('a filter that a crash has cost is prepared after it, by an engine started anew', async () => {
  let crashes = 0;
  const mortalPort = (): EnginePort => {
    const port = inProcessPort();
    let crash: (reason: string) => void = () => {};
    return {
      ...port,
      listen: (onReply, onCrash) => port.listen(onReply, (crash = onCrash)),
      post: (request) => {
        if (request.type !== 'select' || crashes > 0) return port.post(request);
        crashes++;
        crash('out of memory');
      },
    };
  };
  const { running, startEngine } = countedEngines(mortalPort);
  const { readFile } = rowCode(startEngine, () => Promise.resolve());
  const many = new File([aCsvFile(50_000)], 'many.csv');
  const { source } = await readFile('file-1', many, layoutIn('plain'), {});
  const all = everything(source!);
  const ask = { ...all, filters: { ...all.filters, tones: ['conflict' as const] } };
  const { startDay, endDay } = source!.about.span;
  const bins = source!.bins(ask, [startDay, addDays(endDay, 1)]);
  if (bins.standing === 'exact') throw new Error('It was not prepared elsewhere.');
  expect([...(await bins.exact()).begun.conflict]).toEqual([25_000]);
  expect([source!.troubles(), running]).toEqual([[], [false, true]]);
  source!.close();
});

test('a filter that could not be prepared for another reason is not asked for again', async () => {
  let asked = 0;
  const refusing = (): EnginePort => {
    const port = inProcessPort();
    let hear: Parameters<EnginePort['listen']>[0] = () => {};
    return {
      ...port,
      listen: (onReply, onCrash) => port.listen((hear = onReply), onCrash),
      post: (request) => {
        if (request.type !== 'select') return port.post(request);
        asked++;
        hear({ type: 'failed', id: request.id, cause: 'unreadable', reason: 'It was moved.' });
      },
    };
  };
  const { readFile } = rowCode(refusing, () => Promise.resolve());
  const many = new File([aCsvFile(50_000)], 'many.csv');
  const { source } = await readFile('file-1', many, layoutIn('plain'), {});
  const all = everything(source!);
  const ask = { ...all, filters: { ...all.filters, tones: ['conflict' as const] } };
  const { startDay, endDay } = source!.about.span;
  expect(source!.bins(ask, [startDay, addDays(endDay, 1)]).standing).toBe('about');
  await new Promise((resolve) => setImmediate(resolve));
  expect(asked).toBe(1);
  source!.close();
});
