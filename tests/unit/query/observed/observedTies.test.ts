import { expect, test } from 'vitest';
import { aDatasetRecord, aTie } from '../../../builders/aDatasetRecord.ts';
import { buildDataset } from '../../../../src/dataset/buildDataset.ts';
import {
  missionFrom,
  observedTally,
  observedTies,
} from '../../../../src/query/observed/observedTies.ts';
import { knownDay } from '../../../../src/model/Day.ts';
import type { Pair } from '../../../../src/model/Pair.ts';
import type { TieChangeRecord } from '../../../../src/model/TieChange.ts';
import { observationsOf } from '../../../builders/observationsOf.ts';
import type { TieBasis } from '../../../../src/lens/Lens.ts';
import { tieRow } from '../../../../src/query/ties/tieRows.ts';

const DAY = knownDay('2005-01-01');
const PAIR = 'MEX-PER' as Pair;

/** The kind of Mexico and Peru with these letters in 2000 and these changes; null where they are not pale. */
function kindOf(
  [there, back]: readonly [string, string],
  show: TieBasis = 'both',
  ...changes: readonly Partial<TieChangeRecord>[]
) {
  const ties = changes.map((change, at) => aTie({ id: `T${at + 1}`, ...change }));
  const dataset = buildDataset(
    aDatasetRecord({ ties, span: { from: '1820-01-01', to: '2025-11-30' } }),
  );
  const observations = observationsOf({ 'MEX-PER': [`......${there}`, `......${back}`] });
  const rows = [tieRow(dataset, PAIR, DAY)];
  return observedTies(observations, rows, DAY, show).get(PAIR)?.kind ?? null;
}

test('where no change is dated, a pair is of the kind that was last observed', () => {
  expect(kindOf(['3', '3'])).toBe('ambassadors');
  expect(kindOf(['3', '1'])).toBe('lower');
  expect(kindOf(['9', '0'])).toBe('one-way');
  expect(kindOf(['0', '0'])).toBe('none');
  expect(kindOf(['.', '.'])).toBe('unseen');
});

test('a dated change wins, unless observations are asked for alone', () => {
  const embassy = { date: '1990-01-01', status: 'embassy' } as const;
  expect(kindOf(['0', '0'], 'both', embassy)).toBeNull();
  expect(kindOf(['0', '0'], 'observed', embassy)).toBe('none');
  expect(kindOf(['3', '3'], 'changes')).toBeNull();
});

test('a change whose end is not on record is open after the observation, and answered by one that came later', () => {
  const recalled = { status: 'recalled', endRecorded: false } as const;
  expect(kindOf(['3', '3'], 'both', { ...recalled, date: '2003-05-01' })).toBe('changed');
  expect(kindOf(['3', '3'], 'both', { ...recalled, date: '1995-05-01' })).toBe('ambassadors');
  // nobody looked: what the record says of it stays
  expect(kindOf(['.', '.'], 'both', { ...recalled, date: '2003-05-01' })).toBeNull();
});

test('a list of dates does not tell the level, so that an observation does', () => {
  const listed = { date: '2001-01-01', act: 'establish', status: 'established' } as const;
  expect(kindOf(['0', '0'], 'both', { ...listed, basis: 'list', endRecorded: false })).toBe('none');
});

test('a mission is read from who sends it, and only pairs that are shown are counted', () => {
  const dataset = buildDataset(
    aDatasetRecord({ ties: [], span: { from: '1820-01-01', to: '2025-11-30' } }),
  );
  const observations = observationsOf({ 'MEX-PER': ['......3', '......0'] });
  const rows = dataset.ledger.pairs.map((pair) => tieRow(dataset, pair, DAY));
  const ties = observedTies(observations, rows, DAY, 'both');
  const tie = ties.get(PAIR);
  expect(tie && [missionFrom(tie, 'MEX'), missionFrom(tie, 'PER')]).toEqual(['ambassador', 'none']);
  expect(observedTally(ties, new Set([PAIR]))).toMatchObject({ 'one-way': 1, unseen: 0 });
  expect(observedTally(ties, new Set(dataset.ledger.pairs))).toMatchObject({
    'one-way': 1,
    unseen: 2,
  });
});
