import type { EventSource } from '../../../src/events/EventSource.ts';
import type { RowFormatId } from '../../../src/ingest/rows/formats/RowFormat.ts';
import type { Shown } from '../../../src/query/Shown.ts';
import { americas } from './showView.tsx';
import { fileIdOf } from '../../../src/state/fileIdOf.ts';
import { inProcessPort } from '../../../src/engine/inProcessPort.ts';
import { rowCode } from '../../../src/state/rowCode.ts';
import { layoutIn } from '../../../src/ingest/rows/RowLayout.ts';

/** Nobody types here: a search begins at once. */
const noWait = () => Promise.resolve();
const { join, readFile } = rowCode(inProcessPort, noWait);

/** The rows of a file, read in this thread. */
async function sourceOf(file: File, format: RowFormatId = 'plain'): Promise<EventSource> {
  const { source } = await readFile(fileIdOf(file), file, layoutIn(format), {});
  if (!source) throw new Error(`${file.name} has no good row.`);
  return source;
}

/** The records of the bundled data set with a file of rows in place of its events. */
export async function openedFile(file: File, format?: RowFormatId): Promise<Shown> {
  return { ...americas, source: await sourceOf(file, format) };
}

/** The bundled data set with files of rows over its events. */
export async function openedOver(...files: readonly File[]): Promise<Shown> {
  const sources = await Promise.all(files.map((file) => sourceOf(file)));
  return { ...americas, source: join([americas.record, ...sources]) };
}

/** A file that its reader changes once its rows are read: later it says something else, or nothing. */
export function changedFile(name: string, read: string, later: string): File {
  const changed = new File([later], name);
  // the engine reads a copy; the words of a row come from this one
  return Object.assign(new File([read], name), {
    slice: (...part: Parameters<Blob['slice']>) => changed.slice(...part),
  });
}
