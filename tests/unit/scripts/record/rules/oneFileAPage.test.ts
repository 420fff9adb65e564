import { expect, test } from 'vitest';
import { oneFileAPage } from '../../../../../scripts/record/rules/oneFileAPage.ts';
import { aSource } from '../../../../builders/aDatasetRecord.ts';
import { ruleLines } from '../../../../builders/ruleLines.ts';

const linesOf = (...urls: readonly string[]) =>
  ruleLines(
    oneFileAPage,
    Object.fromEntries(urls.map((url, i) => [`sources/S${i}.json`, aSource({ id: `S${i}`, url })])),
  );

test.each([
  ['https://press.example/a'],
  ['https://press.example/a/'],
  ['http://press.example/a'],
  ['https://www.press.example/a'],
  ['https://Press.example/a#top'],
])('%s is the page of https://press.example/a', (url) => {
  expect(linesOf('https://press.example/a', url)).toEqual([
    'sources/S1.json: url: The page is that of S0: keep one of the two files, and cite it. (page-twice)',
  ]);
});

test('pages that differ in their path or query are two', () => {
  const pages = [
    'https://press.example/a',
    'https://press.example/A',
    'https://press.example/a?p=2',
  ];
  expect(linesOf(...pages)).toEqual([]);
});
