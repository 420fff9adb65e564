import { expect, test } from 'vitest';
import type { Pair } from '../../../../src/model/Pair.ts';
import { bundled, dayAt } from '../../data/bundled.ts';
import { sharedInterventions } from '../../../../src/query/stories/sharedInterventions.ts';

const idsOn = (pair: string, iso: string) =>
  sharedInterventions(bundled.record, pair as Pair, dayAt(iso)).map(({ id }) => id);

test('interventions of a pair have begun by the day, oldest first', () => {
  expect(idsOn('CUB-USA', '1962-02-06')).toEqual(['I03', 'I14']);
  expect(idsOn('CUB-USA', '1962-02-07')).toEqual(['I03', 'I14', 'I15']);
});

test('states on one side of an intervention share it too', () => {
  expect(idsOn('ARG-CHL', '2025-11-30')).toEqual(['I20']);
});

test('doctrines are no interventions', () => {
  const all = bundled.dataset.ledger.pairs.flatMap((pair) => idsOn(pair, '2025-11-30'));
  expect(all).not.toContain('I01');
});
