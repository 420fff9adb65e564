import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { Seeds } from '../../../scripts/record/rules/seedsSchema.ts';
import { bundled } from './bundled.ts';

const file = resolve(import.meta.dirname, '../../../data/seeds.json');
const { documents, assertions } = JSON.parse(readFileSync(file, 'utf8')) as Seeds;

test('both founding documents are accounted for, whole', () => {
  expect(documents).toEqual([
    { document: 'A', lines: 29 },
    { document: 'B', lines: 69 },
  ]);
});

test('each event that they assert, S1 to S22, is a claim, as are the other eight assertions', () => {
  const claims = assertions.flatMap(({ claim }) => claim ?? []);
  const numbered = Array.from({ length: 30 }, (_, i) => `S${i + 1}`);
  expect(claims).toEqual(expect.arrayContaining(numbered));
});

test('each claim on them is listed', () => {
  const listed = new Set(assertions.map(({ claim }) => claim));
  const claims = bundled.written.claims.filter(({ seed }) => seed).map(({ id }) => id);
  expect(claims.filter((id) => !listed.has(id))).toEqual([]);
});
