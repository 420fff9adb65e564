import { BlobSink } from '../BlobSink.ts';
import { FileFault, type FileFaultCode } from '../FileFault.ts';
import type { FileJob } from '../FileJob.ts';
import type { FileRows } from '../FileRows.ts';
import { RowWriter } from '../RowWriter.ts';
import { encodingOf, utf8From } from '../../kinds/Encoding.ts';
import { fieldsOf } from '../../fieldsOf.ts';
import { cellsOf } from './cellsOf.ts';
import { piecesOf } from '../piecesOf.ts';
import { type RecordPlace, RecordScanner } from './RecordScanner.ts';

/**
 * Rows of a JSON file: records in a list, in the longest list of them within an object (the `features` of
 * GeoJSON, the `data` of many services), or one after the other (NDJSON, RFC 8142). Columns are all names
 * that any record has, in the order in which they first come. The file is read once more where a name came
 * late, and it never stands in the memory. Fails with a {@link FileFault}.
 */
export async function readJsonRows(
  body: Blob,
  name: string,
  place: RecordPlace,
  job: FileJob,
): Promise<FileRows> {
  const fault = (code: FileFaultCode) => new FileFault({ code, name, kind: 'json' });
  const columns = new Map<string, number>();
  let list: string | null = null;
  for (;;) {
    const made = job.made;
    const { scanner, rows, spoilt, isEven, inLists, written } = await writeRows(
      piecesOf(body, name, job),
      new RowWriter(new BlobSink(name, 'json', job)),
      { place, list, columns },
    );
    if (scanner.isBroken) throw fault('bad-json');
    if (!scanner.isWhole) throw fault('cut-off');
    // an object without records is one itself, and several on end are one each
    if (place === 'member' && (scanner.hasMore || inLists.size === 0))
      return readJsonRows(body, name, 'lines', job);
    const richest = richestOf(inLists);
    const isRight = place !== 'member' || richest === (list ?? inLists.keys().next().value);
    if (isRight && rows === 0) throw fault(spoilt > 0 ? 'bad-json' : 'no-rows');
    if (isRight && isEven) return { name, body: written, spoilt };
    if (!isRight) {
      list = richest;
      columns.clear();
    }
    job.made = made;
  }
}

interface Records {
  readonly place: RecordPlace;
  /** The list of an object that holds the records; null for its first. */
  readonly list: string | null;
  /** Names of columns that are known, in order; those that are found are added. */
  readonly columns: Map<string, number>;
}

async function writeRows(
  pieces: AsyncIterable<Uint8Array>,
  writer: RowWriter,
  { place, list: wanted, columns }: Records,
) {
  const decoder = new TextDecoder();
  const inLists = new Map<string, number>();
  let spoilt = 0;
  let isEven = true;
  let list = wanted;
  const scanner = new RecordScanner(place, (bytes, member) => {
    inLists.set(member, (inLists.get(member) ?? 0) + 1);
    list ??= member;
    // an object may have other lists beside that of its records
    if (place === 'member' && member !== list) return;
    const known = columns.size;
    try {
      const record: unknown = JSON.parse(decoder.decode(bytes));
      if (fieldsOf(record)['type'] === 'FeatureCollection') return;
      const row = rowOf(cellsOf(record), columns);
      if (columns.size > known && writer.rows > 0) isEven = false;
      writer.write(row);
    } catch (error) {
      if (error instanceof FileFault) throw error;
      // no JSON, or deeper than can be followed
      spoilt++;
    }
  });
  let toUtf8: ((chunk: Uint8Array) => Uint8Array) | null = null;
  for await (const piece of pieces) {
    toUtf8 ??= utf8From(encodingOf(piece));
    scanner.push(toUtf8(piece));
    if (scanner.isBroken) break;
  }
  const { rows } = writer;
  return { scanner, rows, spoilt, isEven, inLists, written: writer.end([...columns.keys()]) };
}

/** The list with the most records; that of GeoJSON by its name. */
function richestOf(inLists: ReadonlyMap<string, number>): string {
  if (inLists.has('features')) return 'features';
  const [first = '', ...others] = inLists.keys();
  const sizeOf = (name: string) => inLists.get(name) ?? 0;
  return others.reduce((most, name) => (sizeOf(name) > sizeOf(most) ? name : most), first);
}

function rowOf(cells: ReadonlyMap<string, string>, columns: Map<string, number>): string[] {
  for (const name of cells.keys()) if (!columns.has(name)) columns.set(name, columns.size);
  const row = Array.from<string>({ length: columns.size }).fill('');
  for (const [name, text] of cells) row[columns.get(name)!] = text;
  return row;
}
