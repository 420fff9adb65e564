import { afterEach, expect, test, vi } from 'vitest';
import { START_LENS } from '../../../src/lens/Lens.ts';
import { replaceLens } from '../../../src/state/lensStore.ts';
import { wantedLang } from '../../../src/state/wantedLang.ts';

afterEach(() => {
  replaceLens(START_LENS);
  vi.unstubAllGlobals();
});

test('a link asks before the device, and the device before the browser', () => {
  vi.stubGlobal('navigator', { languages: ['de', 'fr-CA'] });
  expect(wantedLang()).toBe('fr');
  expect(wantedLang('pt')).toBe('pt');
  replaceLens({ ...START_LENS, lang: 'es' });
  expect(wantedLang('pt')).toBe('es');
});
