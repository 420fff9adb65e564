import { laterReaders } from '../laterReaders.ts';
import { BlobSink } from '../BlobSink.ts';
import { FileFault, type FileFaultCode } from '../FileFault.ts';
import type { FileJob } from '../FileJob.ts';
import type { FileRows } from '../FileRows.ts';
import { RowWriter } from '../RowWriter.ts';
import { isoTime } from '../isoTime.ts';
import type { ZipEntry } from '../zip/ZipEntry.ts';

/** A workbook stands in the memory as a whole while it is read: more of it, unpacked, is not. */
const MOST_BYTES = 1 << 29;

/**
 * The sheets of an Excel workbook that have rows, each as rows of text under the name of the file and the
 * sheet: dates as ISO, and blank rows left blank, so that rows count as in Excel. Fails with a
 * {@link FileFault}.
 */
export async function readSheets(
  body: Blob,
  entries: readonly ZipEntry[],
  name: string,
  job: FileJob,
): Promise<readonly FileRows[]> {
  const fault = (code: FileFaultCode, cause?: unknown) =>
    new FileFault({ code, name, kind: 'xlsx' }, { cause });
  if (entries.some(({ isEncrypted }) => isEncrypted)) throw fault('encrypted');
  if (entries.reduce((sum, { size }) => sum + size, 0) > MOST_BYTES) throw fault('too-large');
  job.onProgress({ name, bytes: 0, all: body.size });
  const readWorkbook = await laterReaders.workbook().catch((error: unknown) => {
    throw fault('not-fetched', error);
  });
  const sheets = await readWorkbook(body, { trim: false }).catch((error: unknown) => {
    throw fault('damaged', error);
  });
  job.signal.throwIfAborted();
  const found = sheets.filter(({ data }) => data.some((row) => row.some((cell) => cell !== null)));
  if (found.length === 0) throw fault('no-rows');
  return found.map(({ sheet, data }) => {
    const writer = new RowWriter(new BlobSink(name, 'xlsx', job));
    const [names, ...rows] = data.map((row) => row.map(textOf));
    for (const row of rows) writer.write(row.every((cell) => cell === '') ? [] : row);
    return { name: `${name}/${sheet}`, body: writer.end(names ?? []), spoilt: 0 };
  });
}

/** A cell is a text, a number, a truth or a `Date`, of which the library's types say the class. */
function textOf(cell: unknown): string {
  if (typeof cell === 'string') return cell;
  if (cell instanceof Date) return isoTime(cell);
  return cell === null || cell === undefined ? '' : JSON.stringify(cell);
}
