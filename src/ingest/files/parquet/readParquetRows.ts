import { bytesIn } from '../bytesIn.ts';
import { laterReaders } from '../laterReaders.ts';
import type { AsyncBuffer, FileMetaData } from 'hyparquet';
import { BlobSink } from '../BlobSink.ts';
import { FileFault, type FileFaultCode } from '../FileFault.ts';
import type { FileJob } from '../FileJob.ts';
import type { FileRows } from '../FileRows.ts';
import { RowWriter } from '../RowWriter.ts';
import { nextTask } from '../../../base/nextTask.ts';
import { type Column, columnsOf } from './columnsOf.ts';

/** More rows than any browser could show. */
const MOST_ROWS = 1 << 28;

/**
 * Rows of a Parquet file, one group of rows after the other; a shape (GeoParquet) as columns of degrees.
 * Fails with a {@link FileFault}.
 */
export async function readParquetRows(body: Blob, name: string, job: FileJob): Promise<FileRows> {
  const fault = (code: FileFaultCode, cause?: unknown) =>
    new FileFault({ code, name, kind: 'parquet' }, { cause });
  const file: AsyncBuffer = {
    byteLength: body.size,
    slice: (start, end = body.size) => {
      const slice = sliceOf(body, start, end);
      // the library asks for several at once, and hears of the first that fails alone
      slice.catch(() => undefined);
      return slice;
    },
  };
  const end = await body.slice(-4).text();
  if (end !== 'PAR1') throw fault('cut-off');
  const reader = await laterReaders.parquet().catch((error: unknown) => {
    throw fault('not-fetched', error);
  });
  try {
    const metadata = await reader.parquetMetadataAsync(file);
    const rows = Number(metadata.num_rows);
    if (rows === 0) throw fault('no-rows');
    if (rows > MOST_ROWS) throw fault('too-large');
    return await readGroups(file, metadata, reader, name, job);
  } catch (error) {
    // what was asked to stop, and a file that the browser does not give any more
    if (error instanceof FileFault || error instanceof DOMException) throw error;
    throw fault('damaged', error);
  }
}

async function sliceOf(body: Blob, start: number, end: number): Promise<ArrayBuffer> {
  // what a damaged file says of itself may lie anywhere, and not all engines stand that
  if (!(start >= 0 && start <= end && end <= body.size))
    throw new RangeError(`There are no bytes from ${start} to ${end}.`);
  return (await bytesIn(body, start, end)).buffer;
}

type Reader = Awaited<ReturnType<typeof laterReaders.parquet>>;

async function readGroups(
  file: AsyncBuffer,
  metadata: FileMetaData,
  { parquetRead, compressors }: Reader,
  name: string,
  job: FileJob,
): Promise<FileRows> {
  const columns = columnsOf(metadata);
  const writer = new RowWriter(new BlobSink(name, 'parquet', job));
  let rowStart = 0;
  for (const group of metadata.row_groups) {
    job.signal.throwIfAborted();
    const share = rowStart / Number(metadata.num_rows);
    job.onProgress({ name, bytes: Math.round(share * file.byteLength), all: file.byteLength });
    await nextTask();
    const rowEnd = rowStart + Number(group.num_rows);
    const found = new Map<string, ArrayLike<unknown>[]>();
    await parquetRead({
      file,
      metadata,
      rowStart,
      rowEnd,
      compressors,
      onChunk: ({ columnName, columnData }) => {
        const chunks = found.get(columnName);
        if (chunks) chunks.push(columnData);
        else found.set(columnName, [columnData]);
      },
    });
    writeGroup(columns, found, rowEnd - rowStart, writer);
    rowStart = rowEnd;
  }
  const names = columns.flatMap((column) => column.names);
  return { name, body: writer.end(names), spoilt: 0 };
}

function writeGroup(
  columns: readonly Column[],
  found: ReadonlyMap<string, readonly ArrayLike<unknown>[]>,
  rows: number,
  writer: RowWriter,
): void {
  const values = columns.map(({ source }) => joined(found.get(source) ?? []));
  if (values.some(({ length }) => length < rows))
    throw new RangeError('A column has fewer values than there are rows.');
  for (let row = 0; row < rows; row++) {
    const line: string[] = [];
    for (let i = 0; i < columns.length; i++) {
      const cells = columns[i]!.cells(values[i]![row]);
      if (typeof cells === 'string') line.push(cells);
      else line.push(...cells);
    }
    writer.write(line);
  }
}

function joined(chunks: readonly ArrayLike<unknown>[]): ArrayLike<unknown> {
  const [first = [], ...others] = chunks;
  return others.length === 0 ? first : chunks.flatMap((chunk) => Array.from(chunk));
}
