import { beforeEach, expect, test, vi } from 'vitest';
import { type Lens, START_LENS } from '../../../../src/lens/Lens.ts';
import type { Lang } from '../../../../src/model/LocalText.ts';
import { aStorage } from '../../state/aStorage.ts';

interface Device {
  readonly kept?: Lang;
  readonly languages?: readonly string[];
}

/** A page that was just opened at a link, on a device that prefers some languages. */
async function aPage(look: Partial<Lens>, { kept, languages = ['tlh'] }: Device = {}) {
  vi.stubGlobal('localStorage', aStorage(kept && { 'hemisphere.lang': kept }));
  vi.stubGlobal('navigator', { languages });
  const [{ bindLang }, { chooseLang }, lens, { speechStore }, { messagesOf }] = await Promise.all([
    import('../../../../src/app/bind/bindLang.ts'),
    import('../../../../src/app/bind/chooseLang.ts'),
    import('../../../../src/state/lensStore.ts'),
    import('../../../../src/state/speechStore.ts'),
    import('../../../../src/i18n/loadMessages.ts'),
  ]);
  lens.takeLens({ ...START_LENS, ...look }, 'address');
  const lang = () => speechStore.getState().lang;
  const turnsTo = (wanted: Lang) => vi.waitFor(() => expect(lang()).toBe(wanted));
  return { bindLang, chooseLang, messagesOf, lang, turnsTo, ...lens };
}

beforeEach(() => {
  vi.resetModules();
});

test('the page speaks as the link says before it is first drawn, and loads no more than that', async () => {
  const { bindLang, messagesOf, lang } = await aPage({ lang: 'es' }, { kept: 'pt' });
  await bindLang();
  expect(lang()).toBe('es');
  expect(messagesOf('es', 'start').known()).toBeDefined();
  expect(messagesOf('es', 'later').known()).toBeUndefined();
});

test('without a link it speaks as the device keeps, else as the browser prefers', async () => {
  const kept = await aPage({}, { kept: 'pt', languages: ['fr'] });
  await kept.bindLang();
  expect(kept.lang()).toBe('pt');
  vi.resetModules();
  const preferred = await aPage({}, { languages: ['tlh', 'fr-CA', 'es'] });
  await preferred.bindLang();
  expect(preferred.lang()).toBe('fr');
});

test('what a link opens is loaded beside the first picture', async () => {
  for (const look of [{ open: { type: 'event', id: 'E1' } }, { page: 'ties' }] as const) {
    vi.resetModules();
    const { bindLang, messagesOf } = await aPage({ lang: 'fr', ...look });
    await bindLang();
    await vi.waitFor(() => expect(messagesOf('fr', 'later').known()).toBeDefined());
  }
});

test('a choice of the reader is spoken and kept, and Back undoes it on this page', async () => {
  const { bindLang, chooseLang, lensStore, takeLens, turnsTo } = await aPage({}, { kept: 'es' });
  await bindLang();
  const before = lensStore.getState().lens;
  chooseLang('fr');
  expect(lensStore.getState()).toMatchObject({ lens: { lang: 'fr' }, act: 'push' });
  expect(localStorage.getItem('hemisphere.lang')).toBe('fr');
  await turnsTo('fr');
  takeLens(before, 'history');
  await turnsTo('es');
});

test('an edit of something else loads no language again', async () => {
  const { applyEdit, bindLang, chooseLang, lang, turnsTo } = await aPage({ lang: 'pt' });
  await bindLang();
  chooseLang('es');
  applyEdit({ type: 'setMode', mode: 'all' });
  expect(lang()).toBe('pt');
  await turnsTo('es');
});
