import type { Shown } from '../Shown.ts';
import type { Day } from '../../model/Day.ts';
import type { Lang } from '../../model/LocalText.ts';
import type { Lens } from '../../lens/Lens.ts';
import { type TieOrder, sortTies } from './sortTies.ts';
import { type TieRow, type TieRowScope, tieRows } from './tieRows.ts';
import { type TieTally, tieTally } from './tieTally.ts';
import { findPairs } from '../search/findPairs.ts';
import { keepsRung } from './keepsTie.ts';
import { pairName } from '../names/pairName.ts';

/** What the reader asks of the table beside the lens. */
export interface TieAsk {
  readonly scope: TieRowScope;
  /** Words of the names of states. */
  readonly name: string;
  readonly order: TieOrder;
}

export interface TieTable {
  readonly rows: readonly TieRow[];
  /** Those listed, counted. */
  readonly shown: TieTally;
  /** The same whatever the filter by status: what that filter's own control counts. */
  readonly all: TieTally;
}

/** The ties on a day as a table. */
export function tieTable(
  shown: Shown,
  lens: Lens,
  day: Day,
  { scope, name, order }: TieAsk,
  lang: Lang,
): TieTable {
  const { dataset } = shown;
  const named = name.trim() === '' ? null : new Set(findPairs(shown, name, Infinity));
  const rows = tieRows(dataset, lens, day, scope).filter(({ pair }) => named?.has(pair) ?? true);
  const kept = rows.filter(({ rung }) => keepsRung(lens, rung));
  return {
    rows: sortTies(kept, order, (pair) => pairName(dataset, pair, lang), lang),
    shown: tieTally(dataset, kept),
    all: tieTally(dataset, rows),
  };
}
