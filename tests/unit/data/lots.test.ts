import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { drawSome } from '../../../scripts/drawSome.ts';
import type { CheckedLot } from '../../../scripts/record/lotSchema.ts';
import { bundled } from './bundled.ts';

const folder = resolve(import.meta.dirname, '../../../data/lots');
const { events, interventions, ties } = bundled.written;
const ids = new Set([...events, ...interventions, ...ties].map(({ id }) => id));

describe.each(readdirSync(folder))('%s', (file) => {
  const lot = JSON.parse(readFileSync(resolve(folder, file), 'utf8')) as CheckedLot;
  const { seed, drawn, of, checkedOn, verdicts } = lot;
  const numbersOf = (verdict: string) => verdicts.filter((one) => one.verdict === verdict);

  test('is named by its day and holds as many rows as were drawn, each once', () => {
    expect(file).toBe(`${checkedOn}.json`);
    expect(verdicts).toHaveLength(drawn);
    expect(new Set(verdicts.map(({ id }) => id)).size).toBe(drawn);
  });

  test('stands at the places that its seed draws, in the order of the ids', () => {
    const places = Array.from({ length: of }, (_, place) => place);
    expect(verdicts.map(({ place }) => place)).toEqual(drawSome(places, drawn, seed));
    const inOrder = verdicts.map(({ id }) => id);
    expect(inOrder).toEqual(inOrder.toSorted());
  });

  test('is of rows that the record has', () => {
    expect(verdicts.filter(({ id }) => !ids.has(id))).toEqual([]);
  });

  test('has a fault for what is not right, and for nothing else', () => {
    for (const one of verdicts)
      expect('fault' in one).toBe(['imprecise', 'wrong'].includes(one.verdict));
  });

  test('has at most one row that was wrong, and every fault is mended', () => {
    expect(numbersOf('wrong').length).toBeLessThanOrEqual(1);
    const faulty = [...numbersOf('wrong'), ...numbersOf('imprecise')];
    expect(faulty.filter((one) => !('mended' in one))).toEqual([]);
  });
});
