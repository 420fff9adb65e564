import type { Cells } from './RowScanner.ts';
import { decodeText } from './decodeText.ts';

const QUOTE = 34;

/** A cell's text, doubled quotes made one; empty for a cell that the row does not have. */
export function textAt(cells: Cells, column: number): string {
  const start = cells.starts[column];
  const end = cells.ends[column];
  if (start === undefined || end === undefined || column >= cells.count) return '';
  const text = decodeText(cells.bytes.subarray(start, end));
  return cells.bytes[start - 1] === QUOTE ? text.replaceAll('""', '"') : text;
}
