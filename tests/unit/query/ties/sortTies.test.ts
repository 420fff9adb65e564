import { describe, expect, it } from 'vitest';
import { type TieOrder, sortTies } from '../../../../src/query/ties/sortTies.ts';
import { ladderRank } from '../../../../src/query/ties/ladderRank.ts';
import { START_LENS } from '../../../../src/lens/Lens.ts';
import { bundled, dayAt } from '../../data/bundled.ts';
import { pairName } from '../../../../src/query/names/pairName.ts';
import { backingOf, tieRows } from '../../../../src/query/ties/tieRows.ts';

const { dataset } = bundled;
const rows = tieRows(dataset, START_LENS, dayAt('2025-11-30'), 'all');

function sorted(column: TieOrder['column'], direction: TieOrder['direction']) {
  return sortTies(rows, { column, direction }, (pair) => pairName(dataset, pair, 'en'), 'en');
}

/** Without those that the column says nothing of, which must all stand at the end. */
function valuesOf<T>(values: readonly (T | null)[]): T[] {
  const known = values.filter((value) => value !== null);
  expect(values.slice(known.length).every((value) => value === null)).toBe(true);
  return known;
}

describe('sorting ties', () => {
  it('sorts by the names that are read, in either direction', () => {
    const names = sorted('pair', 'ascending').map(({ pair }) => pairName(dataset, pair, 'en'));
    expect(names.slice(0, 2)).toEqual([
      'Antigua and Barbuda – Bahamas',
      'Antigua and Barbuda – Barbados',
    ]);
    expect(sorted('pair', 'descending').map(({ pair }) => pair)).toEqual(
      sorted('pair', 'ascending')
        .map(({ pair }) => pair)
        .toReversed(),
    );
  });

  it('sorts by the ladder, with pairs beyond it last in either direction', () => {
    const ranks = (direction: TieOrder['direction']) =>
      valuesOf(sorted('status', direction).map(({ rung }) => ladderRank(rung)));
    expect(ranks('ascending')).toEqual(ranks('ascending').toSorted((a, b) => a - b));
    expect(ranks('descending')).toEqual(ranks('descending').toSorted((a, b) => b - a));
    expect(sorted('status', 'descending')[0]?.rung).toBe('severed');
    expect(sorted('status', 'ascending')[0]?.rung).toBe('full');
  });

  it('sorts by the day that is shown, with pairs without one last in either direction', () => {
    const days = (direction: TieOrder['direction']) =>
      valuesOf(sorted('since', direction).map((row) => backingOf(row)[0]?.date.startDay ?? null));
    expect(days('ascending')).toEqual(days('ascending').toSorted((a, b) => a - b));
    expect(days('descending')).toEqual(days('descending').toSorted((a, b) => b - a));
  });

  it('sorts ties on one rung by name', () => {
    const severed = sorted('status', 'descending').filter(({ rung }) => rung === 'severed');
    const names = severed.map(({ pair }) => pairName(dataset, pair, 'en'));
    expect(names).toEqual(names.toSorted());
    expect(names).toHaveLength(8);
  });
});
