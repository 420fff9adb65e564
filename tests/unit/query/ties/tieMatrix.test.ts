import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../../../src/model/Day.ts';
import { START_LENS } from '../../../../src/lens/Lens.ts';
import { type TieRow, tieRow } from '../../../../src/query/ties/tieRows.ts';
import { aLens } from '../../../builders/aLens.ts';
import { answerOf } from '../../../../src/events/answerOf.ts';
import { bundled, dayAt } from '../../data/bundled.ts';
import { pairOf, statesOf } from '../../../../src/model/Pair.ts';
import { tieMarks } from '../../../../src/query/ties/tieMarks.ts';
import { tieMatrix } from '../../../../src/query/ties/tieMatrix.ts';
import { tieTally } from '../../../../src/query/ties/tieTally.ts';
import { tieTable } from '../../../../src/query/ties/tieTable.ts';

const { dataset, record } = bundled;
const LAST = dayAt('2025-11-30');
const ALL = {
  scope: 'all',
  name: '',
  order: { column: 'pair', direction: 'ascending' },
} as const;
const aDay = fc
  .integer({ min: dataset.span.startDay, max: dataset.span.endDay })
  .map((day) => day as Day);

function isAmerican({ pair }: Pick<TieRow, 'pair'>): boolean {
  return statesOf(pair).every((iso3) => dataset.countriesById.get(iso3)?.region !== 'outside');
}

describe('the matrix of ties', () => {
  it('sets the 35 states by region, then by name, in rows and columns', () => {
    const { states, regions, cells } = tieMatrix(dataset, START_LENS, LAST, 'en');
    expect(states.map(({ iso3 }) => iso3).slice(0, 4)).toEqual(['CAN', 'USA', 'BLZ', 'CRI']);
    expect(regions).toEqual([
      { region: 'northern-america', count: 2 },
      { region: 'central-america', count: 8 },
      { region: 'caribbean', count: 13 },
      { region: 'south-america', count: 12 },
    ]);
    expect(cells.map((row) => row.length)).toEqual(Array(35).fill(35));
  });

  it('says the status of each pair twice, mirrored, and nothing on the diagonal', () => {
    fc.assert(
      fc.property(aDay, (day) => {
        const { states, cells } = tieMatrix(dataset, START_LENS, day, 'en');
        for (const [row, a] of states.entries())
          expect(cells[row]).toEqual(
            states.map((b) => (a === b ? null : tieRow(dataset, pairOf(a.iso3, b.iso3), day))),
          );
        for (const [row, own] of cells.entries())
          expect(own.every((cell, column) => cell === cells[column]?.[row])).toBe(true);
      }),
      { numRuns: 5 },
    );
  });

  it('shows the pairs that the table shows, for any lens and any day', () => {
    fc.assert(
      fc.property(aLens(), aDay, (lens, day) => {
        const { shown, all } = tieMatrix(dataset, lens, day, 'en');
        const table = tieTable(bundled.shown, lens, day, ALL, 'en');
        const pairs = table.rows.filter(isAmerican).map(({ pair }) => pair);
        expect([...shown].toSorted()).toEqual(pairs.toSorted());
        const whole = tieTable(bundled.shown, { ...lens, statuses: [] }, day, ALL, 'en');
        expect(all).toEqual(tieTally(dataset, whole.rows.filter(isAmerican)));
      }),
      { numRuns: 50 },
    );
  });

  it('shows the eight severed pairs of 30 November 2025, in sixteen cells', () => {
    const { cells, shown } = tieMatrix(
      dataset,
      { ...START_LENS, statuses: ['severed'] },
      LAST,
      'en',
    );
    expect([...shown].toSorted()).toEqual(
      'ECU-MEX ECU-NIC GTM-VEN MEX-PER PER-VEN PRY-VEN SLV-VEN USA-VEN'.split(' '),
    );
    expect(cells.flat().filter((cell) => cell?.rung === 'severed')).toHaveLength(16);
  });
});

describe('the map beside table and matrix', () => {
  it('draws no tie that the filters of the table hide, unless it is asked for by name', () => {
    fc.assert(
      fc.property(aLens(), (lens) => {
        const answer = answerOf(record, lens);
        const marks = tieMarks(dataset, lens, answer).filter(({ chosen }) => !chosen);
        const { rows } = tieTable(
          bundled.shown,
          { ...lens, pairs: [] },
          answer.time.endDay,
          ALL,
          'en',
        );
        const rungs = new Map(rows.map(({ pair, rung }) => [pair, rung]));
        for (const { pair, rung } of marks.filter(isAmerican)) expect(rungs.get(pair)).toBe(rung);
      }),
      { numRuns: 100 },
    );
  });

  it('draws full relations on record when they are asked for', () => {
    const asked = { ...START_LENS, statuses: ['full'] as const };
    const drawn = tieMarks(dataset, asked, answerOf(record, asked));
    const { rows } = tieTable(bundled.shown, asked, LAST, { ...ALL, scope: 'recorded' }, 'en');
    expect(drawn.map(({ pair }) => pair).toSorted()).toEqual(
      rows.map(({ pair }) => pair).toSorted(),
    );
  });
});
