import { expect, test } from 'vitest';
import { drawLot } from '../../../../scripts/record/drawLot.ts';
import { bundled } from '../../data/bundled.ts';

const { written } = bundled;

test('a lot falls among all events, interventions and changes, each at its place among the sorted ids', () => {
  const { of, rows } = drawLot(written, 40, 1);
  const ids = [...written.events, ...written.interventions, ...written.ties].map(({ id }) => id);
  expect(of).toBe(ids.length);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(40);
  for (const { place, id } of rows) expect(ids.toSorted()[place]).toBe(id);
});

test('the same seed draws the same lot, in whatever order the rows stand, and another seed another', () => {
  const turned = { ...written, ties: [...written.ties].toReversed() };
  expect(drawLot(turned, 40, 1)).toEqual(drawLot(written, 40, 1));
  expect(drawLot(written, 40, 2)).not.toEqual(drawLot(written, 40, 1));
});
