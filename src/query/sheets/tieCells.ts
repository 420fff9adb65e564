import { type Day, isoOf } from '../../model/Day.ts';
import { type ColumnList, type Telling, citedLinks } from './columnsOf.ts';
import { type RecordedTurn, toldTurns } from '../ties/changesTally.ts';
import { type TieRow, backingOf, tieRows } from '../ties/tieRows.ts';
import type { Dataset } from '../../dataset/Dataset.ts';
import type { DaySpan } from '../../model/DaySpan.ts';
import type { Lens } from '../../lens/Lens.ts';
import type { Row } from '../../sheets/Sheet.ts';
import { byWhom } from '../names/byWhom.ts';
import type { TieChange } from '../../model/TieChange.ts';
import { intervalsOf } from '../../dataset/TieLedger.ts';
import { keepsRung } from '../ties/keepsTie.ts';
import { pairName } from '../names/pairName.ts';
import { statesOf } from '../../model/Pair.ts';
import { turnsWithin } from '../ties/turnsWithin.ts';

/** The columns of ties on a day. */
export const TIE_CELLS = [
  ['pair', 'text'],
  ['name', 'text'],
  ['iso3a', 'text'],
  ['iso3b', 'text'],
  ['status', 'text'],
  ['rung', 'text'],
  ['strained', 'text'],
  ['since', 'text'],
  ['until', 'day'],
  ['confidence', 'text'],
  ['sources', 'links'],
] as const satisfies ColumnList;

/** The columns of changes of ties. */
export const CHANGE_CELLS = [
  ['id', 'text'],
  ['date', 'text'],
  ['day', 'day'],
  ['pair', 'text'],
  ['name', 'text'],
  ['before', 'text'],
  ['after', 'text'],
  ['act', 'text'],
  ['by', 'text'],
  ['sources', 'links'],
] as const satisfies ColumnList;

/** All ties that the filters keep, as they stand on a day: what the table of all ties lists. */
export function tiesOn(dataset: Dataset, lens: Lens, day: Day): readonly TieRow[] {
  return tieRows(dataset, lens, day, 'all').filter(({ rung }) => keepsRung(lens, rung));
}

/** A tie as cells of {@link TIE_CELLS}; what nothing on record says is empty. */
export function tieCells(row: TieRow, telling: Telling): Row {
  const { pair, tie, rung, level } = row;
  const [a, b] = statesOf(pair);
  const backing = backingOf(row);
  return [
    pair,
    pairName(telling.dataset, pair, telling.lang),
    a,
    b,
    tie.status,
    rung,
    tie.strained ? 'yes' : null,
    level && level.date.edtf,
    lastDayOf(telling.dataset, row),
    backing[0]?.confidence ?? null,
    citedLinks(
      backing.flatMap(({ citations }) => citations),
      telling,
    ),
  ];
}

/** The last day of a status; null where it lasts to the end of the record, or nothing set it. */
function lastDayOf({ ledger }: Dataset, { pair, tie, level }: TieRow): Day | null {
  if (level === null) return null;
  let last = tie.endDay;
  for (const { startDay, endDay, status } of intervalsOf(ledger, pair)) {
    if (startDay <= last) continue;
    if (status !== tie.status) break;
    last = endDay;
  }
  return last < ledger.span.endDay ? last : null;
}

/** The changes of ties in a span that the filters keep: what "What changed" lists. */
export function changesIn(dataset: Dataset, lens: Lens, span: DaySpan): readonly RecordedTurn[] {
  return toldTurns({ turns: turnsWithin(dataset, lens, span) });
}

/** A change as cells of {@link CHANGE_CELLS}; that the record of one ends is an act of its own. */
export function changeCells(turn: RecordedTurn, telling: Telling): Row {
  const { pair, day, before, after, change, type } = turn;
  const isLapse = type === 'lapse';
  return [
    isLapse ? `${change.id}-end` : change.id,
    isLapse ? isoOf(day) : change.date.edtf,
    day,
    pair,
    pairName(telling.dataset, pair, telling.lang),
    before.status,
    after.status,
    isLapse ? 'record-ends' : change.act,
    isLapse ? null : actorOf(change, telling),
    citedLinks(change.citations, telling),
  ];
}

function actorOf(change: TieChange, { dataset, lang, t }: Telling): string | null {
  const { by, actor } = byWhom(dataset, change, lang);
  if (by === 'none') return null;
  return by === 'both' ? t('export.both') : actor;
}
