import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { confined } from './confined.ts';
import { houseFaults } from './houseFaults.ts';
import { readTree } from './readTree.ts';

const src = resolve(import.meta.dirname, '../../src');
const files = readTree(src);
const { faults, unused, modulesRead, importsRead } = houseFaults(files, confined);

test('the code stands as the house is planned', () => {
  expect(faults).toEqual([]);
});

test('the plan names no room and no home that the code does not need', () => {
  expect(unused).toEqual([]);
});

test('every file below src was read', () => {
  const listed = readdirSync(src, { recursive: true, withFileTypes: true });
  const modules = listed.filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name));
  expect(files.size).toBe(listed.filter((entry) => entry.isFile()).length);
  expect(modulesRead).toBe(modules.length);
  expect(modulesRead).toBeGreaterThan(20);
});

test('at least as many imports were read as a plain search for them finds', () => {
  const written = [...files]
    .filter(([path]) => /\.tsx?$/.test(path))
    .flatMap(([, text]) => [...text.matchAll(/^(?:import|export|\}) .*from '[^']+';$/gm)]);
  expect(importsRead).toBeGreaterThanOrEqual(written.length);
  expect(written.length).toBeGreaterThan(40);
});
