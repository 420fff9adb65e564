import type { Given } from './Given.ts';
import { isBeside } from '../../ingest/files/isBeside.ts';

/** So many files are looked for in folders. */
const MOST = 2000;

/** The files of folders. */
export interface FolderFiles {
  /** Named by their paths, in their order; without what lies there for another system’s sake. */
  readonly files: readonly File[];
  /** Whether there are more, which were not looked for. */
  readonly isCut: boolean;
}

/**
 * All files of what was dropped, those of folders within folders too. Rejects with a `DOMException` where the
 * browser does not give one, and with the signal's reason.
 */
export async function folderFiles(
  given: readonly Given[],
  signal: AbortSignal,
): Promise<FolderFiles> {
  const files: File[] = [];
  const waiting: (File | FileSystemEntry)[] = [...given];
  for (let one = waiting.shift(); one; one = waiting.shift()) {
    signal.throwIfAborted();
    if (!(one instanceof File) && one.isDirectory) {
      waiting.push(...(await entriesOf(one as FileSystemDirectoryEntry)));
      continue;
    }
    if (files.length === MOST) return { files: inOrder(files), isCut: true };
    files.push(one instanceof File ? one : await fileOf(one as FileSystemFileEntry));
  }
  return { files: inOrder(files), isCut: false };
}

/** A folder gives some of its entries at a time, and none at its end (File and Directory Entries API). */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (some.length === 0 || all.length > MOST) return all;
    all.push(...some.filter(({ name }) => !isBeside(name)));
  }
}

async function fileOf(entry: FileSystemFileEntry): Promise<File> {
  const file = await new Promise<File>((resolve, reject) => {
    entry.file(resolve, reject);
  });
  return new File([file], entry.fullPath.replace(/^\//, ''), { lastModified: file.lastModified });
}

function inOrder(files: readonly File[]): readonly File[] {
  return files.toSorted((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
}
