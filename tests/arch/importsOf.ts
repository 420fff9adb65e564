import { posix } from 'node:path';
import type { Import } from './readModule.ts';

/** Where an import leads: to files of `src`, to a library, or nowhere. */
export type Target =
  | { type: 'file'; path: string; how: Import['how'] }
  | { type: 'library'; name: string }
  | { type: 'nowhere'; request: string };

/** The targets of what `path` imports. `files` holds the paths of all of `src`. */
export function importsOf(
  path: string,
  imports: readonly Import[],
  files: { has(path: string): boolean; keys(): Iterable<string> },
): Target[] {
  return imports.flatMap(({ request, how }): Target[] => {
    if (!/^[./!]/.test(request)) return [{ type: 'library', name: libraryOf(request) }];
    const address = pathOf(path, request);
    if (how === 'glob')
      return [...files.keys()]
        .filter((file) => patternOf(address).test(file))
        .map((file) => ({ type: 'file', path: file, how }));
    if (files.has(address)) return [{ type: 'file', path: address, how }];
    return [{ type: 'nowhere', request }];
  });
}

function pathOf(from: string, request: string): string {
  const path = request.replace(/\?.*$/, '');
  const rooted = /^\/src\//;
  return rooted.test(path) ? path.replace(rooted, '') : posix.join(posix.dirname(from), path);
}

function patternOf(glob: string): RegExp {
  const source = glob
    .replaceAll(/[.+^$()|[\]\\]/g, String.raw`\$&`)
    .replaceAll('{', '(')
    .replaceAll('}', ')')
    .replaceAll(/,(?=[^(]*\))/g, '|')
    .replaceAll(/\*\*\/|\*/g, (star) => (star === '*' ? '[^/]*' : '(.*/)?'));
  return new RegExp(`^${source}$`);
}

function libraryOf(request: string): string {
  const parts = request.split('/');
  return parts.slice(0, request.startsWith('@') ? 2 : 1).join('/');
}
