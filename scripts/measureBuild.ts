import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'vite';

/** One JavaScript file of the build, its gzipped bytes, and whether the page loads it as it starts. */
export interface MeasuredFile {
  file: string;
  bytes: number;
  loads: 'start' | 'later';
}

/**
 * Weighs the JavaScript below `folder`, heaviest first. At start the page loads the scripts and
 * preloads of `index.html`, what these import statically, and, as an upper bound, each worker that
 * one of them can start.
 */
export function measureBuild(folder: string): MeasuredFile[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.js'));
  const texts = new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
  const start = startFiles(readFileSync(join(folder, 'index.html'), 'utf8'), texts);
  return [...texts]
    .map(([file, text]) => ({
      file,
      bytes: gzipSync(text, { level: 9 }).length,
      loads: start.has(file) ? ('start' as const) : ('later' as const),
    }))
    .toSorted((a, b) => b.bytes - a.bytes);
}

function startFiles(html: string, texts: ReadonlyMap<string, string>): Set<string> {
  const found = new Set<string>();
  const waiting = pageScripts(html);
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    const text = texts.get(file);
    if (text === undefined) throw new Error(`The page loads ${file}, which is not in the build.`);
    found.add(file);
    waiting.push(...loadedBy(file, text));
  }
  return found;
}

function pageScripts(html: string): string[] {
  return [...html.matchAll(/<(script|link)\b[^>]*>/g)]
    .filter(([tag, name]) => name === 'script' || /\brel="(?:module)?preload"/.test(tag))
    .flatMap(([tag]) => /\b(?:src|href)="([^"]+\.js)"/.exec(tag)?.[1] ?? [])
    .map((address) => posix.normalize(address));
}

function loadedBy(file: string, text: string): string[] {
  const { staticImports, staticExports } = parseSync(file, text).module;
  const exported = staticExports.flatMap(({ entries }) => entries);
  const addresses = [
    ...staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...exported.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ...[...text.matchAll(/new URL\(\s*[`'"]([^`'"]+\.js)[`'"]/g)].flatMap(([, url]) => url ?? []),
  ];
  return addresses.map((address) => posix.join(posix.dirname(file), address));
}
