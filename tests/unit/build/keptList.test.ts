import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { KeptList } from '../../../src/offline/KeptList.ts';
import { keptList } from '../../../build/keptList.ts';
import { writeWorker } from '../../../build/serviceWorker.ts';
import { inScratchFolder } from '../../support/inScratchFolder.ts';

const FILES = {
  'index.html': '<p>page</p>',
  'ahead.js': 'ahead',
  'assets/index-1.js': 'code',
  'assets/later-es.js': 'palabras',
  'data/americas.json': '{}',
  'data/start.en.json': 'en',
  'data/start.es.json': 'es',
  'data/notes.json': '[]',
  'data/versions/2025.1.1.json': 'older',
  'icons/icon-192.png': 'png',
  'robots.txt': 'User-agent: *',
};
const langOf = (path: string) => (path.includes('later-es') ? 'es' : undefined);

test('what every visit may need is listed by its hash, languages apart', () =>
  inScratchFolder(FILES, (folder) => {
    const { files, byLang, standIns } = keptList(folder, langOf);
    expect(Object.keys(files)).toEqual([
      'ahead.js',
      'assets/index-1.js',
      'data/americas.json',
      'data/notes.json',
      'index.html',
    ]);
    expect(files['ahead.js']).toBe(createHash('sha256').update('ahead').digest('base64'));
    expect(Object.keys(byLang)).toEqual(['es', 'en']);
    expect(Object.keys(byLang['es'] ?? {})).toEqual(['assets/later-es.js', 'data/start.es.json']);
    expect(standIns).toEqual({
      'data/start.en.json': 'data/americas.json',
      'data/start.es.json': 'data/americas.json',
    });
  }));

test('a build without the whole record has nothing to stand in for its starts', () =>
  inScratchFolder({ 'data/start.en.json': 'en' }, (folder) => {
    expect(() => keptList(folder, langOf)).toThrow(
      'data/americas.json is to stand in for data/start.en.json, and is not there.',
    );
  }));

test('a build is told from another by each of its files and by the code of its worker', async () => {
  const buildOf = (files: Record<string, string>, code: string) =>
    inScratchFolder(files, (folder) => {
      writeWorker(folder, code, langOf);
      const text = readFileSync(join(folder, 'sw.js'), 'utf8');
      const [head = '', rest] = text.split('\n');
      expect(rest).toBe(code);
      return (JSON.parse(head.slice('self.KEPT='.length, -1)) as KeptList).build;
    });
  const first = await buildOf(FILES, 'run()');
  // the worker itself, which another build has left, is none of its files
  expect(await buildOf({ ...FILES, 'sw.js': 'old' }, 'run()')).toBe(first);
  expect(await buildOf({ ...FILES, 'ahead.js': 'other' }, 'run()')).not.toBe(first);
  expect(await buildOf({ ...FILES, 'data/start.es.json': '' }, 'run()')).not.toBe(first);
  expect(await buildOf(FILES, 'walk()')).not.toBe(first);
});
