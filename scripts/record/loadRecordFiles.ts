import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Prose: the guide, the history, and rows that are to go into it. */
const PROSE = /^(?:README|CHANGELOG|left-out\/[^/]+\.changes)\.md$/;
/** Tables of others, and what is built: neither is of the record itself. */
const OTHERS = /^(?:tables|built)\//;

/**
 * The text of all files of the record below a folder by path, sorted, with `/` between folders; but prose,
 * hidden ones and the tables of others.
 */
export function loadRecordFiles(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, '/').length))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !PROSE.test(path) && !OTHERS.test(path))
    .toSorted();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}
