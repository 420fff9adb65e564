import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';

const blockSize = 512;

/**
 * Unpacks a ustar archive of plain files and folders into `folder`: enough for the archives of the
 * packaged browser. Throws when a path in the archive leads out of `folder`.
 */
export function untar(archive: Buffer, folder: string): void {
  const home = resolve(folder);
  for (let start = 0; start + blockSize <= archive.length;) {
    const header = archive.subarray(start, start + blockSize);
    const name = field(header, 0, 100);
    if (!name) break;
    const size = Number.parseInt(field(header, 124, 12).trim() || '0', 8);
    const path = resolve(home, name);
    if (path !== home && !path.startsWith(home + sep))
      throw new Error(`The archive holds "${name}", which lies outside of ${home}.`);
    const body = start + blockSize;
    if (field(header, 156, 1) === '5') mkdirSync(path, { recursive: true });
    else writeInto(path, archive.subarray(body, body + size));
    start = body + Math.ceil(size / blockSize) * blockSize;
  }
}

function field(header: Buffer, start: number, length: number): string {
  const text = header.subarray(start, start + length).toString('utf8');
  const end = text.indexOf('\0');
  return end < 0 ? text : text.slice(0, end);
}

function writeInto(path: string, content: Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content, { mode: 0o755 });
}
