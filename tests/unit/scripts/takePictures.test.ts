import { PICTURES, PICTURE_SIZE } from '../../../scripts/takePictures.ts';
import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';

test('the README opens with the pictures that the script takes, and with no other', () => {
  const shown = [...readFileSync('README.md', 'utf8').matchAll(/!\[[^\]]+\]\(([^)]+\.png)\)/g)];
  expect(shown.map(([, file]) => file)).toEqual(PICTURES.map(({ file }) => file));
});

test.each(PICTURES)('$file is there, in the size of the script', ({ file }) => {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect({ width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }).toEqual(PICTURE_SIZE);
});
