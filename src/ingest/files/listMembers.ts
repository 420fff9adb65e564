import type { FileJob } from './FileJob.ts';
import type { GivenFile } from './GivenFile.ts';
import { headKind } from './headKind.ts';
import { filesIn, kindOfZip } from './zip/kindOfZip.ts';
import { lengthInGzip } from './gunzip.ts';
import { readDirectory } from './zip/readDirectory.ts';
import { readSheets } from './sheet/readSheets.ts';

/** A file in an archive, or a sheet of a workbook. */
export interface Member {
  /** With the name of its file: `year.zip/March.csv`. */
  readonly path: string;
  /** In bytes, unpacked. */
  readonly size: number;
}

/** What is in chosen files, before any of it is unpacked. */
export interface Contents {
  /** Members of those files that have several: what there is to choose from. */
  readonly members: readonly Member[];
  /** How many bytes the archives say that all else comes to. */
  readonly otherBytes: number;
}

/**
 * Looks into files for what there is to choose. The sheets of a workbook are listed where it is alone: of
 * several workbooks all sheets are taken. Fails with a `FileFault`.
 */
export async function listMembers(files: readonly GivenFile[], job: FileJob): Promise<Contents> {
  const members: Member[] = [];
  let otherBytes = 0;
  for (const { name, body } of files) {
    const kind = await headKind(body);
    if (kind === 'gzip') otherBytes += await lengthInGzip(body);
    if (kind !== 'zip') continue;
    const entries = await readDirectory(body, name);
    const isWorkbook = kindOfZip(entries) === 'xlsx';
    // what is a program's own file has no members to choose from
    if (isWorkbook ? files.length > 1 : kindOfZip(entries) !== 'zip') continue;
    const found = isWorkbook
      ? (await readSheets(body, entries, name, job)).map((sheet) => ({
          path: sheet.name,
          size: sheet.body.size,
        }))
      : filesIn(entries).map(({ path, size }) => ({ path: `${name}/${path}`, size }));
    if (found.length > 1) members.push(...found);
    else if (!isWorkbook) otherBytes += found[0]?.size ?? 0;
  }
  job.made = 0;
  return { members, otherBytes };
}
