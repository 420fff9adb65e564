import type { RowIssueCode } from '../../../src/model/RowIssue.ts';
import type { RowFormatId } from '../../../src/ingest/rows/formats/RowFormat.ts';
import { lineCounts } from './lineCounts.ts';
import { planOf } from './RowReader.ts';

const PDF_PNG_JPEG = [0x25, 0x89, 0xff];
const PACKED_OR_XLS = [0x50, 0x1f, 0x28, 0x42, 0xd0, 0xfd, 0x37, 0x52];

/** For what a file may be refused as a whole, and what it must be then. */
const REASONS: Partial<Record<RowIssueCode, (bytes: Uint8Array, format: RowFormatId) => boolean>> =
  {
    'empty-file': (bytes) => lineCounts(bytes).includes(0),
    'not-text': (bytes) => PDF_PNG_JPEG.includes(bytes[0] ?? 0) || bytes.some(isControl),
    json: (bytes) => /^[\s\0\xef\xbb\xbf\xfe\xff]*[[{]/.test(latin(bytes)),
    compressed: (bytes) => PACKED_OR_XLS.includes(bytes[0] ?? 0),
    'no-day-column': (bytes, format) => planOf(bytes, format) === 'no-day-column',
    // the lines of its names are all that it has, which those who count lines find out
    'no-row': () => true,
  };

function isControl(byte: number): boolean {
  return byte === 0 || (byte > 1 && byte < 9) || (byte > 13 && byte < 32);
}

/** Each byte as a letter. */
function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

/** Whether a file may be refused for a reason. */
export function mayRefuse(code: RowIssueCode, bytes: Uint8Array, format: RowFormatId): boolean {
  return REASONS[code]?.(bytes, format) ?? false;
}
