import { expect, test } from 'vitest';
import { preferredLang } from '../../../src/state/preferredLang.ts';

test('the link comes first, then what is kept, then the browser, then English', () => {
  expect(preferredLang('es', 'pt', ['fr'])).toBe('es');
  expect(preferredLang(null, 'pt', ['fr'])).toBe('pt');
  expect(preferredLang(null, null, ['fr', 'es'])).toBe('fr');
  expect(preferredLang(null, null, [])).toBe('en');
});

test('of the languages that the browser prefers the first that we speak is taken, of any country', () => {
  expect(preferredLang(null, null, ['tlh', 'qu-PE', 'pt-BR', 'en'])).toBe('pt');
  expect(preferredLang(null, null, ['ES-mx'])).toBe('es');
  expect(preferredLang(null, null, ['est', 'frr', 'tlh'])).toBe('en');
});
