import { expect, test } from 'vitest';
import { generalCitesNoPage } from '../../../../../scripts/record/rules/generalCitesNoPage.ts';
import type { ConfidenceId } from '../../../../../src/model/Source.ts';
import { aSource, aTie } from '../../../../builders/aDatasetRecord.ts';
import { ruleLines } from '../../../../builders/ruleLines.ts';

function linesOf(confidence: ConfidenceId, ...sources: readonly string[]): string[] {
  const citations = sources.map((source) => ({ source }));
  const { pair, ...change } = aTie({ confidence, citations });
  return ruleLines(generalCitesNoPage, {
    'sources/GK.json': aSource({ id: 'GK', reliability: 'F' }),
    'ties/MEX-PER.json': { pair, changes: [change] },
  });
}

const breach = (confidence: ConfidenceId, cited: string) => [
  `ties/MEX-PER.json: changes[0].confidence: The confidence is “${confidence}”, and GK is ${cited}: what no page says yet is “general” and cites GK, what a page says is “partly” or “corroborated” and does not. (general-knowledge)`,
];

test.each(['corroborated', 'partly', 'seed-only'] as const)(
  'what is %s does not cite general knowledge',
  (confidence) => {
    expect(linesOf(confidence, 'press', 'GK')).toEqual(breach(confidence, 'cited'));
    expect(linesOf(confidence, 'press')).toEqual([]);
  },
);

test('what is general knowledge cites it', () => {
  expect(linesOf('general', 'press')).toEqual(breach('general', 'not cited'));
  expect(linesOf('general', 'press', 'GK')).toEqual([]);
});
