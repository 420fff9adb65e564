import { STATE_RECORDS } from 'virtual:state-records';
import type { DateStyle, DayOrder } from '../rows/dates/DateStyle.ts';
import { IssueLog } from '../rows/IssueLog.ts';
import { TIE_ACTS } from '../../model/TieChange.ts';
import { type FileHead, headOf } from '../rows/readHead.ts';
import { bytesIn } from '../files/bytesIn.ts';
import { openHead } from '../rows/planFile.ts';
import type { StatedTie, TiesFile, TieSource } from './TiesFile.ts';
import { type TieColumns, tieColumns } from './tieColumns.ts';
import { RowScanner } from '../rows/bytes/RowScanner.ts';
import { type RowLayout, layoutIn } from '../rows/RowLayout.ts';
import type { RowIssueCode } from '../../model/RowIssue.ts';
import { type DatesRead, readDates } from './readDates.ts';
import { type Pair, pairHas, pairOf } from '../../model/Pair.ts';
import { numbersOf } from '../rows/dates/numbersOf.ts';
import { orderOf } from '../rows/dates/orderOf.ts';
import { pairIn } from '../rows/codes/pairIn.ts';
import { stateFrom } from './stateFrom.ts';
import { statusOf } from './statusOf.ts';
import { textAt } from '../rows/bytes/textAt.ts';
import { wordsOfName } from '../rows/guess/roleNames.ts';

/** All ties of all states since 1815, a row for each year, are less; a longer file is one of events. */
const MOST_BYTES = 1 << 25;

/** So many issues of each kind are kept; all are counted. */
const MOST_ISSUES = 20;

const STATES: ReadonlySet<string> = new Set(STATE_RECORDS.map(({ iso3 }) => iso3));

/**
 * Reads a file of ties whole; `order` as a person says it, where the values leave it open. Null for a file of
 * anything else. Rows that cannot be read are left out, and told. Rejects when the browser does not give the file.
 */
export async function readTies(
  { name, body }: { readonly name: string; readonly body: Blob },
  order: DayOrder | null,
): Promise<TiesFile | null> {
  if (body.size > MOST_BYTES) return null;
  const head = openHead(await headOf(body));
  if (typeof head === 'string') return null;
  const columns = tieColumns(head);
  if (!columns) return null;
  const log = new IssueLog(MOST_ISSUES);
  const rows = rowsBelow(await bytesIn(body), head, log);
  const dates = rows.flatMap(({ cells }) =>
    [columns.date, columns.end].map((at) => cells[at] ?? '').filter((text) => text !== ''),
  );
  const proven = orderOf(dates);
  const style: DateStyle = {
    order: proven === 'day-first' || proven === 'month-first' ? proven : order,
    today: null,
    shortUntil: null,
    numbers: numbersOf(dates),
    edtf: true,
  };
  const reading = { head, columns, log, style };
  const ties: StatedTie[] = [];
  let [startDay, endDay] = [Infinity, -Infinity];
  for (const row of rows) {
    const read = readTie(row, reading);
    if (!read) continue;
    ties.push(read.tie);
    startDay = Math.min(startDay, read.dates.span.startDay);
    endDay = Math.max(endDay, read.dates.span.endDay);
  }
  const span = ties.length === 0 ? null : ({ startDay, endDay } as NonNullable<TiesFile['span']>);
  const { leftOut, kept: issues, counts, words } = log;
  return { name, ties, span, dated: datedBy(head, columns), leftOut, issues, counts, words };
}

function datedBy({ cells }: FileHead, { date, end }: TieColumns): RowLayout {
  const roles = cells.map((_, at) => (at === date ? 'date' : at === end ? 'end_date' : ''));
  return { ...layoutIn('plain'), names: roles };
}

interface Row {
  /** As a sheet counts. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** The rows below the names; those that cannot be cut into cells are told. */
function rowsBelow(bytes: Uint8Array, head: FileHead, log: IssueLog): readonly Row[] {
  const { encoding, newline, delimiter, quotes, cells: names } = head;
  const lastColumn = names.length - 1;
  const scanner = new RowScanner({
    encoding,
    newline,
    delimiter,
    quotes,
    lastColumn,
    width: names.length,
  });
  scanner.push(bytes);
  scanner.end();
  const rows: Row[] = [];
  let row = 0;
  for (let scan = scanner.next(); scan !== 'more'; scan = scanner.next()) {
    row++;
    if (row <= head.row || scan === 'blank') continue;
    if (scan === 'row') {
      const { count } = scanner.cells;
      rows.push({
        row,
        cells: Array.from({ length: count }, (_, at) => textAt(scanner.cells, at).trim()),
      });
    } else log.add(scan, row);
  }
  return rows;
}

interface Reading {
  readonly head: FileHead;
  readonly columns: TieColumns;
  readonly log: IssueLog;
  readonly style: DateStyle;
}

/** A row as a tie; null where it is left out. */
function readTie(
  { row, cells }: Row,
  { head, columns, log, style }: Reading,
): { readonly tie: StatedTie; readonly dates: DatesRead } | null {
  const text = (column: keyof TieColumns) => cells[columns[column]] ?? '';
  const tell = (code: RowIssueCode, column: keyof TieColumns) => {
    log.add(code, row, head.cells[columns[column]] ?? '', () => text(column));
    return null;
  };

  const sides = statesIn(text, head, columns);
  if (!sides) return tell('no-pair', columns.pair >= 0 ? 'pair' : 'a');
  if (!sides.every((iso3) => STATES.has(iso3)))
    return tell('beyond-ties', columns.pair >= 0 ? 'pair' : STATES.has(sides[0]) ? 'b' : 'a');
  const pair = pairOf(...sides);
  const status = statusOf(text('status'));
  if (status === undefined) return tell('unknown-status', 'status');
  if (status === 'unknown' || status === 'no-recorded-break') return tell('unset-tie', 'status');
  const dates = readDates(text('date'), text('end'), style);
  if ('code' in dates) return tell(dates.code, dates.column);

  const act = TIE_ACTS.find((one) => one === text('act').toLowerCase()) ?? null;
  if (act === null && text('act') !== '') tell('unknown-word', 'act');
  const by = actorIn(text('by'), pair);
  if (by === null && text('by') !== '') tell('unknown-word', 'by');
  const { edtf: date, hasEnd } = dates;
  const sources = sourcesIn(text('source'), text('url'));
  const tie = { row, pair, date, hasEnd, status, act, by, note: text('note'), sources };
  return { tie, dates };
}

/** Both states of a row; undefined where it does not name two different ones. */
function statesIn(
  text: (column: keyof TieColumns) => string,
  head: FileHead,
  columns: TieColumns,
): readonly [string, string] | null {
  if (columns.pair >= 0) return pairIn(text('pair'));
  const [a, b] = (['a', 'b'] as const).map((side) =>
    stateFrom(text(side), head.names[columns[side]] ?? ''),
  );
  return a !== undefined && b !== undefined && a !== b ? [a, b] : null;
}

/** What stands for both states in four languages, as {@link wordsOfName} writes it: exported tables say so. */
const BOTH: ReadonlySet<string> = new Set(
  'both both_states ambos ambos_estados ambos_os_estados les_deux les_deux_etats'.split(' '),
);

function actorIn(text: string, pair: Pair): string | null {
  if (BOTH.has(wordsOfName(text))) return 'both';
  const state = text === '' ? undefined : stateFrom(text, '');
  return state !== undefined && pairHas(pair, state) ? state : null;
}

/** `name <address>`, as an exported table writes it. */
const LINK = /^(.*?)\s*<(https?:\/\/[^\s>]+)>$/;

/** The sources that a row names, each with its address if it has one; several are set apart by `;`. */
function sourcesIn(names: string, address: string): readonly TieSource[] {
  const parts = names.split(/;\s*/).filter((name) => name !== '');
  const linked = parts.map((part) => LINK.exec(part));
  if (linked.some((found) => found !== null))
    return parts.map((part, at) => ({
      name: linked[at]?.[1] ?? part,
      address: linked[at]?.[2] ?? '',
    }));
  const isAddress = /^https?:\/\/\S+$/.test(address) && URL.canParse(address);
  if (names === '' && !isAddress) return [];
  return [
    { name: names === '' ? new URL(address).host : names, address: isAddress ? address : '' },
  ];
}
