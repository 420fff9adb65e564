import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDayBytes } from '../../../../../src/ingest/rows/bytes/readDayBytes.ts';
import { civilOf, type Day, isoOf } from '../../../../../src/model/Day.ts';
import { bytesOf } from '../bytesOf.ts';

function read(text: string): number {
  const bytes = bytesOf(`1${text}1`);
  return readDayBytes(bytes, 1, bytes.length - 1);
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

test('a day is read in each way in which event files write it', () => {
  const property = fc.property(fc.integer({ min: 0, max: 36_524 }), (day) => {
    const iso = isoOf(day as Day);
    const { year, month, date } = civilOf(day as Day);
    const name = MONTHS[month - 1]!;
    const ways = [
      iso,
      iso.replaceAll('-', ''),
      iso.replaceAll('-', '/'),
      `${iso} 00:00:00.000`,
      `${iso}T23:59:59Z`,
      ` ${iso} `,
      `${date}-${name.slice(0, 3)}-${year}`,
      `${String(date).padStart(2, '0')} ${name} ${year}`,
      `${date}-${name.toUpperCase()}-${year}`,
    ];
    expect(ways.map(read)).toEqual(ways.map(() => day));
  });
  fc.assert(property);
});

test.each([
  '',
  ' '.repeat(100_000),
  '2025-02-29',
  '20251301',
  '2025-13-01',
  '2025-11-031',
  '2025-11/03',
  '11/03/2025',
  '2025',
  '2025-11',
  '99-Foo-20',
  '9-May',
  '9-May-2',
  '9-May-20',
  '9 May-2020',
  '31-Jun-20',
  '123-May-2020',
  'abcdefgh',
  '2025x103',
])('%j is no day', (text) => {
  expect(read(text)).toBeNaN();
});
