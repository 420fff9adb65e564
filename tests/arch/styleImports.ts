import type { Import } from './readModule.ts';

/** The imports of a style sheet: `@import` and `composes … from`. No other file has any. */
export function styleImports(path: string, text: string): Import[] {
  if (!path.endsWith('.css')) return [];
  const written = /@import\s+(?:url\()?\s*["']([^"']+)["']|\bfrom\s+["']([^"']+)["']/g;
  return [...text.matchAll(written)].map(([, sheet, other]) => ({
    request: asPath(sheet ?? other ?? ''),
    how: 'module',
  }));
}

// in a style sheet, "x.css" means "./x.css"
function asPath(address: string): string {
  return /^[\w-]+\.css$/.test(address) ? `./${address}` : address;
}
