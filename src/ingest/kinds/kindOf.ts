import type { FileKind } from './FileKind.ts';
import { encodingOf } from './Encoding.ts';

/** So many first bytes tell the kind of a file. */
export const KIND_BYTES = 4096;

/** First bytes, and where they stand, from the specification of each kind. */
const MARKS: readonly (readonly [FileKind, string, number?])[] = [
  // the second is that of an empty archive, the third of one that was split
  ['zip', 'PK\x03\x04'],
  ['zip', 'PK\x05\x06'],
  ['zip', 'PK\x07\x08'],
  ['gzip', '\x1f\x8b'],
  ['parquet', 'PAR1'],
  ['parquet-encrypted', 'PARE'],
  ['zstd', '\x28\xb5\x2f\xfd'],
  ['bzip2', 'BZh'],
  ['xz', '\xfd7zXZ\0'],
  ['7z', '7z\xbc\xaf\x27\x1c'],
  ['rar', 'Rar!\x1a\x07'],
  ['tar', 'ustar', 257],
  ['xls', '\xd0\xcf\x11\xe0'],
  ['pdf', '%PDF'],
  ['png', '\x89PNG'],
  ['jpeg', '\xff\xd8\xff'],
  ['gif', 'GIF8'],
  ['tiff', 'II*\0'],
  ['tiff', 'MM\0*'],
  ['webp', 'WEBP', 8],
  ['sqlite', 'SQLite format 3\0'],
  ['shapefile', '\0\0\x27\x0a'],
  ['flatgeobuf', 'fgb\x03'],
  ['arrow', 'ARROW1'],
  ['hdf5', '\x89HDF'],
  ['hdf5', 'CDF\x01'],
  ['hdf5', 'CDF\x02'],
];

/** Sets records off in sequences of JSON (RFC 8142). */
export const RECORD_MARK = '\x1e';

/** An object or a list as JSON begins it; a column's name in brackets is none. */
const JSON_START = /^(?:\{\s*["}]|\[\s*[[{"\]\d-]|\[\s*$|\{\s*$)/;
const PAGE_START = /^<(?:!doctype html|html|table|head|body|div)\b/i;
const LAYER_START =
  /^<(?:\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<?(?:kml|gpx|\w+:FeatureCollection)\b/i;
const XML_START = /^<(?:\?xml|[a-z][\w:-]*[\s>])/i;

/** A line of text has fewer control characters than one in so many. */
const LETTERS_PER_CONTROL = 16;

/** The true kind of a file, by its first bytes ({@link KIND_BYTES} of them are enough) and never by its name. */
export function kindOf(bytes: Uint8Array): FileKind {
  const head = bytes.subarray(0, KIND_BYTES);
  const marked = MARKS.find(([, mark, at = 0]) => holds(head, mark, at));
  if (marked) return marked[0];
  const text = new TextDecoder(encodingOf(head))
    .decode(head)
    .replaceAll(RECORD_MARK, ' ')
    .trimStart();
  if (!isText(/^[^\r\n]*/.exec(text)?.[0] ?? '')) return 'binary';
  if (JSON_START.test(text)) return 'json';
  if (PAGE_START.test(text)) return 'html';
  if (LAYER_START.test(text)) return 'kml';
  return XML_START.test(text) ? 'xml' : 'text';
}

function holds(bytes: Uint8Array, mark: string, at: number): boolean {
  for (let i = 0; i < mark.length; i++) if (bytes[at + i] !== mark.charCodeAt(i)) return false;
  return true;
}

/** Whether a first line is one of text: that of UTF-16 without its mark is half NULs. */
function isText(line: string): boolean {
  let controls = 0;
  for (let i = 0; i < line.length; i++) if (isControl(line.charCodeAt(i))) controls++;
  return controls * LETTERS_PER_CONTROL <= line.length;
}

/** White space is none, nor what stands between the cells of some dumps. */
function isControl(code: number): boolean {
  return code === 0 || (code > 1 && code < 9) || (code > 13 && code < 32);
}
