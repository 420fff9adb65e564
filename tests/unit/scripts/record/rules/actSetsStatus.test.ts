import { expect, test } from 'vitest';
import { actSetsStatus } from '../../../../../scripts/record/rules/actSetsStatus.ts';
import { TIE_ACTS, type TieChangeRecord } from '../../../../../src/model/TieChange.ts';
import { aTie } from '../../../../builders/aDatasetRecord.ts';
import { ruleLines } from '../../../../builders/ruleLines.ts';

function linesOf(given: Partial<TieChangeRecord>) {
  const { pair, ...change } = aTie(given);
  return ruleLines(actSetsStatus, { 'ties/MEX-PER.json': { pair, changes: [change] } });
}

test.each<[TieChangeRecord['act'], TieChangeRecord['status'], string]>([
  ['expel', 'severed', 'expelled, no-ambassador, charge, no-head, no-mission, null'],
  ['sever', 'war', 'severed, consular, null'],
  ['war', 'severed', 'war, null'],
  ['suspend', 'severed', 'suspended, no-mission, null'],
  ['collective', 'severed', 'null'],
  ['recall', 'embassy', 'recalled, charge, no-head, null'],
])('what is done by %s does not set %s', (act, status, allowed) => {
  expect(linesOf({ act, status })).toEqual([
    `ties/MEX-PER.json: changes[0].status: What is done here, ${act}, cannot set the level ${status}, only ${allowed}: see in the source which of the two is right. (act-against-status)`,
  ]);
});

test.each(['severed', 'suspended', 'war', 'expelled', 'recalled'] as const)(
  'what is restored is not %s',
  (status) => {
    expect(linesOf({ act: 'restore', status })).toHaveLength(1);
  },
);

test.each<[TieChangeRecord['act'], TieChangeRecord['status']]>([
  ['sever', 'severed'],
  ['war', 'war'],
  ['expel', 'expelled'],
  ['restore', 'embassy'],
  ['recall', 'recalled'],
  ['peace', 'severed'],
])('what is done by %s may set %s', (act, status) => {
  expect(linesOf({ act, status })).toEqual([]);
});

test.each(TIE_ACTS)('what is done by %s may set no level', (act) => {
  expect(linesOf({ act, status: null })).toEqual([]);
});

test('a date from a list sets no level', () => {
  expect(linesOf({ act: 'establish', status: null, basis: 'list' })).toEqual([]);
  expect(linesOf({ act: 'establish', status: 'embassy', basis: 'list' })).toEqual([
    'ties/MEX-PER.json: changes[0].status: What is done here, establish by a list of dates, cannot set the level embassy, only null: see in the source which of the two is right. (act-against-status)',
  ]);
});

test('how a tie stood on a day follows from no act', () => {
  expect(linesOf({ act: 'downgrade', status: 'embassy', basis: 'observation' })).toEqual([]);
});
