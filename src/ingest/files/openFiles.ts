import { type AllFilesProgress, AllProgress } from './AllProgress.ts';
import { FileFault, type FileRefusal } from './FileFault.ts';
import type { FileJob } from './FileJob.ts';
import type { FileRows } from './FileRows.ts';
import type { GivenFile } from './GivenFile.ts';
import { fileLimits } from './fileLimits.ts';
import type { RowSet } from './RowSet.ts';
import { joinRows } from './joinRows.ts';
import { type Member, listMembers } from './listMembers.ts';
import { type Found, rowsOf } from './rowsOf.ts';

export interface FilesAsked {
  readonly files: readonly GivenFile[];
  /** Paths of what was chosen of archives and workbooks; null before the choice. */
  readonly chosen: readonly string[] | null;
  /** Whether the reader has agreed to unpacking so much. */
  readonly isAgreed: boolean;
}

/** What becomes of chosen files. All of it can be posted to another thread. */
export type FilesOpened =
  /** To be opened one after the other, each in a format of its own. */
  | { readonly type: 'rows'; readonly sets: readonly RowSet[] }
  /** An archive or a workbook has several files or sheets. */
  | { readonly type: 'choice'; readonly members: readonly Member[] }
  /** More than is unpacked without asking; `bytes` as the files say, null where they do not. */
  | { readonly type: 'large'; readonly bytes: number | null; readonly packed: number }
  /** A data set of our own, as JSON. */
  | { readonly type: 'record'; readonly name: string; readonly body: Blob }
  | { readonly type: 'refused'; readonly refusal: FileRefusal };

interface Wishes {
  readonly signal: AbortSignal;
  readonly onProgress?: (progress: AllFilesProgress) => void;
}

/**
 * Turns files of any kind that is known into sets of rows of text. Never throws for a bad file; rejects with
 * the signal's reason, and for a fault of the program.
 */
export async function openFiles(
  { files, chosen, isAgreed }: FilesAsked,
  { signal, onProgress = () => undefined }: Wishes,
): Promise<FilesOpened> {
  const most = isAgreed ? fileLimits.most : fileLimits.askedFrom;
  let progress = new AllProgress(files, []);
  const job: FileJob = {
    signal,
    onProgress: (one) => onProgress(progress.of(one)),
    most,
    made: 0,
  };
  const packed = files.reduce((sum, { body }) => sum + body.size, 0);
  try {
    const { members, otherBytes } = await listMembers(files, job);
    if (members.length > 0 && !chosen) return { type: 'choice', members };
    const paths = chosen && new Set(chosen);
    const wanted = members.filter(({ path }) => paths?.has(path));
    const bytes = wanted.reduce((sum, { size }) => sum + size, otherBytes);
    if (bytes > most && !isAgreed) return { type: 'large', bytes, packed };
    progress = new AllProgress(files, wanted);
    const found: Found[] = [];
    for (const file of files) found.push(...(await rowsOf(file, paths, job)));
    return await outcomeOf(found);
  } catch (error) {
    if (error instanceof FileFault) {
      const isMore = error.refusal.code === 'too-large' && !isAgreed;
      return isMore
        ? { type: 'large', bytes: null, packed }
        : { type: 'refused', refusal: error.refusal };
    }
    // what a browser says of a file that was moved, changed or taken away
    if (error instanceof DOMException && !signal.aborted) {
      const [first] = files;
      return {
        type: 'refused',
        refusal: { code: 'unreadable', name: first?.name ?? '', kind: 'binary' },
      };
    }
    throw error;
  }
}

async function outcomeOf(found: readonly Found[]): Promise<FilesOpened> {
  const rows: FileRows[] = [];
  for (const one of found) {
    if (!('record' in one)) rows.push(one);
    else if (found.length === 1) return { type: 'record', ...one.record };
    else throw new FileFault({ code: 'not-alone', name: one.record.name, kind: 'json' });
  }
  return { type: 'rows', sets: await joinRows(rows) };
}
