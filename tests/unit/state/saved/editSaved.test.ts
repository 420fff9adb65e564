import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { clearSaved, editSaved, lookAtSaved } from '../../../../src/state/saved/editSaved.ts';
import { aSavedView } from './aSavedView.ts';
import { aStorage } from '../aStorage.ts';
import { savedText } from '../../../../src/state/saved/readSaved.ts';

const KEY = 'hemisphere.saved';

let storage: ReturnType<typeof aStorage>;

beforeEach(() => {
  storage = aStorage();
  vi.stubGlobal('localStorage', storage);
});
afterEach(() => vi.unstubAllGlobals());

function refuse(name: string) {
  return () => {
    throw new DOMException('no', name);
  };
}

test('nothing is saved at first, and what is saved is there at the next look', () => {
  expect(lookAtSaved()).toMatchObject({ type: 'read', views: [] });
  expect(editSaved(() => [aSavedView(1)])).toBeNull();
  expect(lookAtSaved()).toMatchObject({ type: 'read', views: [aSavedView(1)] });
});

test('what another page has saved meanwhile is not lost', () => {
  lookAtSaved();
  storage.items.set(KEY, savedText({ views: [aSavedView(5)], unread: [] }));
  editSaved((views) => [...views, aSavedView(6)]);
  expect(lookAtSaved()).toMatchObject({ views: [{ id: 5 }, { id: 6 }] });
});

test('a full device says so, and keeps what it had', () => {
  editSaved(() => [aSavedView(1)]);
  vi.stubGlobal('localStorage', { ...storage, setItem: refuse('QuotaExceededError') });
  expect(editSaved(() => [])).toBe('full');
  expect(lookAtSaved()).toMatchObject({ views: [{ id: 1 }] });
});

test.each([
  ['refuses', { getItem: refuse('SecurityError'), setItem: refuse('SecurityError') }],
  ['is not there', undefined],
  ['is null', null],
])('a storage that %s is told', (_, broken) => {
  vi.stubGlobal('localStorage', broken);
  expect(lookAtSaved()).toEqual({ type: 'off' });
  expect(editSaved(() => [aSavedView(1)])).toBe('off');
});

test('a storage that swallows what is given to it is told', () => {
  vi.stubGlobal('localStorage', { ...storage, setItem: () => undefined });
  expect(editSaved(() => [aSavedView(1)])).toBe('off');
});

test.each([
  ['{"format":"hemisphere-saved', 'json'],
  ['[1,2]', 'other'],
  ['{"format":"hemisphere-saved-views","version":2,"views":{}}', 'newer'],
])('damaged content is never overwritten: %s', (text, fault) => {
  storage.items.set(KEY, text);
  expect(lookAtSaved()).toEqual({ type: 'damaged', fault, text });
  expect(editSaved(() => [aSavedView(1)])).toBe('damaged');
  expect(storage.items.get(KEY)).toBe(text);
  expect(clearSaved()).toBeNull();
  expect(editSaved(() => [aSavedView(1)])).toBeNull();
});

test('a view that does not read stays among those that do', () => {
  const bad = { name: 7 };
  storage.items.set(
    KEY,
    JSON.stringify({ format: 'hemisphere-saved-views', version: 1, views: [bad] }),
  );
  expect(editSaved(() => [aSavedView(1)])).toBeNull();
  expect(JSON.parse(storage.items.get(KEY) ?? '')).toMatchObject({ views: [{ id: 1 }, bad] });
});
