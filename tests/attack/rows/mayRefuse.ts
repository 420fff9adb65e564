import type { RowIssueCode } from '../../../src/model/RowIssue.ts';
import type { RowFormatId } from '../../../src/ingest/rows/formats/RowFormat.ts';
import { lineCounts } from './lineCounts.ts';
import { planOf } from './RowReader.ts';

/**
 * For what a file may be refused as a whole, and what it must be then. A NUL is enough to be no text, and
 * a file whose lines all end in CR has one: both could be read.
 */
const REASONS: Partial<Record<RowIssueCode, (bytes: Uint8Array, format: RowFormatId) => boolean>> =
  {
    'empty-file': (bytes) => lineCounts(bytes).includes(0),
    'not-text': (bytes) => bytes.includes(0),
    compressed: (bytes) => [0x50, 0x1f, 0x28, 0x42].includes(bytes[0] ?? 0),
    'no-day-column': (bytes, format) => planOf(bytes, format) === 'no-day-column',
    // the lines of its names are all that it has, which those who count lines find out
    'no-row': () => true,
  };

/** Whether a file may be refused for a reason. */
export function mayRefuse(code: RowIssueCode, bytes: Uint8Array, format: RowFormatId): boolean {
  return REASONS[code]?.(bytes, format) ?? false;
}
