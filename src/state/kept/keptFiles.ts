import { type KeepTrouble, keepTrouble } from './KeepTrouble.ts';
import { type KeptFile, keptText, readKept } from './KeptFile.ts';
import {
  askToLast,
  canKeep,
  clearFolder,
  deviceFolder,
  readIn,
  takeAway,
  writeIn,
} from './deviceFolder.ts';
import { deviceStorage } from '../deviceStorage.ts';
import { fileIdOf } from '../fileIdOf.ts';
import { today } from '../today.ts';

/** How many files were kept when they were last listed: what a browser clears, it clears without a word. */
const NOTED = 'hemisphere.kept';

/** Within the folder of a kept file. What it was is written last, so that half a file is none. */
const ROWS = 'rows';
const ABOUT = 'about.json';

/** A file as it is to be kept: its rows, and how they were read. */
export type FileToKeep = Pick<KeptFile, 'parts' | 'spoilt' | 'layout' | 'events'> & {
  readonly file: File;
};

/** What this device keeps. */
export interface KeptList {
  /** The last ones first. */
  readonly files: readonly KeptFile[];
  /** How many cannot be read. */
  readonly unread: number;
  /** How many there were, and are no more, though nobody has deleted them here. */
  readonly lost: number;
}

/**
 * The reader’s own files that this device keeps, in the browser’s own file system (WHATWG File System): only
 * where the reader says so. Nothing rejects for what the browser refuses: that is a value.
 */
export const keptFiles = {
  list(): Promise<KeptList | KeepTrouble> {
    return tried(async () => {
      if (!canKeep()) return 'absent';
      const files: KeptFile[] = [];
      let unread = 0;
      for await (const handle of (await deviceFolder()).values()) {
        const file = await keptIn(handle);
        if (file) files.push(file);
        else unread++;
      }
      const lost = Math.max(0, noted() - files.length - unread);
      note(files.length + unread);
      files.sort((a, b) => b.keptOn - a.keptOn || (a.name < b.name ? -1 : 1));
      return { files, unread, lost };
    });
  },

  /** Keeps a file in the place of the same file; whether the browser promises to keep it until it is deleted. */
  keep({ file, ...rest }: FileToKeep): Promise<{ readonly lasts: boolean } | KeepTrouble> {
    return counted(async () => {
      if (!canKeep()) return 'absent';
      const lasts = await askToLast();
      const id = fileIdOf(file);
      const { name, size: bytes, lastModified } = file;
      const about = { ...rest, id, name, bytes, lastModified, keptOn: today() };
      const all = await deviceFolder();
      const folder = await all.getDirectoryHandle(id, { create: true });
      try {
        await writeIn(folder, ROWS, file);
        await writeIn(folder, ABOUT, keptText(about));
      } catch (error) {
        await takeAway(all, id);
        throw error;
      }
      return { lasts };
    });
  },

  /** A kept file as it was when it was kept. */
  open({ id, name, lastModified, bytes }: KeptFile): Promise<File | KeepTrouble> {
    return tried(async () => {
      const rows = await readIn(await (await deviceFolder()).getDirectoryHandle(id), ROWS);
      return rows.size === bytes ? new File([rows], name, { lastModified }) : 'gone';
    });
  },

  /** Null once it is deleted, or was before. */
  delete({ id }: KeptFile): Promise<KeepTrouble | null> {
    return deleted(async () => {
      await (await deviceFolder()).removeEntry(id, { recursive: true });
    });
  },

  deleteAll(): Promise<KeepTrouble | null> {
    return deleted(async () => {
      await clearFolder();
    });
  },
};

/** What a handle within the folder holds; null where that is no kept file. */
async function keptIn(handle: FileSystemHandle): Promise<KeptFile | null> {
  if (handle.kind !== 'directory') return null;
  const folder = handle as FileSystemDirectoryHandle;
  try {
    const file = readKept(handle.name, await (await readIn(folder, ABOUT)).text());
    const rows = await readIn(folder, ROWS);
    return rows.size === file?.bytes ? file : null;
  } catch (error) {
    keepTrouble(error);
    return null;
  }
}

/** Notes how many are there after a change of the reader’s own. */
async function counted<T>(act: () => Promise<T>): Promise<T | KeepTrouble> {
  const done = await tried(act);
  await tried(async () => {
    if (!canKeep()) return;
    let count = 0;
    for await (const name of (await deviceFolder()).keys()) count += name === '' ? 0 : 1;
    note(count);
  });
  return done;
}

/** What was gone before is deleted. */
async function deleted(act: () => Promise<void>): Promise<KeepTrouble | null> {
  const trouble = (await counted(act)) ?? null;
  return trouble === 'gone' ? null : trouble;
}

function noted(): number {
  const count = Number(deviceStorage.read(NOTED) ?? 0);
  return Number.isSafeInteger(count) ? count : 0;
}

function note(count: number): void {
  deviceStorage.keep(NOTED, String(count));
}

async function tried<T>(act: () => Promise<T>): Promise<T | KeepTrouble> {
  try {
    return await act();
  } catch (error) {
    return keepTrouble(error);
  }
}
