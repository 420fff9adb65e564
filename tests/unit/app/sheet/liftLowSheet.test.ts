import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { aStorage } from '../../state/aStorage.ts';

vi.stubGlobal('localStorage', aStorage());
const { liftLowSheet } = await import('../../../../src/app/sheet/liftLowSheet.ts');
const { panelOf, setPanel } = await import('../../../../src/state/usePanel.ts');
const { applyEdit } = await import('../../../../src/state/lensStore.ts');

const event = (id: string) => applyEdit({ type: 'open', open: { type: 'event', id } });
let stop = () => {};

beforeEach(() => {
  event('E1');
  setPanel('sheet', 'low');
  stop = liftLowSheet();
});
afterEach(() => {
  stop();
});

test('a sheet that is almost down is lifted when something opens in it', () => {
  event('E2');
  expect(panelOf('sheet')).toBe('half');
});

test('a sheet that stands higher stays', () => {
  setPanel('sheet', 'full');
  event('E2');
  expect(panelOf('sheet')).toBe('full');
});

test('what closes, or changes something else while it is open, lifts no sheet', () => {
  applyEdit({ type: 'setMode', mode: 'all' });
  applyEdit({ type: 'setMode', mode: 'window' });
  expect(panelOf('sheet')).toBe('low');
  applyEdit({ type: 'open', open: null });
  expect(panelOf('sheet')).toBe('low');
});

test('once stopped it lifts none', () => {
  stop();
  event('E2');
  expect(panelOf('sheet')).toBe('low');
});
