import type { RowIssueCode } from '../../model/RowIssue.ts';
import type { RowFormat } from './formats/RowFormat.ts';
import { type FileHead, readHead } from './readHead.ts';
import { planRows, type RowPlan } from './planRows.ts';

/** First bytes of files that are packed: ZIP (also XLSX), gzip, Zstandard, bzip2. */
const PACKED = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x1f, 0x8b],
  [0x28, 0xb5, 0x2f, 0xfd],
  [0x42, 0x5a, 0x68],
];

/** The first row of a file, or why there is none to read. */
export function openHead(bytes: Uint8Array): FileHead | RowIssueCode {
  if (PACKED.some((mark) => mark.every((byte, i) => bytes[i] === byte))) return 'compressed';
  // text in UTF-8 has no NUL; UTF-16 and all that is no text have them early
  if (bytes.includes(0)) return 'not-text';
  return readHead(bytes) ?? 'empty-file';
}

/** Where the columns of a format stand in the file that begins with `bytes`, or why they do not. */
export function planFile(bytes: Uint8Array, format: RowFormat): RowPlan | RowIssueCode {
  const head = openHead(bytes);
  if (typeof head === 'string') return head;
  const plan = planRows(format, head);
  return plan.day < 0 ? 'no-day-column' : plan;
}
