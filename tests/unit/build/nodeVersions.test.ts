import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const textOf = (file: string) =>
  readFileSync(resolve(import.meta.dirname, '../../..', file), 'utf8');

const { engines } = JSON.parse(textOf('package.json')) as { engines: { node: string } };
/** The first version of each major that the package allows. */
const allowed = [...engines.node.matchAll(/(\d+)\.\d+\.\d+/g)].map(([, major]) => major);
const inCi = /node: \[(.+)\]/.exec(textOf('.github/workflows/ci.yml'))?.[1]?.split(', ');

test('the version to work with is the oldest that the package allows', () => {
  expect(textOf('.nvmrc').trim()).toBe(allowed[0]);
});

test('CI runs the oldest version that the package allows, and the newest it names', () => {
  expect(inCi).toEqual([allowed[0], allowed.at(-1)]);
});
