import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const TOKEN = /^\s*(?<name>--[a-z-]+):\s*light-dark\((?<light>#\w{6}), (?<dark>#\w{6})\);/gm;

/** The opaque colours of the style sheets below src: custom property → `#rrggbb` by theme. */
export function readTokens(
  ...sheets: readonly string[]
): ReadonlyMap<string, Record<Theme, string>> {
  const texts = sheets.map((sheet) =>
    readFileSync(resolve(import.meta.dirname, '../../../src', sheet), 'utf8'),
  );
  return new Map(
    texts
      .flatMap((text) => [...text.matchAll(TOKEN)])
      .map(({ groups }) => [
        groups?.['name'] ?? '',
        { light: groups?.['light'] ?? '', dark: groups?.['dark'] ?? '' },
      ]),
  );
}
