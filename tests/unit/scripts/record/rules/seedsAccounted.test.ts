import { expect, test } from 'vitest';
import { assembleRecord } from '../../../../../scripts/record/assembleRecord.ts';
import { seedsAccounted } from '../../../../../scripts/record/rules/seedsAccounted.ts';
import { aClaim, aScenario, aSource, aText } from '../../../../builders/aDatasetRecord.ts';
import { recordFiles } from '../../../../builders/recordFiles.ts';
import { ruleLines } from '../../../../builders/ruleLines.ts';

const citations = [{ source: 'SEED-A' }];
const answers = [{ text: aText('It was.'), verdict: 'supported', citations }] as const;

/** A document of four lines: a title, two of a claim, one of a scenario. */
const GOOD = [
  { document: 'A', lines: '1', nothing: 'The title.' },
  { document: 'A', lines: '2–3', claim: 'S1' },
  { document: 'A', lines: '4', scenario: 'SC1' },
];

function given(assertions: readonly object[] = GOOD, lines = '2–3') {
  return {
    'sources/SEED-A.json': aSource({ id: 'SEED-A' }),
    'scenarios/SC1.json': aScenario({ citations }),
    'claims/S1.json': aClaim({ id: 'S1', answers, seed: { document: 'A', lines } }),
    'seeds.json': { documents: [{ document: 'A', lines: 4 }], assertions },
  };
}

function faultsOf(files: Readonly<Record<string, unknown>>): string[] {
  return ruleLines(seedsAccounted, files).map((line) =>
    line.replace(/: seeds\.json says of each assertion .* \(seed-unaccounted\)$/, ''),
  );
}

test('a list that accounts for each line is good', () => {
  expect(faultsOf(given())).toEqual([]);
});

test('a line that is in no assertion is named, as is one that is not there', () => {
  const interpretation = 'A judgement.';
  expect(faultsOf(given(GOOD.slice(1)))).toEqual([
    'seeds.json: documents[0]: Line 1 of document A is in no assertion',
  ]);
  expect(faultsOf(given([...GOOD, { document: 'A', lines: '4–5', interpretation }]))).toEqual([
    'seeds.json: documents[0]: Line 5 of document A is not there',
  ]);
});

test('a claim is there and cites the document, as is a scenario', () => {
  expect(faultsOf(given([...GOOD, { document: 'A', lines: '2', claim: 'S9' }]))).toEqual([
    'seeds.json: assertions[3].claim: There is no claim S9',
  ]);
  expect(faultsOf(given([...GOOD, { document: 'A', lines: '2', claim: 'C1' }]))).toEqual([
    'seeds.json: assertions[3].claim: The claim C1 does not cite SEED-A',
  ]);
  expect(faultsOf({ ...given(), 'scenarios/SC1.json': aScenario() })).toEqual([
    'seeds.json: assertions[2].scenario: The scenario SC1 does not cite SEED-A',
  ]);
});

test('the lines that a claim names are listed as its own', () => {
  expect(faultsOf(given(GOOD, '2–4'))).toEqual([
    'claims/S1.json: seed.lines: Of the lines 2–4 of document A not all are listed as S1',
  ]);
});

test.each([
  ['two kinds', { document: 'A', lines: '1', claim: 'S1', nothing: 'The title.' }],
  ['none', { document: 'A', lines: '1' }],
  ['no lines', { document: 'A', lines: 'all', claim: 'S1' }],
  ['no reason', { document: 'A', lines: '1', interpretation: ' ' }],
])('an assertion with %s is wrong', (_, assertion) => {
  const { issues } = assembleRecord(recordFiles(given([...GOOD, assertion])));
  expect(issues.map(({ file, path }) => [file, path.slice(0, 13)])).toEqual([
    ['seeds.json', 'assertions[3]'],
  ]);
});
