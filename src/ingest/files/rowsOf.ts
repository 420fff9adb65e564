import { bytesIn } from './bytesIn.ts';
import { FileFault, type FileFaultCode } from './FileFault.ts';
import type { FileJob } from './FileJob.ts';
import type { FileRows } from './FileRows.ts';
import type { GivenFile } from './GivenFile.ts';
import { KIND_BYTES, kindOf } from '../kinds/kindOf.ts';
import { fileLimits } from './fileLimits.ts';
import { filesIn, kindOfZip } from './zip/kindOfZip.ts';
import { gunzip } from './gunzip.ts';
import { readDirectory } from './zip/readDirectory.ts';
import { readJsonRows } from './json/readJsonRows.ts';
import { readParquetRows } from './parquet/readParquetRows.ts';
import { readSheets } from './sheet/readSheets.ts';
import { recordPlace } from './json/recordPlace.ts';
import { unzipEntry } from './zip/unzipEntry.ts';

/** Rows, or a data set of our own. */
export type Found = FileRows | { readonly record: GivenFile };

/**
 * All rows of a file of any kind that is read. Of a file with several members those are taken that are
 * `chosen`, by path, or all of them. Fails with a {@link FileFault}.
 */
export async function rowsOf(
  { name, body }: GivenFile,
  chosen: ReadonlySet<string> | null,
  job: FileJob,
  depth = 0,
): Promise<readonly Found[]> {
  const head = await bytesIn(body, 0, KIND_BYTES);
  const kind = kindOf(head);
  const fault = (code: FileFaultCode) => new FileFault({ code, name, kind });
  if (head.length === 0) throw fault('empty');
  if (depth > fileLimits.nested) throw fault('nested');
  if (kind === 'text') return [{ name, body, spoilt: 0 }];
  if (kind === 'parquet') return [await readParquetRows(body, name, job)];
  if (kind === 'zip') return inZip({ name, body }, chosen, job, depth);
  if (kind === 'gzip') {
    const unpacked = { name: name.replace(/\.gz$/i, ''), body: await gunzip(body, name, job) };
    return rowsOf(unpacked, null, job, depth + 1);
  }
  if (kind !== 'json') throw fault('kind');
  const place = recordPlace(head);
  if (place === 'record') return [{ record: { name, body } }];
  return [await readJsonRows(body, name, place, job)];
}

async function inZip(
  { name, body }: GivenFile,
  chosen: ReadonlySet<string> | null,
  job: FileJob,
  depth: number,
): Promise<readonly Found[]> {
  const entries = await readDirectory(body, name);
  const kind = kindOfZip(entries);
  if (kind === 'xlsx') {
    const sheets = await readSheets(body, entries, name, job);
    return sheets.filter((sheet) => sheets.length === 1 || isWanted(sheet.name, chosen));
  }
  if (kind !== 'zip') throw new FileFault({ code: 'kind', name, kind });
  const files = filesIn(entries);
  if (files.length === 0) throw new FileFault({ code: 'empty-archive', name, kind });
  const found: Found[] = [];
  for (const entry of files) {
    const path = `${name}/${entry.path}`;
    if (files.length > 1 && !isWanted(path, chosen)) continue;
    const unpacked = { name: path, body: await unzipEntry(body, entry, path, job) };
    found.push(...(await rowsOf(unpacked, null, job, depth + 1)));
  }
  return found;
}

function isWanted(path: string, chosen: ReadonlySet<string> | null): boolean {
  return chosen === null || chosen.has(path);
}
