import type { RowIssue } from '../../model/RowIssue.ts';
import { ROW_FORMAT_IDS, type RowFormatId } from './formats/RowFormat.ts';
import { ROW_FORMATS } from './formats/rowFormats.ts';
import { openHead } from './planFile.ts';

/** Which format a file is in, by its head; else why none can be told. */
export function sniffRows(bytes: Uint8Array): RowFormatId | RowIssue {
  const head = openHead(bytes);
  if (typeof head === 'string') return { code: head, row: null, column: '', found: '' };
  const found = ROW_FORMAT_IDS.find((id) => ROW_FORMATS[id].fits(head));
  return (
    found ?? {
      code: 'unknown-format',
      row: null,
      column: '',
      found: head.cells.join(' ').slice(0, 80),
    }
  );
}
