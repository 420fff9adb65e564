/** Where files are kept in the browser’s own file system, which only pages of this site reach. */
const FOLDER = 'hemisphere-kept';

/** Whether this browser has such a file system, and lets a page write in it without a worker. */
export function canKeep(): boolean {
  return (
    typeof navigator.storage?.getDirectory === 'function' &&
    typeof FileSystemFileHandle === 'function' &&
    'createWritable' in FileSystemFileHandle.prototype
  );
}

/** The folder of all that is kept. Rejects where the browser does not allow it. */
export async function deviceFolder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(FOLDER, { create: true });
}

/** Deletes all that is kept, also what cannot be read. */
export async function clearFolder(): Promise<void> {
  const root = await navigator.storage.getDirectory();
  await root.removeEntry(FOLDER, { recursive: true });
}

/** Writes a file whole or not at all. */
export async function writeIn(
  folder: FileSystemDirectoryHandle,
  name: string,
  body: Blob | string,
): Promise<void> {
  const handle = await folder.getFileHandle(name, { create: true });
  const writable = await handle.createWritable();
  try {
    await writable.write(body);
  } catch (error) {
    await writable.abort();
    throw error;
  }
  await writable.close();
}

/** So often a browser is asked again for what it still holds, and so long it is waited for in between. */
const TRIES = 20;
const PAUSE_MS = 50;

/**
 * Takes away what was not written whole. A browser may hold a file a moment longer than its writer; what it
 * still holds then stays, and is listed as one that cannot be read.
 */
export async function takeAway(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
  for (let tried = 0; tried < TRIES; tried++) {
    try {
      await folder.removeEntry(name, { recursive: true });
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}

export async function readIn(folder: FileSystemDirectoryHandle, name: string): Promise<File> {
  const handle = await folder.getFileHandle(name);
  return handle.getFile();
}

/** How many bytes the browser still gives this site; null where it does not say. */
export async function bytesFree(): Promise<number | null> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota === undefined || usage === undefined ? null : Math.max(0, quota - usage);
  } catch {
    // said as not known; keeping itself tells where there is no room
    return null;
  }
}

/** Whether the browser has promised not to clear what this site keeps; it may ask the reader first. */
export async function askToLast(): Promise<boolean> {
  try {
    return await navigator.storage.persist();
  } catch {
    // said as not promised
    return false;
  }
}
