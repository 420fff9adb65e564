import type { Import } from './readModule.ts';

/** The imports of a style sheet: `@import`, `composes … from` and files of packages. No other file has any. */
export function styleImports(path: string, text: string): Import[] {
  if (!path.endsWith('.css')) return [];
  const written =
    /@import\s+(?:url\()?\s*["']([^"']+)["']|\bfrom\s+["']([^"']+)["']|\burl\(["'](@[^"']+)["']/g;
  return [...text.matchAll(written)].map(([, sheet, other, packed]) => ({
    request: asPath(sheet ?? other ?? packed ?? ''),
    how: 'module',
  }));
}

// in a style sheet, "x.css" means "./x.css"
function asPath(address: string): string {
  return /^[\w-]+\.css$/.test(address) ? `./${address}` : address;
}
