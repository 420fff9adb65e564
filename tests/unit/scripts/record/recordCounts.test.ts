import { expect, test } from 'vitest';
import { aDatasetRecord, aTie, anEvent } from '../../../builders/aDatasetRecord.ts';
import { bundled } from '../../data/bundled.ts';
import { bundledTables } from '../../data/tables.ts';
import { recordCounts } from '../../../../scripts/record/recordCounts.ts';

const { observations } = bundledTables;

test('pairs are counted once, by what is told of them', () => {
  const counts = recordCounts(
    aDatasetRecord({
      events: [anEvent({ id: 'E1' }), anEvent({ id: 'E2' })],
      interventions: [],
      ties: [
        aTie({ id: 'T1', pair: 'MEX-PER', date: '2025-11-03' }),
        aTie({ id: 'T2', pair: 'MEX-USA', date: '2025-11-03', act: 'collective', status: null }),
      ],
    }),
    observations,
  );
  expect(counts.pairs).toMatchObject({ withEvents: 1, withChange: 2, withLevel: 1 });
  expect(counts.events).toBe(2);
  expect(counts.byMonth).toEqual([['2025-11', 2]]);
});

test('the record reaches as far as it is to', () => {
  const { pairs, waves, facts, sources, byState, events } = recordCounts(
    bundled.written,
    observations,
  );
  expect(pairs.all).toBe(595);
  expect(pairs.withLevel).toBeGreaterThanOrEqual(145);
  expect(pairs.withChange).toBeGreaterThanOrEqual(300);
  expect(pairs.observed).toBe(595);
  expect(waves.answered / waves.existing).toBeGreaterThanOrEqual(0.8);
  expect(facts.general / facts.all).toBeLessThan(0.08);
  expect(sources.dated).toBeGreaterThan(sources.all / 2);
  expect(byState).toHaveLength(35);
  expect(byState.every(([, count]) => count <= events)).toBe(true);
});
