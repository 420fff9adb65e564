import { expect, test } from 'vitest';
import { corroboratedByTwo } from '../../../../../scripts/record/rules/corroboratedByTwo.ts';
import type { ConfidenceId, Source } from '../../../../../src/model/Source.ts';
import { aSource, aTie } from '../../../../builders/aDatasetRecord.ts';
import { ruleLines } from '../../../../builders/ruleLines.ts';

/** What is said of the tie where it rests on these sources; the other records rest on an authority. */
function linesOf(
  sources: readonly Partial<Source>[],
  confidence: ConfidenceId = 'corroborated',
): string[] {
  const given = sources.map((source, i) => aSource({ id: `S${i + 1}`, ...source }));
  const citations = given.map(({ id }) => ({ source: id }));
  const { pair, ...change } = aTie({ citations, confidence });
  return ruleLines(corroboratedByTwo, {
    'sources/press.json': aSource({ reliability: 'A' }),
    ...Object.fromEntries(given.map((source) => [`sources/${source.id}.json`, source])),
    'ties/MEX-PER.json': { pair, changes: [change] },
  });
}

const breach = (sources: string, publishers: string) => [
  `ties/MEX-PER.json: changes[0].confidence: Corroborated by ${sources} alone, of ${publishers}: cite a page of another publisher or an official one, or set “partly”. (one-publisher)`,
];

test.each<[string, Partial<Source>[], string, string]>([
  ['one page', [{ publisher: 'A' }], 'S1', 'A'],
  ['two pages of one publisher', [{ publisher: 'A' }, { publisher: 'A' }], 'S1, S2', 'A'],
  [
    'two papers of one owner',
    [{ publisher: 'A News' }, { publisher: 'Daily Sabah' }],
    'S1, S2',
    'Turkuvaz',
  ],
  [
    'two copies of one wire',
    [{ publisher: 'AFP, at A' }, { publisher: 'B (AFP)' }],
    'S1, S2',
    'AFP',
  ],
  [
    'a page of two wires and one of the two',
    [{ publisher: 'AFP and EFE, in A' }, { publisher: 'EFE, in B' }],
    'S1, S2',
    'AFP, EFE',
  ],
  ...(
    [
      'aggregator',
      'content-farm',
      'blog',
      'disinformation',
      'encyclopedia',
      'founding-document',
    ] as const
  ).map((kind): [string, Partial<Source>[], string, string] => [
    `a second page of the kind ${kind}`,
    [{ publisher: 'A' }, { publisher: 'B', kind }],
    'S1, S2',
    'A',
  ]),
  [
    'what cannot be judged',
    [{ publisher: 'A', reliability: 'F' }],
    'S1',
    'no publisher that counts',
  ],
])('%s corroborates nothing', (_, sources, ids, publishers) => {
  expect(linesOf(sources)).toEqual(breach(ids, publishers));
});

test.each<[string, Partial<Source>[]]>([
  ['two publishers', [{ publisher: 'A' }, { publisher: 'B' }]],
  ['two wires', [{ publisher: 'AFP, at A' }, { publisher: 'EFE, at A' }]],
  ['one page of a government', [{ kind: 'government' }]],
  ['one page of an organisation of states', [{ kind: 'IGO' }]],
  ['one data set', [{ kind: 'data-set' }]],
  ['one source of the grade A', [{ reliability: 'A' }]],
])('%s may corroborate', (_, sources) => {
  expect(linesOf(sources)).toEqual([]);
});

test('what is less than corroborated may rest on one page', () => {
  expect(linesOf([{ publisher: 'A' }], 'partly')).toEqual([]);
});

test('each part of a record is held to it: a membership, a term, a member of a series', () => {
  const lines = ruleLines(corroboratedByTwo).map((line) => line.replace(/: Corroborated.*/, ''));
  expect(lines).toContain('blocs/OAS.json: memberships[0].confidence');
  expect(lines).toContain('people/sheinbaum.json: terms[0].confidence');
  expect(lines).toContain('series/boats.json: members[1].confidence');
});

test('an exception names a part by its state, office or date', () => {
  const exceptions = ['OAS MEX', 'sheinbaum president', 'boats 2025-11-03'].map((record) => ({
    rule: 'one-publisher',
    record,
    reason: 'One page so far.',
  }));
  const all = ruleLines(corroboratedByTwo);
  // the count of the series is of the day of its second member
  expect(ruleLines(corroboratedByTwo, { 'exceptions.json': exceptions })).toHaveLength(
    all.length - exceptions.length - 1,
  );
});
