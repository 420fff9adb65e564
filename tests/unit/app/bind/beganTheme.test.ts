import { beforeEach, expect, test, vi } from 'vitest';
import { aStorage } from '../../state/aStorage.ts';

beforeEach(() => {
  vi.resetModules();
});

/** The theme that a page begins with on a device that keeps something. */
async function begun(theme?: string) {
  const panels = JSON.stringify({ state: { theme }, version: 0 });
  vi.stubGlobal('localStorage', aStorage({ 'hemisphere.panels': panels }));
  return (await import('../../../../src/app/bind/beganTheme.ts')).beganTheme;
}

test('a page begins with the theme that the device keeps', async () => {
  expect(await begun('dark')).toBe('dark');
  vi.resetModules();
  expect(await begun('light')).toBe('light');
});

test('where none is kept, or none that is known, it begins as the system has it', async () => {
  for (const kept of [undefined, 'system', 'sepia']) {
    vi.resetModules();
    expect(await begun(kept)).toBeNull();
  }
});
