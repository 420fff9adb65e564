import { NAME_MOST, NOTE_MOST, QUERY_MOST } from '../../../../src/state/saved/SavedView.ts';
import { NOTHING_SAVED, readSaved, savedText } from '../../../../src/state/saved/readSaved.ts';
import { expect, test } from 'vitest';
import { aSavedView } from './aSavedView.ts';
import { knownDay } from '../../../../src/model/Day.ts';

const SEEN = {
  on: knownDay('2026-11-29'),
  version: '2026.11.29',
  events: ['a', 'b'],
  changes: ['c'],
};
const WRITTEN = {
  name: 'Peru',
  query: 'country=PER',
  savedOn: '2026-11-29',
  seen: { ...SEEN, on: '2026-11-29' },
};

function fileOf(views: unknown, rest: object = {}): string {
  return JSON.stringify({ format: 'hemisphere-saved-views', version: 1, views, ...rest });
}

test('what is written is read again, in its order', () => {
  const views = [
    aSavedView(3, { note: 'Two\nlines', seen: SEEN }),
    aSavedView(1, { files: ['notes.csv'], query: '' }),
    aSavedView(2),
  ];
  expect(readSaved(savedText({ views, unread: [] }))).toEqual({ views, unread: [] });
  expect(readSaved(savedText(NOTHING_SAVED))).toEqual(NOTHING_SAVED);
});

test('what may be left out is left out', () => {
  const { name, query, savedOn } = WRITTEN;
  expect(readSaved(fileOf([{ name, query, savedOn, color: 'red' }]))).toEqual({
    views: [aSavedView(1, { name, query })],
    unread: [],
  });
});

test.each([
  ['', 'json'],
  ['{"format":"hemisphere-saved-vi', 'json'],
  ['\u0000\u0001', 'json'],
  ['null', 'other'],
  ['7', 'other'],
  ['[]', 'other'],
  ['{"type":"FeatureCollection","features":[]}', 'other'],
  [fileOf('none'), 'other'],
  [fileOf(null), 'other'],
  [fileOf([], { version: 0 }), 'other'],
  [fileOf([], { version: '1' }), 'other'],
  [fileOf([], { version: 1.5 }), 'other'],
  [fileOf([], { format: 'hemisphere' }), 'other'],
  [fileOf([], { version: 2 }), 'newer'],
  [fileOf('of another shape', { version: 9 }), 'newer'],
] as const)('what is no file of saved views is told: %j is %s', (text, fault) => {
  expect(readSaved(text)).toBe(fault);
});

test.each([
  ['entry', null],
  ['entry', 'Peru'],
  ['entry', [WRITTEN]],
  ['name', { ...WRITTEN, name: undefined }],
  ['name', { ...WRITTEN, name: ' ' }],
  ['name', { ...WRITTEN, name: 7 }],
  ['name', { ...WRITTEN, name: 'x'.repeat(NAME_MOST + 1) }],
  ['note', { ...WRITTEN, note: ['a'] }],
  ['note', { ...WRITTEN, note: 'x'.repeat(NOTE_MOST + 1) }],
  ['query', { ...WRITTEN, query: undefined }],
  ['query', { ...WRITTEN, query: { q: 'a' } }],
  ['query', { ...WRITTEN, query: 'x'.repeat(QUERY_MOST + 1) }],
  ['savedOn', { ...WRITTEN, savedOn: '2026-02-30' }],
  ['savedOn', { ...WRITTEN, savedOn: 20_000 }],
  ['files', { ...WRITTEN, files: 'notes.csv' }],
  ['files', { ...WRITTEN, files: [7] }],
  ['seen', { ...WRITTEN, seen: 'yesterday' }],
  ['seen', { ...WRITTEN, seen: { ...WRITTEN.seen, on: 'x' } }],
  ['seen', { ...WRITTEN, seen: { ...WRITTEN.seen, version: '1' } }],
  ['seen', { ...WRITTEN, seen: { ...WRITTEN.seen, events: 3 } }],
  ['seen', { ...WRITTEN, seen: { ...WRITTEN.seen, changes: [null] } }],
] as const)('a view whose %s does not read is named, and the others are read', (field, bad) => {
  const read = readSaved(fileOf([WRITTEN, bad, { ...WRITTEN, name: 'Chile' }]));
  if (typeof read === 'string') throw new Error(read);
  expect(read.views.map(({ name }) => name)).toEqual(['Peru', 'Chile']);
  expect(read.unread).toMatchObject([{ at: 2, field }]);
});

test('what cannot be read is written again as it was', () => {
  const bad = { name: 7, of: ['another', { program: true }] };
  const read = readSaved(fileOf([bad, WRITTEN]));
  if (typeof read === 'string') throw new Error(read);
  const again = JSON.parse(savedText(read)) as { views: unknown[] };
  expect(again.views.at(-1)).toEqual(bad);
  expect(readSaved(savedText(read))).toMatchObject({ views: read.views, unread: [{ at: 2 }] });
});

test.each([[[1, 1, 1]], [[0, -1, 1.5]], [['a', undefined, null]], [[2, 2, 3]]])(
  'each view has an id of its own, whatever was written: %j',
  (ids) => {
    const read = readSaved(fileOf(ids.map((id) => ({ ...WRITTEN, id }))));
    if (typeof read === 'string') throw new Error(read);
    const own = read.views.map(({ id }) => id);
    expect(new Set(own).size).toBe(3);
    expect(own.every((id) => Number.isSafeInteger(id) && id > 0)).toBe(true);
  },
);
