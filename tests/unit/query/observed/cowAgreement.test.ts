import { expect, test } from 'vitest';
import { aDatasetRecord, aTie } from '../../../builders/aDatasetRecord.ts';
import { answeredWaves } from '../../../../src/query/observed/answeredWaves.ts';
import { buildDataset } from '../../../../src/dataset/buildDataset.ts';
import { cowAgreement } from '../../../../src/query/observed/cowAgreement.ts';
import type { TieChangeRecord } from '../../../../src/model/TieChange.ts';
import { observationsOf } from '../../../builders/observationsOf.ts';

type Change = readonly [date: string, status: TieChangeRecord['status']];

function datasetOf(...changes: readonly Change[]) {
  const ties = changes.map(([date, status], at) =>
    aTie({ id: `T${at + 1}`, pair: 'MEX-PER', date, status }),
  );
  return buildDataset(aDatasetRecord({ ties, span: { from: '1820-01-01', to: '2025-11-30' } }));
}

/** Agreement where COW has these letters for both directions, a wave each. */
function agreement(letters: readonly [string, string], ...changes: readonly Change[]) {
  const { compared, agree, disagreements } = cowAgreement(
    datasetOf(...changes),
    observationsOf({ 'MEX-PER': letters }),
  );
  return [compared, agree, disagreements.map(({ observation }) => observation.year)];
}

test('any level is a head of mission, one direction is enough, and none found is none', () => {
  expect(
    agreement(['..2.1.0', '..0.0.0'], ['1939-01-01', 'embassy'], ['1999-01-01', 'severed']),
  ).toEqual([3, 3, []]);
  expect(agreement(['..0....', '..0....'], ['1939-01-01', 'legation'])).toEqual([1, 0, [1940]]);
});

test('any day of the year will do', () => {
  const changes = [
    ['1939-01-01', 'embassy'],
    ['1940-12-31', 'severed'],
  ] as const;
  expect(agreement(['..3....', '..3....'], ...changes)).toEqual([1, 1, []]);
  expect(agreement(['..0....', '..0....'], ...changes)).toEqual([1, 1, []]);
});

test('what says neither is not counted: a level, a gap, a mission of another form', () => {
  expect(agreement(['..3.33.', '..3.33.'], ['1939-01-01', 'consular'])).toEqual([0, 0, []]);
  expect(agreement(['33.....', '33.....'], ['1939-01-01', 'embassy'])).toEqual([0, 0, []]);
  // present without a code is a mission in 1950, and another form in 1990
  expect(agreement(['...99..', '...99..'], ['1939-01-01', 'severed'])).toEqual([1, 0, [1950]]);
});

test('pairs are answered by a change or an observation, where both states existed', () => {
  const observations = observationsOf({ 'MEX-PER': ['3......', '3......'] });
  const { existing, answered } = answeredWaves(datasetOf(['1994-05-01', 'severed']), observations);
  // 1930 was looked at; of 1995 and 2000 a change tells; the other two pairs have neither
  expect([existing, answered]).toEqual([3 * 7, 3]);
});
