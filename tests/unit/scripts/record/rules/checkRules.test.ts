import { describe, expect, test } from 'vitest';
import { issueLine } from '../../../../../scripts/issueLine.ts';
import { assembleRecord } from '../../../../../scripts/record/assembleRecord.ts';
import { checkRules, standingExceptions } from '../../../../../scripts/record/rules/checkRules.ts';
import { type RecordRule, breachIn } from '../../../../../scripts/record/rules/RecordRule.ts';
import { RECORD_RULES } from '../../../../../scripts/record/rules/recordRules.ts';
import { aSource } from '../../../../builders/aDatasetRecord.ts';
import { recordFiles } from '../../../../builders/recordFiles.ts';
import { ruleInput } from '../../../../builders/ruleLines.ts';

/** No source is of the grade B: the small record has one. */
const noB: RecordRule = {
  name: 'no-b',
  message: 'The grade is B.',
  find: ({ lists }) =>
    lists.sources.flatMap((source) =>
      source.record.reliability === 'B' ? [breachIn(source, 'reliability')] : [],
    ),
};
const exception = { rule: 'no-b', record: 'press', reason: 'The only one.' };
const faultsOf = (given: Readonly<Record<string, unknown>>) =>
  checkRules(ruleInput(given), [noB]).map(({ code, file, path }) => [code, file, path]);

test('a rule names the file and the place in it', () => {
  expect(faultsOf({})).toEqual([['no-b', 'sources/press.json', 'reliability']]);
});

describe('an exception', () => {
  test('lets its record break its rule, and no other', () => {
    const radio = { 'sources/radio.json': aSource({ id: 'radio' }) };
    expect(faultsOf({ 'exceptions.json': [exception] })).toEqual([]);
    expect(faultsOf({ 'exceptions.json': [exception], ...radio })).toEqual([
      ['no-b', 'sources/radio.json', 'reliability'],
    ]);
  });

  test('that no longer applies is an error, as is one of a rule that there is not', () => {
    const good = { 'sources/press.json': aSource({ reliability: 'A' }) };
    const issues = checkRules(
      ruleInput({ ...good, 'exceptions.json': [exception, { ...exception, rule: 'no-c' }] }),
      [noB],
    );
    expect(issues.map((issue) => `${issue.file}: ${issueLine(issue)}`)).toEqual([
      'exceptions.json: [0]: press does not break no-b, or there is no such rule: take the exception out, or run npm run data:except. (idle-exception)',
      'exceptions.json: [1]: press does not break no-c, or there is no such rule: take the exception out, or run npm run data:except. (idle-exception)',
    ]);
  });

  test('has a reason', () => {
    const files = recordFiles({ 'exceptions.json': [{ ...exception, reason: ' ' }] });
    const { issues } = assembleRecord(files);
    expect(issues.map(({ file, path }) => [file, path])).toEqual([
      ['exceptions.json', '[0].reason'],
    ]);
  });
});

describe('exceptions written anew', () => {
  const given = {
    'exceptions.json': [exception, { ...exception, record: 'gone' }],
    'sources/radio.json': aSource({ id: 'radio' }),
  };

  test('keep those that apply, and gain none of a rule that does not wait', () => {
    expect(standingExceptions(ruleInput(given), [noB])).toEqual([exception]);
  });

  test('gain what breaks a rule that may wait', () => {
    const waiting = { ...noB, waits: 'Another page is sought.' };
    expect(standingExceptions(ruleInput(given), [waiting])).toEqual([
      exception,
      { rule: 'no-b', record: 'radio', reason: 'Another page is sought.' },
    ]);
  });
});

test('each rule has a name of its own and says what to do', () => {
  const names = RECORD_RULES.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { message } of RECORD_RULES) expect(message).toMatch(/: .+\.$/);
});
