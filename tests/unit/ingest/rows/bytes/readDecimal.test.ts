import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDecimal } from '../../../../../src/ingest/rows/bytes/readDecimal.ts';
import { bytesOf } from '../bytesOf.ts';

function read(text: string): number {
  // what stands around a cell must not matter
  const bytes = bytesOf(`7${text}7`);
  return readDecimal(bytes, 1, bytes.length - 1);
}

test.each([
  ['0', 0],
  ['-99.1332', -99.1332],
  ['+19.5', 19.5],
  ['.5', 0.5],
  ['12.', 12],
  ['19,4326', 19.4326],
  ['  -7.25 ', -7.25],
  ['19.432607700000000041', 19.4326077],
])('%j is %d', (text, value) => {
  expect(read(text)).toBeCloseTo(value, 12);
});

test.each(['', ' ', '-', '.', '1.2.3', '1e5', 'abc', '12a', '--1', '1 2', '1234567890123456'])(
  '%j is no number',
  (text) => {
    expect(read(text)).toBeNaN();
  },
);

test('degrees are read as the platform reads them', () => {
  const property = fc.property(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.integer({ min: 0, max: 12 }),
    (degrees, decimals) => {
      const text = degrees.toFixed(decimals);
      expect(read(text)).toBeCloseTo(Number(text), 11);
    },
  );
  fc.assert(property);
});
