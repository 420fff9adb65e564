import { expect, test } from 'vitest';
import { speak, speechStore } from '../../../src/state/speechStore.ts';
import { knownMessages } from '../../../src/i18n/loadMessages.ts';

test('the page turns to a language once all of its messages are there', async () => {
  const turning = speak('es');
  expect(speechStore.getState().lang).toBe('en');
  await turning;
  const { lang, messages } = speechStore.getState();
  expect([lang, messages['list.heading']]).toEqual(['es', 'Eventos']);
  expect(knownMessages('es', 'later')?.['dossier.close']).toBe('Cerrar detalles');
});

test('of languages asked for one upon the other the last is spoken', async () => {
  await Promise.all([speak('fr'), speak('pt'), speak('en')]);
  expect(speechStore.getState().lang).toBe('en');
  await Promise.all([speak('pt'), speak('fr')]);
  expect(speechStore.getState().lang).toBe('fr');
});
