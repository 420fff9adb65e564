import { expect, test } from 'vitest';
import type { Day } from '../../../src/model/Day.ts';
import { START_LENS } from '../../../src/lens/Lens.ts';
import { aDatasetRecord, anEvent } from '../../builders/aDatasetRecord.ts';
import { answerOf } from '../../../src/query/answerOf.ts';
import { askedBins, binCounts } from '../../../src/query/binCounts.ts';
import { buildDataset } from '../../../src/dataset/buildDataset.ts';
import { knownDay } from '../../../src/model/Day.ts';
import { binOf } from '../../../src/query/binOf.ts';
import { bundled } from '../data/bundled.ts';
import fc from 'fast-check';

const days = (...numbers: number[]) => numbers.map((number) => number as Day);

test('a bin is found as a walk along the edges finds it', () => {
  const edges = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 12 });
  fc.assert(
    fc.property(edges, fc.integer({ min: -5, max: 65 }), (unsorted, day) => {
      const ascending = unsorted.toSorted((a, b) => a - b);
      const naive = ascending.filter((edge) => edge <= day).length - 1;
      expect(binOf(ascending, day)).toBe(naive);
    }),
  );
});

/** Events from the first to the last of the given days, each cooperation or conflict. */
function aSet(...spans: readonly (readonly [from: string, to: string, cameo: string])[]) {
  const events = spans.map(([from, to, cameo], i) =>
    anEvent({ id: `E${i}`, date: from === to ? from : `${from}/${to}`, cameo }),
  );
  return buildDataset(aDatasetRecord({ events, interventions: [] }));
}

const edgesOf = (...isos: string[]) => isos.map((iso) => knownDay(iso));

test('events before and after the bins are left out, those that reach in are not', () => {
  const dataset = aSet(
    ['2025-10-01', '2025-10-04', '051'],
    ['2025-10-05', '2025-10-12', '051'],
    ['2025-10-18', '2025-11-09', '051'],
    ['2025-10-30', '2025-10-31', '051'],
  );
  const edges = edgesOf('2025-10-10', '2025-10-15', '2025-10-20');
  expect([...binCounts(dataset, edges).cooperation]).toEqual([1, 1]);
});

test('an event that lasts counts in each bin that it covers', () => {
  const dataset = aSet(['2025-10-12', '2025-10-31', '190']);
  const edges = edgesOf('2025-10-01', '2025-10-10', '2025-10-20', '2025-10-30', '2025-11-09');
  const counts = binCounts(dataset, edges);
  expect([...counts.conflict]).toEqual([0, 1, 1, 1]);
  expect([...counts.cooperation]).toEqual([0, 0, 0, 0]);
});

test('what a filter hides is not counted among those asked for', () => {
  const dataset = aSet(['2025-10-12', '2025-10-12', '190'], ['2025-10-12', '2025-10-12', '051']);
  const { ask } = answerOf(dataset, { ...START_LENS, tones: ['conflict'] });
  const counts = askedBins(dataset, ask, null, edgesOf('2025-10-01', '2025-11-01'));
  expect([[...counts.conflict], [...counts.cooperation]]).toEqual([[1], [0]]);
});

test.each([[days()], [days(5)]])('without a bin there is nothing to count: %j', (edges) => {
  expect(binCounts(bundled.dataset, edges).conflict).toHaveLength(0);
});
