import { expect, test } from 'vitest';
import { folderFiles } from '../../../../src/views/import/folderFiles.ts';

type Tree = { readonly [name: string]: string | Tree };

/** A folder as a browser gives it: some entries at a time (File and Directory Entries API). */
function aFolder(fullPath: string, tree: Tree, atATime = 2): FileSystemDirectoryEntry {
  const entries = Object.entries(tree).map(([name, content]) =>
    typeof content === 'string'
      ? aFile(`${fullPath}/${name}`, content)
      : aFolder(`${fullPath}/${name}`, content, atATime),
  );
  return {
    ...named(fullPath),
    isDirectory: true,
    createReader: () => {
      let at = 0;
      return {
        readEntries: (resolve: (some: readonly FileSystemEntry[]) => void) => {
          resolve(entries.slice(at, at + atATime));
          at += atATime;
        },
      };
    },
  } as unknown as FileSystemDirectoryEntry;
}

function aFile(fullPath: string, content: string): FileSystemFileEntry {
  const { name } = named(fullPath);
  return {
    ...named(fullPath),
    isDirectory: false,
    file: (resolve: (file: File) => void, reject: (error: DOMException) => void) =>
      content === 'gone'
        ? reject(new DOMException('gone', 'NotFoundError'))
        : resolve(new File([content], name, { lastModified: 7 })),
  } as unknown as FileSystemFileEntry;
}

const named = (fullPath: string) => ({
  fullPath,
  name: fullPath.slice(fullPath.lastIndexOf('/') + 1),
});

const { signal } = new AbortController();

test('all files of a folder and of those in it are found, by path, in order, with their times', async () => {
  const tree = { 'part-10.csv': 'c', 'part-2.csv': 'b', deep: { er: { 'a.csv': 'a' } }, none: {} };
  const { files, isCut } = await folderFiles([aFolder('/year', tree)], signal);
  expect(files.map(({ name }) => name)).toEqual([
    'year/deep/er/a.csv',
    'year/part-2.csv',
    'year/part-10.csv',
  ]);
  expect(await Promise.all(files.map((file) => file.text()))).toEqual(['a', 'b', 'c']);
  expect(files.map(({ lastModified }) => lastModified)).toEqual([7, 7, 7]);
  expect(isCut).toBe(false);
});

test('files that are dropped with a folder stand among its files', async () => {
  const { files } = await folderFiles(
    [new File(['x'], 'notes.csv'), aFolder('/year', { 'a.csv': 'a' })],
    signal,
  );
  expect(files.map(({ name }) => name)).toEqual(['notes.csv', 'year/a.csv']);
});

test('what lies in a folder for the sake of a system is passed over, but not the folder that was dropped', async () => {
  const tree = {
    '.DS_Store': '',
    'Thumbs.db': '',
    __MACOSX: { 'a.csv': '' },
    '.git': { config: '' },
    'a.csv': 'a',
  };
  const { files } = await folderFiles([aFolder('/.data', tree)], signal);
  expect(files.map(({ name }) => name)).toEqual(['.data/a.csv']);
});

test('an empty folder has no file', async () => {
  expect(await folderFiles([aFolder('/none', {})], signal)).toEqual({ files: [], isCut: false });
});

test('of very many files the first are looked for, and it is said', async () => {
  const tree = Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`${i}.csv`, '']));
  const { files, isCut } = await folderFiles([aFolder('/many', tree, 100)], signal);
  expect([files.length, isCut]).toEqual([2000, true]);
  const { '0.csv': _, ...rest } = tree;
  const all = await folderFiles([aFolder('/many', rest, 100)], signal);
  expect([all.files.length, all.isCut]).toEqual([2000, false]);
});

test('a file that the browser does not give is told of, and the looking can be called off', async () => {
  const lost = folderFiles([aFolder('/year', { 'a.csv': 'gone' })], signal);
  await expect(lost).rejects.toThrow(DOMException);
  const off = AbortSignal.abort();
  await expect(folderFiles([aFolder('/year', { 'a.csv': 'a' })], off)).rejects.toBe(off.reason);
});
