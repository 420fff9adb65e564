import { expect, test } from 'vitest';
import { corroboratedByDated } from '../../../../../scripts/record/rules/corroboratedByDated.ts';
import type { ConfidenceId, Source } from '../../../../../src/model/Source.ts';
import { aSource, aTie } from '../../../../builders/aDatasetRecord.ts';
import { ruleLines } from '../../../../builders/ruleLines.ts';

function linesOf(
  sources: readonly Partial<Source>[],
  confidence: ConfidenceId = 'corroborated',
): string[] {
  const given = sources.map((source, i) => aSource({ id: `S${i + 1}`, ...source }));
  const citations = given.map(({ id }) => ({ source: id }));
  const { pair, ...change } = aTie({ citations, confidence });
  return ruleLines(corroboratedByDated, {
    'sources/press.json': aSource({ reliability: 'A' }),
    ...Object.fromEntries(given.map((source) => [`sources/${source.id}.json`, source])),
    'ties/MEX-PER.json': { pair, changes: [change] },
  });
}

const dated = { date: '2025-11-03' };

test.each([[[{}, {}]], [[dated, {}]]])('of two pages both have a date: not %j', (sources) => {
  expect(linesOf(sources)).toEqual([
    'ties/MEX-PER.json: changes[0].confidence: Corroborated, but of S1, S2 fewer than two pages have a date: give the day of publication in “date”, cite a dated or an official page, or set “partly”. (undated-pages)',
  ]);
});

test.each<[Partial<Source>[]]>([
  [[dated, dated]],
  [[{}, dated, dated]],
  [[{ kind: 'government' }]],
  [[{ kind: 'IGO' }, {}]],
  [[{ reliability: 'A' }]],
])('two dated pages or an official one are enough: %j', (sources) => {
  expect(linesOf(sources)).toEqual([]);
});

test('what is less than corroborated may rest on a page without a date', () => {
  expect(linesOf([{}], 'partly')).toEqual([]);
});
