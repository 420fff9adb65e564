import { describe, expect, test } from 'vitest';
import {
  LAYERS_BELOW,
  TIE_LAYERS,
  belowIn,
  statesIn,
  tieYears,
} from '../../../../src/query/ties/tieYears.ts';
import { RUNGS_BELOW, standingsBelow } from '../../../../src/query/ties/standingsBelow.ts';
import { START_LENS } from '../../../../src/lens/Lens.ts';
import { TIE_RUNGS } from '../../../../src/model/TieStatus.ts';
import { bundled } from '../../data/bundled.ts';
import { isAmerican } from '../../../../src/query/ties/tieTally.ts';
import { pairHas } from '../../../../src/model/Pair.ts';

const { dataset } = bundled;
const american = dataset.ledger.pairs.filter((pair) => isAmerican(dataset, pair));
const years = tieYears(dataset, american);

test('every rung is a layer once, the worst at the foot, and what a list establishes is one of its own', () => {
  expect(TIE_LAYERS.toSorted()).toEqual([...TIE_RUNGS, 'listed'].toSorted());
  expect(LAYERS_BELOW).toEqual(['war', 'severed', 'suspended', 'limited', 'charge', 'recalled']);
});

describe('a year', () => {
  test('counts each pair of which both states were there, once', () => {
    for (const { counts, pairs } of years)
      expect(TIE_LAYERS.reduce((sum, layer) => sum + counts[layer], 0)).toBe(pairs);
    expect(years.at(-1)?.pairs).toBe(595);
  });

  test('has the pairs of as many states as there were', () => {
    for (const year of years) {
      const states = statesIn(dataset, year);
      expect(year.pairs).toBe((states * (states - 1)) / 2);
    }
    expect(years.map(({ pairs }) => pairs)).toEqual(
      years.map(({ pairs }) => pairs).toSorted((a, b) => a - b),
    );
  });

  test('tells those below full relations as the timeline does', () => {
    const changed = dataset.ledger.changedPairs.filter((pair) => !isAmerican(dataset, pair));
    for (const year of years) {
      const { byRung, total } = standingsBelow(dataset, START_LENS, year.day);
      const beyond = standingsBelow(dataset, { ...START_LENS, pairs: changed }, year.day);
      const isAny = changed.length > 0;
      expect(belowIn(year)).toBe(total - (isAny ? beyond.total : 0));
      for (const rung of RUNGS_BELOW)
        expect(year.counts[rung]).toBe(
          (byRung.get(rung) ?? 0) - (isAny ? (beyond.byRung.get(rung) ?? 0) : 0),
        );
    }
  });
});

test('a state alone is counted with its own pairs', () => {
  const own = tieYears(
    dataset,
    american.filter((pair) => pairHas(pair, 'PER')),
  );
  expect(own.at(-1)?.pairs).toBe(34);
  expect(own.find(({ year }) => year === 1826)?.counts['no-recorded-break']).toBeGreaterThan(0);
  expect(own.at(-1)?.counts.severed).toBeGreaterThanOrEqual(1);
});
