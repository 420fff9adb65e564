import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { KeptFiles, KeptList } from '../src/offline/KeptList.ts';

/**
 * What a page without a network does without: what lies there for people, crawlers and installers, and earlier
 * versions of the record, which are data sets of their own.
 */
const LEFT_OUT = /^(?:icons\/|data\/versions\/|robots\.txt$|sw\.js$|.*\.map$)/;
const START = /^data\/start\.(\w+)\.json$/;
const WHOLE = 'data/americas.json';

/**
 * Lists what the build in `folder` keeps on a device, in order of paths. `langOf` says which language a file
 * of code is the words of, if of one.
 */
export function keptList(
  folder: string,
  langOf: (path: string) => string | undefined,
): Omit<KeptList, 'build'> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, '/').length))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !LEFT_OUT.test(path))
    .toSorted();
  const files: Record<string, string> = {};
  const byLang: Record<string, Record<string, string>> = {};
  const standIns: Record<string, string> = {};
  for (const path of paths) {
    const start = START.exec(path)?.[1];
    const lang = start ?? langOf(path);
    const home = lang === undefined ? files : (byLang[lang] ??= {});
    home[path] = createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('base64');
    // the whole record is in all languages
    if (start !== undefined) standIns[path] = WHOLE;
  }
  for (const [path, other] of Object.entries(standIns))
    if (!Object.hasOwn(files, other))
      throw new Error(`${other} is to stand in for ${path}, and is not there.`);
  return { files: files satisfies KeptFiles, byLang, standIns };
}
