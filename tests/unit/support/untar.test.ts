import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { inScratchFolder } from '../../support/inScratchFolder.ts';
import { untar } from '../../support/untar.ts';

/** An archive with one entry, a folder when it has no content. */
function anArchive(name: string, content?: string): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write((content?.length ?? 0).toString(8).padStart(11, '0'), 124);
  header.write(content === undefined ? '5' : '0', 156);
  const blocks = Math.ceil((content?.length ?? 0) / 512);
  const body = Buffer.alloc(blocks * 512);
  body.write(content ?? '');
  return Buffer.concat([header, body]);
}

const end = Buffer.alloc(1024);

test('files and folders of an archive are unpacked, whatever their length', async () => {
  const long = 'x'.repeat(513);
  await inScratchFolder({}, (folder) => {
    untar(
      Buffer.concat([
        anArchive('lib/'),
        anArchive('lib/a.so', long),
        anArchive('empty', ''),
        anArchive('b', 'b'),
        end,
      ]),
      folder,
    );
    expect(readFileSync(join(folder, 'lib/a.so'), 'utf8')).toBe(long);
    expect(readFileSync(join(folder, 'empty'), 'utf8')).toBe('');
    expect(readFileSync(join(folder, 'b'), 'utf8')).toBe('b');
  });
});

test('a path that leads out of the folder is refused', async () => {
  await inScratchFolder({}, (folder) => {
    expect(() => untar(anArchive('../stray', 'x'), folder)).toThrow(
      '"../stray", which lies outside',
    );
    expect(() => untar(anArchive('/elsewhere/stray', 'x'), folder)).toThrow('lies outside');
    expect(existsSync(join(folder, '../stray'))).toBe(false);
  });
});

test('a folder beside it whose name begins alike is outside too', async () => {
  await inScratchFolder({}, (folder) => {
    const beside = `../${basename(folder)}-2/stray`;
    expect(() => untar(anArchive(beside, 'x'), folder)).toThrow('lies outside');
    expect(existsSync(join(folder, beside))).toBe(false);
  });
});
