import { expect, test } from 'vitest';
import { LANGS } from '../../../../../src/model/LocalText.ts';
import { bundled } from '../../../data/bundled.ts';
import { namedState } from '../../../../../src/ingest/rows/words/namedState.ts';

test.each(LANGS)('in %s a sentence names a state as the record does', (lang) => {
  const { countries } = bundled.written;
  expect(countries.map(({ iso3 }) => namedState(iso3, lang))).toEqual(
    countries.map(({ name }) => name[lang]),
  );
});
