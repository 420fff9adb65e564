import { describe, expect, test } from 'vitest';
import { RUNGS_BELOW, standingsBelow } from '../../../../src/query/ties/standingsBelow.ts';
import { bundled, dayAt } from '../../data/bundled.ts';
import { START_LENS } from '../../../../src/lens/Lens.ts';
import { pairOf } from '../../../../src/model/Pair.ts';
import { isBelowFull, rungOf } from '../../../../src/model/TieStatus.ts';
import { statusOn } from '../../../../src/dataset/TieLedger.ts';
import { yearEnds } from '../../../../src/query/ties/yearEnds.ts';

const { dataset } = bundled;
const { ledger } = dataset;

test('rungs run from war to a level that is not recorded', () => {
  expect(RUNGS_BELOW).toEqual([
    'war',
    'severed',
    'suspended',
    'limited',
    'charge',
    'recalled',
    'unknown',
  ]);
});

describe('the pairs below full relations', () => {
  test('are counted by rung on each day, of all pairs there are', () => {
    for (const day of ['1823-12-31', '1914-06-01', '1962-12-31', '2025-11-30'].map(dayAt)) {
      const { byRung, total } = standingsBelow(dataset, START_LENS, day);
      const rungs = ledger.pairs.map((pair) => rungOf(statusOn(ledger, pair, day).status));
      const below = rungs.filter((rung) => RUNGS_BELOW.includes(rung));
      // a level that is not recorded is not one below full relations
      expect(total).toBe(rungs.filter((rung) => isBelowFull(rung)).length);
      for (const rung of RUNGS_BELOW)
        expect(byRung.get(rung) ?? 0).toBe(below.filter((one) => one === rung).length);
    }
  });

  test('are those that the filters keep', () => {
    const day = dayAt('2026-03-31');
    const told = (lens: Partial<typeof START_LENS>) =>
      standingsBelow(dataset, { ...START_LENS, ...lens }, day);
    expect(told({ pairs: [pairOf('MEX', 'PER')] }).byRung).toEqual(new Map([['severed', 1]]));
    expect([...told({ statuses: ['limited'] }).byRung.keys()]).toEqual(['limited']);
    expect(told({ countries: ['PER'] }).total).toBeLessThan(told({}).total);
  });
});

test('a year stands for its last day, the last for the last day on record', () => {
  const years = yearEnds(dataset.span, ledger.span);
  expect(years).toHaveLength(217);
  expect(years[0]?.day).toBe(dayAt('1810-12-31'));
  expect(years.at(-1)?.day).toBe(dayAt('2026-03-31'));
  const beyond = { ...dataset.span, endDay: dayAt('2027-03-01') };
  expect(yearEnds(beyond, ledger.span)).toHaveLength(217);
});
