import type { RowIssueCode } from '../../model/RowIssue.ts';
import { encodingOf } from './bytes/Encoding.ts';
import type { RowLayout } from './RowLayout.ts';
import { numbersOf } from './dates/numbersOf.ts';
import { ROW_FORMATS } from './formats/rowFormats.ts';
import { headCells } from './headCells.ts';
import { type FileHead, headBytes, readHead } from './readHead.ts';
import { planRows, type RowPlan } from './planRows.ts';

/** First bytes of files that hold no rows as text. */
const FOREIGN: readonly (readonly [RowIssueCode, readonly number[]])[] = [
  // ZIP (also XLSX), gzip, Zstandard, bzip2, and the sheets of old (XLS)
  ['compressed', [0x50, 0x4b, 0x03, 0x04]],
  ['compressed', [0x1f, 0x8b]],
  ['compressed', [0x28, 0xb5, 0x2f, 0xfd]],
  ['compressed', [0x42, 0x5a, 0x68]],
  ['compressed', [0xd0, 0xcf, 0x11, 0xe0]],
  // PDF, PNG, JPEG
  ['not-text', [0x25, 0x50, 0x44, 0x46]],
  ['not-text', [0x89, 0x50, 0x4e, 0x47]],
  ['not-text', [0xff, 0xd8, 0xff]],
];

/** An object or a list as JSON begins it; a column's name in brackets is none. */
const JSON_START = /^(?:\{\s*["}]|\[\s*[[{"\]\d-])/;

/** A line of text has fewer control characters than one in so many. */
const LETTERS_PER_CONTROL = 16;

/** The head of a file, or why there is none to read; `namesRow` as {@link RowLayout} has it. */
export function openHead(
  bytes: Uint8Array,
  namesRow: number | null = null,
): FileHead | RowIssueCode {
  const foreign = FOREIGN.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (foreign) return foreign[0];
  const head = headBytes(bytes) ?? bytes;
  const text = new TextDecoder(encodingOf(head)).decode(head).trimStart();
  if (!isText(/^[^\r\n]*/.exec(text)?.[0] ?? '')) return 'not-text';
  if (JSON_START.test(text)) return 'json';
  return readHead(head, namesRow) ?? 'empty-file';
}

/** Where the columns of a layout stand in the file that begins with `bytes`, or why they do not. */
export function planFile(bytes: Uint8Array, layout: RowLayout): RowPlan | RowIssueCode {
  const { order, today, names, namesRow } = layout;
  const head = openHead(bytes, namesRow);
  if (typeof head === 'string') return head;
  const format = ROW_FORMATS[layout.format];
  const dates = { order, today, numbers: null, edtf: format.dates === 'edtf' };
  const plan = planRows(format, head, dates, names);
  if (plan.day < 0) return 'no-day-column';
  const numbers = numbersOf(headCells(headBytes(bytes) ?? bytes, plan, plan.day));
  return numbers === null ? plan : planRows(format, head, { ...dates, numbers }, names);
}

/** Whether a first line is one of text: that of UTF-16 without its mark is half NULs. */
function isText(line: string): boolean {
  const controls = Array.from(line, (letter) => letter.charCodeAt(0)).filter(isControl);
  return controls.length * LETTERS_PER_CONTROL <= line.length;
}

/** White space is none, nor what stands between the cells of some dumps. */
function isControl(code: number): boolean {
  return code === 0 || (code > 1 && code < 9) || (code > 13 && code < 32);
}
