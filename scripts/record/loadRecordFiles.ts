import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Prose: the guide, the history, and rows that are to go into it. */
const PROSE = /^(?:README|CHANGELOG|left-out\/[^/]+\.changes)\.md$/;

/** The text of all files below a folder by path, sorted, with `/` between folders; but prose and hidden ones. */
export function loadRecordFiles(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, '/').length))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !PROSE.test(path))
    .toSorted();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}
