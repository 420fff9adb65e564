import { vi } from 'vitest';

/** A folder of a browser’s own file system, as far as we ask for it (WHATWG File System). */
export interface AFolder {
  readonly kind: 'directory';
  readonly name: string;
  readonly entries: Map<string, AFolder | AFile>;
}

interface AFile {
  readonly kind: 'file';
  readonly name: string;
  body: Blob;
}

interface DeviceStore {
  readonly root: AFolder;
  /** The folder of kept files, made where it is not there. */
  readonly kept: AFolder;
  /** So many bytes there is room for. */
  room: number;
  /** What the browser says when it is asked for the folder. */
  refusal: DOMException | null;
  /** Whether it promises to keep all. */
  lasts: boolean;
  /** So many more times the browser holds what is to be removed. */
  holds: number;
}

const gone = () => new DOMException('It is not there.', 'NotFoundError');

/** A browser with a file system of its own in place of the one that runs the test; `writes` as one may not. */
export function aDeviceStore(writes: 'writes' | 'does not write' = 'writes'): DeviceStore {
  const store: DeviceStore = {
    root: aFolder(''),
    get kept() {
      return folderIn(store.root, 'hemisphere-kept', true);
    },
    room: 1e9,
    refusal: null,
    lasts: true,
    holds: 0,
  };
  class FileHandle {
    getFile = () => undefined;
  }
  if (writes === 'writes') Object.assign(FileHandle.prototype, { createWritable: () => undefined });
  vi.stubGlobal('FileSystemFileHandle', FileHandle);
  vi.stubGlobal('navigator', {
    storage: {
      getDirectory: () =>
        store.refusal
          ? Promise.reject(store.refusal)
          : Promise.resolve(handleOf(store.root, store)),
      estimate: () => Promise.resolve({ quota: store.room, usage: 0 }),
      persist: () => Promise.resolve(store.lasts),
    },
  });
  return store;
}

export function aFolder(name: string): AFolder {
  return { kind: 'directory', name, entries: new Map() };
}

export function aFileIn(folder: AFolder, name: string, text: string): void {
  folder.entries.set(name, { kind: 'file', name, body: new Blob([text]) });
}

function folderIn(folder: AFolder, name: string, create: boolean): AFolder {
  if (create && !folder.entries.has(name)) folder.entries.set(name, aFolder(name));
  const found = folder.entries.get(name);
  if (found?.kind !== 'directory') throw gone();
  return found;
}

function handleOf(folder: AFolder, store: DeviceStore): object {
  return {
    kind: folder.kind,
    name: folder.name,
    getDirectoryHandle: async (name: string, { create = false } = {}) =>
      handleOf(folderIn(folder, name, create), store),
    getFileHandle: async (name: string, { create = false } = {}) => {
      if (create && !folder.entries.has(name)) aFileIn(folder, name, '');
      const found = folder.entries.get(name);
      if (found?.kind !== 'file') throw gone();
      return fileHandle(found, store);
    },
    removeEntry: async (name: string) => {
      if (store.holds-- > 0) throw new DOMException('It is held.', 'NoModificationAllowedError');
      if (!folder.entries.delete(name)) throw gone();
    },
    keys: async function* () {
      yield* folder.entries.keys();
    },
    values: async function* () {
      for (const entry of folder.entries.values())
        yield entry.kind === 'file' ? fileHandle(entry, store) : handleOf(entry, store);
    },
  };
}

function fileHandle(file: AFile, store: DeviceStore): object {
  return {
    kind: file.kind,
    name: file.name,
    getFile: async () => new File([file.body], file.name, { lastModified: 7 }),
    createWritable: async () => {
      let body: Blob | null = null;
      return {
        write: async (given: Blob | string) => {
          body = new Blob([given]);
          if (body.size > store.room) throw new DOMException('It is full.', 'QuotaExceededError');
        },
        close: async () => {
          file.body = body ?? file.body;
        },
        abort: async () => undefined,
      };
    },
  };
}
