import { readdirSync } from 'node:fs';
import { relative } from 'node:path';
import type { Plugin } from 'vite';

const LETTERS = 26;
const FIRST_LETTER = 97;

/** Classes and animations, each time that a sheet names one. */
const NAMES = /(?:\.|@keyframes\s+)(-?[_a-z][\w-]*)/gi;

/**
 * Names the classes of the build in three letters or four instead of by a hash, which no compression
 * shortens: two for the sheet's place among all sheets of the app, the rest for the class's place in its
 * sheet. The same source gives the same names.
 */
export function shortClasses(): Plugin {
  return {
    name: 'short-classes',
    apply: 'build',
    config: ({ root = process.cwd() }) => {
      const sheets = readdirSync(root + '/src', { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.module.css'))
        .map((file) => `src/${file.replaceAll('\\', '/')}`)
        .toSorted();
      const placeOf = (file: string) =>
        sheets.indexOf(relative(root, file.replace(/\?.*$/, '')).replaceAll('\\', '/'));
      return {
        css: {
          modules: {
            generateScopedName: (name, file, css) => shortName(placeOf(file), name, css),
          },
        },
      };
    },
  };
}

/** The short name of a class, or of an animation, of a sheet: its number from 0, and its text. */
export function shortName(sheet: number, name: string, css: string): string {
  const names = [...new Set([...css.matchAll(NAMES)].map(([, found]) => found))];
  const place = names.indexOf(name);
  if (sheet < 0 || sheet >= LETTERS ** 2 || place < 0) {
    throw new Error(`There is no class "${name}" in a sheet that could have a short name for it.`);
  }
  const letters = [Math.floor(sheet / LETTERS), sheet % LETTERS];
  return String.fromCharCode(...letters.map((at) => FIRST_LETTER + at)) + place.toString(36);
}
