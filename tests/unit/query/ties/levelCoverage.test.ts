import { describe, expect, test } from 'vitest';
import {
  COVERAGE_STEPS,
  coverageStep,
  levelCoverage,
  pairsBehind,
} from '../../../../src/query/ties/levelCoverage.ts';
import { bundled } from '../../data/bundled.ts';
import { isAmerican } from '../../../../src/query/ties/tieTally.ts';
import { tieYears } from '../../../../src/query/ties/tieYears.ts';

const { dataset } = bundled;
const coverage = levelCoverage(dataset, 'en');

describe('the pair-years of a state', () => {
  test('are those of all pairs that were there, each counted for both of its states', () => {
    const american = dataset.ledger.pairs.filter((pair) => isAmerican(dataset, pair));
    const years = tieYears(dataset, american);
    const there = coverage.states.reduce((sum, { all }) => sum + all.there, 0);
    expect(there).toBe(2 * years.reduce((sum, { pairs }) => sum + pairs, 0));
    const dated = coverage.states.reduce((sum, { all }) => sum + all.dated, 0);
    const undated = (counts: (typeof years)[0]['counts']) =>
      counts.unknown + counts.listed + counts['not-established'] + counts['no-recorded-break'];
    expect(dated).toBe(
      2 * years.reduce((sum, { pairs, counts }) => sum + pairs - undated(counts), 0),
    );
  });

  test('begin with the state', () => {
    const jamaica = coverage.states.find(({ state }) => state.iso3 === 'JAM');
    const [before, first] = [1950, 1960].map(
      (decade) => jamaica?.decades[coverage.decades.indexOf(decade)],
    );
    expect(before).toEqual({ there: 0, dated: 0 });
    expect(first?.there).toBeGreaterThan(0);
  });

  test('are told by pair for a decade, those with most dated years first', () => {
    const behind = pairsBehind(dataset, 'CUB', 1970);
    const cuba = coverage.states.find(({ state }) => state.iso3 === 'CUB');
    const decade = cuba?.decades[coverage.decades.indexOf(1970)];
    expect(behind.reduce((sum, { there }) => sum + there, 0)).toBe(decade?.there);
    expect(behind.reduce((sum, { dated }) => sum + dated, 0)).toBe(decade?.dated);
    expect(behind.map(({ dated }) => dated)).toEqual(
      behind.map(({ dated }) => dated).toSorted((a, b) => b - a),
    );
    expect(behind.find(({ pair }) => pair === 'CUB-USA')?.dated).toBe(10);
  });
});

test('a hole is a hole, and the least that is there is not one', () => {
  expect(coverageStep({ there: 0, dated: 0 })).toBeNull();
  expect(coverageStep({ there: 340, dated: 0 })).toBe(0);
  expect(coverageStep({ there: 340, dated: 1 })).toBe(1);
  expect(
    [9.9, 10, 24.9, 25, 49, 50, 89.9, 90, 100].map((dated) => coverageStep({ there: 100, dated })),
  ).toEqual([1, 2, 2, 3, 3, 4, 4, 5, 5]);
  expect(COVERAGE_STEPS).toHaveLength(6);
});
