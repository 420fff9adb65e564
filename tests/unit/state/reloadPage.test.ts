import { afterEach, expect, test, vi } from 'vitest';
import { reloadPage } from '../../../src/state/reloadPage.ts';

afterEach(() => vi.unstubAllGlobals());

test('the page can be loaded anew', () => {
  const reload = vi.fn<() => void>();
  vi.stubGlobal('location', { reload });
  reloadPage();
  expect(reload).toHaveBeenCalledOnce();
});
