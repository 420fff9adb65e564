import type { Lang } from '../../model/LocalText.ts';
import type { Pair } from '../../model/Pair.ts';
import { TIE_RUNGS } from '../../model/TieStatus.ts';
import { type TieRow, backingOf } from './tieRows.ts';
import { ladderRank } from './ladderRank.ts';

export const TIE_COLUMNS = ['pair', 'status', 'since'] as const;
export type TieColumn = (typeof TIE_COLUMNS)[number];

/** Ascending: names from A, the ladder from the best, days from the oldest. */
export interface TieOrder {
  readonly column: TieColumn;
  readonly direction: 'ascending' | 'descending';
}

/** Sorts by a column, then by name. What a column says nothing of comes last in either direction. */
export function sortTies(
  rows: readonly TieRow[],
  { column, direction }: TieOrder,
  nameOf: (pair: Pair) => string,
  lang: Lang,
): readonly TieRow[] {
  const { compare } = new Intl.Collator(lang);
  const sign = direction === 'ascending' ? 1 : -1;
  return rows
    .map((row) => ({ row, name: nameOf(row.pair), value: valueOf(row, column) }))
    .toSorted(
      (a, b) =>
        compareValues(a.value, b.value, sign) ||
        (column === 'status' ? restOf(a.row) - restOf(b.row) : 0) ||
        compare(a.name, b.name) * (column === 'pair' ? sign : 1),
    )
    .map(({ row }) => row);
}

function valueOf(row: TieRow, column: TieColumn): number | null {
  switch (column) {
    case 'pair':
      return 0;
    case 'status':
      return ladderRank(row.rung);
    case 'since':
      return backingOf(row)[0]?.date.startDay ?? null;
  }
}

function compareValues(a: number | null, b: number | null, sign: 1 | -1): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return (a - b) * sign;
}

/** Keeps those beyond the ladder together, rung by rung. */
function restOf({ rung }: TieRow): number {
  return TIE_RUNGS.indexOf(rung);
}
