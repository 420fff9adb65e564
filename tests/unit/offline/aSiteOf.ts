import { createHash } from 'node:crypto';
import type { KeptFiles, KeptList } from '../../../src/offline/KeptList.ts';

export const SCOPE = 'https://site.example/maps/';

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

/** What a build of these files keeps: text by path, and by language. */
export function listOf(
  build: string,
  files: Readonly<Record<string, string>>,
  byLang: Readonly<Record<string, Readonly<Record<string, string>>>> = {},
  standIns: Readonly<Record<string, string>> = {},
): KeptList {
  const hashed = (texts: Readonly<Record<string, string>>): KeptFiles =>
    Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, sha256(text)]));
  const langs = Object.entries(byLang).map(([lang, texts]) => [lang, hashed(texts)] as const);
  return { build, files: hashed(files), byLang: Object.fromEntries(langs), standIns };
}

/** A server of these files, that holds a request to its integrity as a browser does. */
export function serverOf(served: Readonly<Record<string, string>>) {
  const asked: { readonly path: string; readonly mode: RequestCache | undefined }[] = [];
  const fetch = (address: RequestInfo | URL, wishes: RequestInit = {}) => {
    const path = new Request(address).url.slice(SCOPE.length);
    asked.push({ path, mode: wishes.cache });
    const text = served[path];
    if (text === undefined) return Promise.resolve(new Response('', { status: 404 }));
    if (wishes.integrity !== `sha256-${sha256(text)}`)
      return Promise.reject(new TypeError('Failed to fetch'));
    const headers = { 'content-type': path.endsWith('.html') ? 'text/html' : 'text/javascript' };
    return Promise.resolve(new Response(text, { headers: { ...headers, vary: '*' } }));
  };
  return { fetch, asked };
}
