import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { act } from 'react';
import { runHook } from './hookHost.ts';

/** A page that speaks English, as it begins. */
async function aPage() {
  const [speech, { messagesOf }] = await Promise.all([
    import('../../../src/state/speechStore.ts'),
    import('../../../src/i18n/loadMessages.ts'),
  ]);
  return { ...speech, messagesOf, lang: () => speech.speechStore.getState().lang };
}

beforeEach(() => {
  vi.resetModules();
});
afterEach(() => {
  vi.doUnmock('virtual:messages/fr/later');
});

test('the page turns to a language once all of its messages are there', async () => {
  const { messagesOf, lang, speak, speechStore } = await aPage();
  const turning = speak('es');
  expect(lang()).toBe('en');
  await turning;
  expect([lang(), speechStore.getState().messages['list.heading']]).toEqual(['es', 'Eventos']);
  expect(messagesOf('es', 'later').known()?.['dossier.close']).toBe('Cerrar detalles');
});

test('the first picture waits for no more than it says', async () => {
  const { messagesOf, lang, speak } = await aPage();
  await speak('pt', 'first');
  expect(lang()).toBe('pt');
  expect(messagesOf('pt', 'start').known()).toBeDefined();
  expect(messagesOf('pt', 'later').known()).toBeUndefined();
});

test('of languages asked for one upon the other the last is spoken', async () => {
  const { lang, speak } = await aPage();
  await Promise.all([speak('fr'), speak('pt'), speak('en')]);
  expect(lang()).toBe('en');
  await Promise.all([speak('pt'), speak('fr')]);
  expect(lang()).toBe('fr');
});

test('a language that cannot be loaded is named, and the page goes on in the one it has', async () => {
  // what a page that is offline cannot fetch
  vi.doMock('virtual:messages/fr/later', () => {
    throw new TypeError('fetch failed');
  });
  const { speak, speechStore, useSpeech } = await aPage();
  await speak('es');
  const { now, end } = runHook(useSpeech);
  await act(() => speak('fr'));
  expect(now()).toMatchObject({ lang: 'es', failed: { lang: 'fr', trouble: 'broken' } });
  await act(() => speak('pt'));
  end();
  expect(now()).toMatchObject({ lang: 'pt', failed: null });
  expect(speechStore.getState()).toBe(now());
});

test('a language that did not come is spoken once parts are tried again', async () => {
  let isOffline = true;
  vi.doMock('virtual:messages/fr/later', () => {
    if (isOffline) throw new TypeError('fetch failed');
    return { messages: { 'dossier.close': 'Fermer' } };
  });
  const { lang, speak } = await aPage();
  const { retryParts } = await import('../../../src/base/part.ts');
  await speak('fr');
  expect(lang()).toBe('en');
  isOffline = false;
  retryParts();
  await vi.waitFor(() => expect(lang()).toBe('fr'));
});

test('a failure is not told of a language that nobody waits for any more', async () => {
  let goOffline = () => {};
  const offline = new Promise<void>((resolve) => {
    goOffline = resolve;
  });
  vi.doMock('virtual:messages/fr/later', async () => {
    await offline;
    throw new TypeError('fetch failed');
  });
  const { speak, speechStore } = await aPage();
  const late = speak('fr');
  await speak('es');
  goOffline();
  await late;
  expect(speechStore.getState()).toMatchObject({ lang: 'es', failed: null });
});
