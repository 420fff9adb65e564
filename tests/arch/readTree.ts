import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';

/** The text of every file below a folder, by its path from there, with `/` between folders. */
export function readTree(folder: string, below = ''): Map<string, string> {
  const entries = readdirSync(join(folder, below), { withFileTypes: true });
  return new Map(
    entries.flatMap((entry): [string, string][] => {
      const path = posix.join(below, entry.name);
      return entry.isDirectory()
        ? [...readTree(folder, path)]
        : [[path, readFileSync(join(folder, path), 'utf8')]];
    }),
  );
}
