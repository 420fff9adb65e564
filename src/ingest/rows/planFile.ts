import type { RowIssueCode } from '../../model/RowIssue.ts';
import { FILE_KINDS, type FileKind } from '../kinds/FileKind.ts';
import { kindOf } from '../kinds/kindOf.ts';
import type { RowLayout } from './RowLayout.ts';
import { numbersOf } from './dates/numbersOf.ts';
import { shortUntil } from './dates/shortUntil.ts';
import { ROW_FORMATS } from './formats/rowFormats.ts';
import { headCells } from './headCells.ts';
import { type FileHead, headBytes, readHead } from './readHead.ts';
import { planRows, type RowPlan } from './planRows.ts';

/** Words with marks around them are told by their columns. */
const AS_TEXT: ReadonlySet<FileKind> = new Set(['text', 'html', 'xml', 'kml']);
const PACKED: ReadonlySet<FileKind> = new Set(['zip', 'gzip', 'xlsx']);

/** The head of a file, or why there is none to read; `namesRow` as {@link RowLayout} has it. */
export function openHead(
  bytes: Uint8Array,
  namesRow: number | null = null,
): FileHead | RowIssueCode {
  const foreign = foreignCode(kindOf(bytes));
  if (foreign !== null) return foreign;
  const head = headBytes(bytes) ?? bytes;
  return readHead(head, namesRow) ?? 'empty-file';
}

/** Where the columns of a layout stand in the file that begins with `bytes`, or why they do not. */
export function planFile(bytes: Uint8Array, layout: RowLayout): RowPlan | RowIssueCode {
  const { order, today, names, namesRow } = layout;
  const head = openHead(bytes, namesRow);
  if (typeof head === 'string') return head;
  const format = ROW_FORMATS[layout.format];
  const edtf = format.dates === 'edtf';
  const dates = { order, today, numbers: null, shortUntil: null, edtf };
  const plan = planRows(format, head, dates, names);
  if (plan.day < 0) return 'no-day-column';
  const cellsOf = (column: number) =>
    column < 0 ? [] : headCells(headBytes(bytes) ?? bytes, plan, column);
  const days = cellsOf(plan.day);
  const numbers = numbersOf(days);
  const until = shortUntil([...days, ...cellsOf(plan.endDay)], dates);
  if (numbers === null && until === null) return plan;
  return planRows(format, head, { ...dates, numbers, shortUntil: until }, names);
}

/** Why a file of a kind holds no rows as text; null where it may. */
function foreignCode(kind: FileKind): RowIssueCode | null {
  if (AS_TEXT.has(kind)) return null;
  if (kind === 'json') return kind;
  const { advice } = FILE_KINDS[kind];
  return PACKED.has(kind) || advice === 'archive' || advice === 'sheet' ? 'compressed' : 'not-text';
}
