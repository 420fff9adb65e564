import { expect, test } from 'vitest';
import { LANGS } from '../../../../src/model/LocalText.ts';
import { bundled } from '../../data/bundled.ts';
import { countryName } from '../../../../src/query/names/countryName.ts';
import { pairName } from '../../../../src/query/names/pairName.ts';
import { readPair } from '../../../../src/model/Pair.ts';

const { dataset } = bundled;

test('a state that the data set does not know has its name in each language', () => {
  expect(dataset.countriesById.has('SYR')).toBe(false);
  expect(LANGS.map((lang) => countryName(dataset, 'SYR', lang))).toEqual([
    'Syria',
    'Siria',
    'Síria',
    'Syrie',
  ]);
  expect(LANGS.map((lang) => countryName(dataset, 'COD', lang))).not.toContain('COD');
});

test('what the data set calls a state stands before what the world does', () => {
  const own = dataset.countriesById.get('VNM');
  expect(countryName(dataset, 'VNM', 'en')).toBe(own?.name.en);
});

test('a code that is no state stays a code', () => {
  expect(['PRI', 'CHZ', 'ZZZ', ''].map((code) => countryName(dataset, code, 'en'))).toEqual([
    'PRI',
    'CHZ',
    'ZZZ',
    '',
  ]);
});

test('a pair of two states of the world is called by both', () => {
  expect(pairName(dataset, readPair('SYR-IRQ')!, 'pt')).toBe('Iraque – Síria');
});
