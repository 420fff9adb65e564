import { expect, test } from 'vitest';
import { preferredLang } from '../../../src/app/preferredLang.ts';

test('a language that we do not speak yet gives way to English, text and document alike', () => {
  expect(preferredLang('es', ['es-MX', 'fr'])).toBe('en');
  expect(preferredLang(null, ['tlh', 'en-GB'])).toBe('en');
  expect(preferredLang(null, [])).toBe('en');
});
