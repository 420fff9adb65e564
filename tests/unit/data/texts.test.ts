import { LANGS, type LocalText, textsOf } from '../../../src/model/LocalText.ts';
import { describe, expect, test } from 'vitest';
import { bundled } from './bundled.ts';
import { termsMissing } from '../i18n/glossary.ts';

/** Every text of the data set with where it stands: `.events[3].title`. */
function textsBelow(value: unknown, path: string): [string, LocalText][] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value) return [[path, value as LocalText]];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsBelow(inner, Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`),
  );
}

const texts = textsBelow(bundled.written, '');
const others = LANGS.filter((lang) => lang !== 'en');

test('the bundled data set has many texts, and none of them is empty', () => {
  expect(texts.length).toBeGreaterThan(1000);
  const empty = texts.filter(([, text]) => textsOf(text).some((one) => one.trim() === ''));
  expect(empty.map(([path]) => path)).toEqual([]);
});

describe.each(others)('in %s', (lang) => {
  test('every text of the bundled data set is there', () => {
    const missing = texts.filter(([, text]) => text[lang] === undefined);
    expect(missing.map(([path]) => path)).toEqual([]);
  });

  test('terms of the field are those of the glossary', () => {
    // titles of works stay as they were published
    const ours = texts.filter(([path]) => !path.startsWith('.sources['));
    const faults = ours.flatMap(([path, text]) =>
      termsMissing(text.en, text[lang] ?? '', lang).map(
        (term) => `${path}: ${term}: ${text.en} / ${text[lang] ?? ''}`,
      ),
    );
    expect(faults).toEqual([]);
  });
});
