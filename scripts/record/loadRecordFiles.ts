import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const BESIDE = ['README.md', 'CHANGELOG.md'];

/** What was read and stays out, with the reasons. */
const LEFT_OUT = 'left-out/';

/** The text of all files below a folder by path, sorted, with `/` between folders; but its guide, its history and hidden ones. */
export function loadRecordFiles(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, '/').length))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !BESIDE.includes(path) && !path.startsWith(LEFT_OUT))
    .toSorted();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}
