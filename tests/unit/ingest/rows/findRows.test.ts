import { expect, test } from 'vitest';
import { findRows } from '../../../../src/ingest/rows/findRows.ts';

const holds = (word: string) => (words: string) => words.includes(word);

test('rows are found by the words that they say, counted without those left out', async () => {
  const file = new Blob(['date,title\n2025-11-03,a pact\nsoon,a pact\n2025-11-04,the pact\n']);
  await expect(findRows(file, 'plain', holds('pact'))).resolves.toEqual(Uint32Array.of(0, 1));
  await expect(findRows(file, 'plain', holds('2025-11-04'))).resolves.toEqual(Uint32Array.of(1));
});

test('a file that has no rows is not searched for another head further on', async () => {
  const lines = `date,title\n${'2025-11-03,a pact\n'.repeat(10_000)}`;
  const file = new Blob(['\0'.repeat(1 << 16), lines]);
  await expect(findRows(file, 'plain', holds('pact'))).resolves.toHaveLength(0);
});
