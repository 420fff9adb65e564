import { aDeviceStore, aFileIn, aFolder } from './aDeviceStore.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type FileToKeep, keptFiles } from '../../../../src/state/kept/keptFiles.ts';
import { layoutIn } from '../../../../src/ingest/rows/RowLayout.ts';
import { layoutOf } from '../../../../src/ingest/rows/tellLayout.ts';
import { aStorage } from '../aStorage.ts';
import { fileIdOf } from '../../../../src/state/fileIdOf.ts';

const NOTHING = { files: [], unread: 0, lost: 0 };

beforeEach(() => {
  vi.stubGlobal('localStorage', aStorage());
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function someRows(name = 'notes.csv', text = 'date,title\n2025-11-03,One\n'): FileToKeep {
  return {
    file: new File([text], name, { lastModified: 1_700_000_000_000 }),
    parts: [
      { name: 'a.csv', offset: 0, dropped: 0 },
      { name: 'b.csv', offset: 12, dropped: 1 },
    ],
    spoilt: 2,
    layout: { ...layoutOf(['date', null]), namesRow: 3, order: 'day-first' },
    events: 1,
  };
}

async function listed() {
  const list = await keptFiles.list();
  if (typeof list === 'string') throw new Error(`Nothing is listed: ${list}.`);
  return list;
}

test('a kept file comes back as it was: bytes, name, time, parts and layout, so that its events have their ids', async () => {
  aDeviceStore();
  const rows = someRows();
  expect(await keptFiles.keep(rows)).toEqual({ lasts: true });
  const { files, unread, lost } = await listed();
  expect([files.length, unread, lost]).toEqual([1, 0, 0]);
  const { file, ...rest } = rows;
  expect(files[0]).toMatchObject({ ...rest, name: 'notes.csv', bytes: file.size });
  const again = await keptFiles.open(files[0]!);
  if (typeof again === 'string') throw new Error(again);
  expect(await again.text()).toBe(await file.text());
  expect(fileIdOf(again)).toBe(fileIdOf(file));
});

test.each(['gdelt2', 'ucdp', 'plain'] as const)('a layout of %s comes back', async (format) => {
  aDeviceStore();
  const layout = { ...layoutIn(format), order: 'month-first' } as const;
  await keptFiles.keep({ ...someRows(), layout });
  expect((await listed()).files[0]?.layout).toEqual(layout);
});

test('the same file takes its own place, the last that was kept stands first', async () => {
  vi.useFakeTimers();
  aDeviceStore();
  vi.setSystemTime('2025-11-03');
  await keptFiles.keep(someRows('old.csv'));
  vi.setSystemTime('2025-11-05');
  await keptFiles.keep(someRows('b.csv'));
  await keptFiles.keep(someRows('a.csv'));
  await keptFiles.keep({ ...someRows('a.csv'), events: 9 });
  const { files } = await listed();
  expect(files.map(({ name, events }) => [name, events])).toEqual([
    ['a.csv', 9],
    ['b.csv', 1],
    ['old.csv', 1],
  ]);
});

test('a browser that promises nothing keeps a file all the same, and it is said', async () => {
  const store = aDeviceStore();
  store.lasts = false;
  expect(await keptFiles.keep(someRows())).toEqual({ lasts: false });
  expect((await listed()).files).toHaveLength(1);
});

test('where the device is full nothing of a file is kept', async () => {
  const store = aDeviceStore();
  store.room = 3;
  expect(await keptFiles.keep(someRows())).toBe('full');
  expect(await listed()).toEqual(NOTHING);
});

test('where the device is full and the browser still holds the half, it is said and the half is taken away', async () => {
  const store = aDeviceStore();
  store.room = 3;
  store.holds = 2;
  expect(await keptFiles.keep(someRows())).toBe('full');
  expect(await listed()).toEqual(NOTHING);
});

test('what a browser never lets go of is one that cannot be read', async () => {
  vi.useFakeTimers();
  const store = aDeviceStore();
  store.room = 3;
  store.holds = Infinity;
  const keeping = keptFiles.keep(someRows());
  await vi.runAllTimersAsync();
  expect(await keeping).toBe('full');
  expect(await listed()).toEqual({ ...NOTHING, unread: 1 });
});

test('one that is deleted is gone, and one that was gone before is deleted', async () => {
  const store = aDeviceStore();
  await keptFiles.keep(someRows('a.csv'));
  await keptFiles.keep(someRows('b.csv'));
  const { files } = await listed();
  expect(await keptFiles.delete(files[0]!)).toBeNull();
  expect(await keptFiles.delete(files[0]!)).toBeNull();
  expect(await keptFiles.open(files[0]!)).toBe('gone');
  expect((await listed()).files.map(({ name }) => name)).toEqual(['b.csv']);
  aFileIn(store.kept, 'junk', 'x');
  expect(await keptFiles.deleteAll()).toBeNull();
  expect(await keptFiles.deleteAll()).toBeNull();
  expect(await listed()).toEqual(NOTHING);
});

test('what the browser has cleared is counted once', async () => {
  const store = aDeviceStore();
  await keptFiles.keep(someRows('a.csv'));
  await keptFiles.keep(someRows('b.csv'));
  store.root.entries.clear();
  expect(await listed()).toEqual({ ...NOTHING, lost: 2 });
  expect(await listed()).toEqual(NOTHING);
});

test('a note that is no number counts nothing as lost', async () => {
  aDeviceStore();
  vi.stubGlobal('localStorage', aStorage({ 'hemisphere.kept': 'many' }));
  expect(await listed()).toEqual(NOTHING);
});

test('rows that are no more, or not whole, are not listed as a file', async () => {
  const store = aDeviceStore();
  await keptFiles.keep(someRows('a.csv'));
  await keptFiles.keep(someRows('b.csv'));
  const [first, second] = (await listed()).files;
  const folders = [...store.kept.entries.values()].filter((one) => one.kind === 'directory');
  folders.find(({ name }) => name === first!.id)!.entries.delete('rows');
  aFileIn(
    folders.find(({ name }) => name === second!.id)!,
    'rows',
    'dat',
  );
  expect(await listed()).toEqual({ ...NOTHING, unread: 2 });
  expect(await keptFiles.open(first!)).toBe('gone');
  expect(await keptFiles.open(second!)).toBe('gone');
});

const ABOUT = {
  version: 1,
  name: 'a.csv',
  bytes: 3,
  lastModified: 7,
  events: 1,
  keptOn: 20_000,
  parts: [],
  spoilt: 0,
  layout: layoutIn('plain'),
};

test.each([
  'no JSON',
  'null',
  '[]',
  ...[
    { version: 2 },
    { name: 7 },
    { bytes: -1 },
    { bytes: 4 },
    { lastModified: 'now' },
    { events: 1.5 },
    { keptOn: null },
    { spoilt: '0' },
    { parts: {} },
    { parts: [null] },
    { parts: [{ name: 'a', offset: -1, dropped: 0 }] },
    { layout: null },
    { layout: { ...layoutIn('plain'), format: 'other' } },
    { layout: { ...layoutIn('acled'), names: ['date'] } },
    { layout: { ...layoutIn('plain'), names: ['date', 'date'] } },
    { layout: { ...layoutIn('plain'), names: ['nonsense'] } },
    { layout: { ...layoutIn('plain'), namesRow: -1 } },
    { layout: { ...layoutIn('plain'), order: 'year-first' } },
  ].map((fault) => JSON.stringify({ ...ABOUT, ...fault })),
])('what somebody else left there is counted, and no file: %s', async (text) => {
  const store = aDeviceStore();
  const folder = aFolder('file-1');
  store.kept.entries.set('file-1', folder);
  aFileIn(folder, 'rows', 'abc');
  aFileIn(folder, 'about.json', text);
  expect(await listed()).toEqual({ ...NOTHING, unread: 1 });
  aFileIn(folder, 'about.json', JSON.stringify(ABOUT));
  expect((await listed()).files).toHaveLength(1);
});

test('a file that lies about, and a writing that was cut off, are counted', async () => {
  const store = aDeviceStore();
  aFileIn(store.kept, 'stray', 'x');
  store.kept.entries.set('file-2', aFolder('file-2'));
  expect(await listed()).toEqual({ ...NOTHING, unread: 2 });
});

test.each([
  ['SecurityError', 'denied'],
  ['NotAllowedError', 'denied'],
  ['NotSupportedError', 'absent'],
  ['InvalidStateError', 'failed'],
] as const)('a browser that refuses with %s is %s, and nothing rejects', async (name, trouble) => {
  const store = aDeviceStore();
  await keptFiles.keep(someRows());
  const { files } = await listed();
  store.refusal = new DOMException('no', name);
  expect(await keptFiles.list()).toBe(trouble);
  expect(await keptFiles.keep(someRows())).toBe(trouble);
  expect(await keptFiles.open(files[0]!)).toBe(trouble);
  expect(await keptFiles.delete(files[0]!)).toBe(trouble);
  expect(await keptFiles.deleteAll()).toBe(trouble);
});

test.each([
  ['has no storage', () => vi.stubGlobal('navigator', {})],
  ['has no file system', () => vi.stubGlobal('navigator', { storage: {} })],
  ['does not write without a worker', () => void aDeviceStore('does not write')],
])('a browser that %s keeps nothing', async (_, stub) => {
  aDeviceStore();
  stub();
  expect(await keptFiles.list()).toBe('absent');
  expect(await keptFiles.keep(someRows())).toBe('absent');
});

test('a fault of the program is thrown on', async () => {
  const store = aDeviceStore();
  store.refusal = new RangeError('a fault') as never;
  await expect(keptFiles.list()).rejects.toThrow('a fault');
});
