import { afterEach, beforeEach, expect, test } from 'vitest';
import { START_LENS } from '../../../src/lens/Lens.ts';
import { lensStore, replaceLens } from '../../../src/state/lensStore.ts';
import { render } from '@testing-library/react';
import { useKeys } from '../../../src/app/view/useKeys.ts';

function Page() {
  useKeys();
  return (
    <button id="time" type="button">
      Time
    </button>
  );
}

beforeEach(() => {
  replaceLens(START_LENS);
  render(<Page />);
});
afterEach(() => replaceLens(START_LENS));

const press = (key: string, held: KeyboardEventInit = {}) =>
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...held }));
const page = () => lensStore.getState().lens.page;
const isAtTime = () => document.activeElement?.id === 'time';

test.each<[string, string, KeyboardEventInit]>([
  ['by itself', '?', {}],
  ['above a figure', '?', { shiftKey: true }],
  ['behind AltGr, which a browser may tell as Ctrl with Alt', '?', altGr()],
])('a sign is that sign %s', (_, key, held) => {
  press(key, held);
  expect(page()).toBe('shortcuts');
});

test('a letter is that letter with capitals locked', () => {
  press('T');
  expect(isAtTime()).toBe(true);
});

test.each<[string, string, KeyboardEventInit]>([
  ['Shift', 'T', { shiftKey: true }],
  ['Ctrl', 't', { ctrlKey: true }],
  ['Alt', 't', { altKey: true }],
  ['the command key', 't', { metaKey: true }],
  ['AltGr', 't', altGr()],
])('a letter with %s is the browser’s', (_, key, held) => {
  press(key, held);
  expect(isAtTime()).toBe(false);
});

test('a key that a field’s filling tells of is none', () => {
  expect(() => document.body.dispatchEvent(new Event('keydown', { bubbles: true }))).not.toThrow();
});

function altGr(): KeyboardEventInit {
  return { ctrlKey: true, altKey: true, modifierAltGraph: true };
}
