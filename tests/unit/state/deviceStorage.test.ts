import { afterEach, expect, test, vi } from 'vitest';
import { aStorage } from './aStorage.ts';
import { deviceStorage } from '../../../src/state/deviceStorage.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('what a device keeps is read by its key', () => {
  const storage = aStorage({ other: 'x' });
  vi.stubGlobal('localStorage', storage);
  expect(deviceStorage.read('key')).toBeNull();
  deviceStorage.keep('key', 'text');
  expect(deviceStorage.read('key')).toBe('text');
  expect([...storage.items]).toEqual([
    ['other', 'x'],
    ['key', 'text'],
  ]);
});

test('a device that refuses its storage keeps nothing, and nothing fails', () => {
  const refuse = () => {
    throw new DOMException('no', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
  deviceStorage.keep('key', 'text');
  expect(deviceStorage.read('key')).toBeNull();
});
