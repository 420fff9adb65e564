import { expect, test } from 'vitest';
import { LANGS } from '../../../../src/model/LocalText.ts';
import { bundled } from '../../data/bundled.ts';
import { sourceName } from '../../../../src/query/names/sourceName.ts';

const { dataset } = bundled;

test.each(LANGS)('no two sources of the record bear one name in %s', (lang) => {
  const names = [...dataset.sourcesById.keys()].map((id) => sourceName(dataset, id, lang));
  expect(names.length).toBeGreaterThan(100);
  expect(new Set(names).size).toBe(names.length);
});

test('a publisher of one page is named alone, one of several by page', () => {
  expect(sourceName(dataset, 'ELP81B', 'en')).toBe('El País, 14 May 1981');
  expect(sourceName(dataset, 'TRT2', 'en')).toBe('TRT World, 557b9a9481f0');
  // its address was not recorded whole
  expect(sourceName(dataset, 'DEVD2', 'en')).toBe('Devdiscourse, DEVD2');
  expect(sourceName(dataset, 'NOPE', 'en')).toBe('NOPE');
});
