import { expect, test } from 'vitest';
import { bytesOf } from '../bytesOf.ts';
import { isMissing } from '../../../../../src/ingest/rows/bytes/isMissing.ts';

function isNone(text: string): boolean {
  const bytes = bytesOf(`7${text}7`);
  return isMissing(bytes, 1, bytes.length - 1);
}

test.each(['', ' ', '      ', 'NA', ' NaN ', 'null', 'None', '-'])('"%s" is no value', (text) => {
  expect(isNone(text)).toBe(true);
});

test.each(['0', '--', 'nan1', 'missing', 'none of these', '         NA'])('"%s" is one', (text) => {
  expect(isNone(text)).toBe(false);
});
