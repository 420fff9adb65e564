import { describe, expect, test } from 'vitest';
import { bundled } from '../../data/bundled.ts';
import { breakYears } from '../../../../src/query/ties/breakYears.ts';
import { isAmerican } from '../../../../src/query/ties/tieTally.ts';
import { isBroken } from '../../../../src/query/ties/tieYears.ts';
import { rungOf } from '../../../../src/model/TieStatus.ts';
import { addDays, civilOf } from '../../../../src/model/Day.ts';
import { statusOn } from '../../../../src/dataset/TieLedger.ts';

const { dataset } = bundled;
const american = dataset.ledger.pairs.filter((pair) => isAmerican(dataset, pair));
const years = breakYears(dataset, american);

describe('who broke with whom', () => {
  test('is told of each day on which a tie came to be broken, with the change that says so', () => {
    const { ledger } = dataset;
    for (const { year, breaks } of years)
      for (const { pair, day, change } of breaks) {
        expect(civilOf(day).year).toBe(year);
        expect(isBroken(rungOf(statusOn(ledger, pair, day).status))).toBe(true);
        expect(isBroken(rungOf(statusOn(ledger, pair, addDays(day, -1)).status))).toBe(false);
        expect(change.pair).toBe(pair);
        expect(change.citations).not.toEqual([]);
      }
  });

  test('names no state where one pair broke alone, or two that share none', () => {
    const last = years.find(({ year }) => year === 2025);
    expect(last?.breaks.map(({ pair }) => pair)).toContain('MEX-PER');
    const alone = years.filter(({ breaks }) => breaks.length === 1);
    expect(alone.filter(({ hub }) => hub !== null)).toEqual([]);
  });

  test('names the state that more than half of several have in common', () => {
    const { hub } = years.find(({ year }) => year === 1964) ?? {};
    expect(hub?.state).toBe('CUB');
    expect(hub?.partners).toContain('CHL');
    const shares = years.flatMap(({ breaks, hub: one }) =>
      one ? [one.partners.length / new Set(breaks.map(({ pair }) => pair)).size] : [],
    );
    expect(Math.min(...shares)).toBeGreaterThan(0.5);
  });
});
