import { beforeEach, expect, test, vi } from 'vitest';
import { applyEdit, replaceLens } from '../../../../src/state/lensStore.ts';
import { START_LENS } from '../../../../src/lens/Lens.ts';
import { aDocument } from '../aDocument.ts';
import { aStorage } from '../../state/aStorage.ts';
import { bindDocument } from '../../../../src/app/bind/bindDocument.ts';
import { speechStore } from '../../../../src/state/speechStore.ts';

beforeEach(() => {
  replaceLens(START_LENS);
  speechStore.setState({ lang: 'en' });
});

test('the document says which language it is in and how that is written', () => {
  const { root } = aDocument();
  const stop = bindDocument();
  expect([root.lang, root.dir]).toEqual(['en', 'ltr']);
  speechStore.setState({ lang: 'fr' });
  expect(root.lang).toBe('fr');
  stop();
  speechStore.setState({ lang: 'es' });
  expect(root.lang).toBe('fr');
});

test('it has the theme of the lens, and that of the system where the lens says none', () => {
  const { root } = aDocument();
  const stop = bindDocument();
  expect(root.dataset).toEqual({});
  applyEdit({ type: 'setTheme', theme: 'dark' });
  expect(root.dataset).toEqual({ theme: 'dark' });
  applyEdit({ type: 'setTheme', theme: null });
  expect(root.dataset).toEqual({});
  stop();
  applyEdit({ type: 'setTheme', theme: 'light' });
  expect(root.dataset).toEqual({});
});

test('where the lens says none, it has the theme that the device kept when the page was opened', async () => {
  const kept = { 'hemisphere.panels': '{"state":{"theme":"dark"},"version":0}' };
  vi.resetModules();
  vi.stubGlobal('localStorage', aStorage(kept));
  const { root } = aDocument();
  const [fresh, { setPanel }, { applyEdit: edit }] = await Promise.all([
    import('../../../../src/app/bind/bindDocument.ts'),
    import('../../../../src/state/usePanel.ts'),
    import('../../../../src/state/lensStore.ts'),
  ]);
  fresh.bindDocument();
  expect(root.dataset).toEqual({ theme: 'dark' });
  setPanel('theme', 'light');
  edit({ type: 'setTheme', theme: 'light' });
  edit({ type: 'setTheme', theme: null });
  expect(root.dataset).toEqual({ theme: 'dark' });
});
