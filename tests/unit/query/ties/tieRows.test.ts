import { aDatasetRecord, aTie } from '../../../builders/aDatasetRecord.ts';
import { backingOf, tieRow, tiesOfCountry } from '../../../../src/query/ties/tieRows.ts';
import { bundled, dayAt } from '../../data/bundled.ts';
import { expect, test } from 'vitest';
import type { Pair } from '../../../../src/model/Pair.ts';
import { buildDataset } from '../../../../src/dataset/buildDataset.ts';

const quarrelled = buildDataset(
  aDatasetRecord({
    ties: [
      aTie({ id: 'T1', date: '2001-05-04', act: 'downgrade', status: 'charge' }),
      aTie({ id: 'T2', date: '2010-03-02', act: 'png', status: null, strained: true }),
    ],
  }),
);
const PAIR = 'MEX-PER' as Pair;

test('a later quarrel leaves the change that set the level', () => {
  const row = tieRow(quarrelled, PAIR, dayAt('2010-03-02'));
  expect(row.tie.change?.id).toBe('T2');
  expect(row.level?.id).toBe('T1');
  expect(backingOf(row).map(({ id }) => id)).toEqual(['T1', 'T2']);
});

test('before the quarrel only the level has a record', () => {
  const row = tieRow(quarrelled, PAIR, dayAt('2010-03-01'));
  expect(backingOf(row).map(({ id }) => id)).toEqual(['T1']);
});

test('before its first change a tie rests on no record', () => {
  const row = tieRow(quarrelled, PAIR, dayAt('2001-05-03'));
  expect(row.level).toBeNull();
  expect(backingOf(row)).toEqual([]);
});

test('the ties of a state are its pairs with all others, the worst first', () => {
  const ties = tiesOfCountry(bundled.dataset, 'VEN', dayAt('2025-11-30'));
  expect(ties).toHaveLength(34);
  expect(ties.slice(0, 5).map(({ rung }) => rung)).toEqual(Array(5).fill('severed'));
  expect(ties[5]?.rung).toBe('limited');
});
