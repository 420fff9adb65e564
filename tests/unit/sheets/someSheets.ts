import fc from 'fast-check';
import type { Cell, Column, Row, Sheet } from '../../../src/sheets/Sheet.ts';
import { dayOf } from '../../../src/model/Day.ts';

/** A column of each kind, and two for a place. */
export const COLUMNS: readonly Column[] = (
  [
    ['id', 'text'],
    ['title', 'text'],
    ['start', 'day'],
    ['lng', 'number'],
    ['lat', 'number'],
    ['states', 'list'],
    ['sources', 'links'],
  ] as const
).map(([key, kind]) => ({ key, kind, about: `What ${key} is.` }));

export const A_SHEET: Sheet = {
  name: 'Events shown',
  columns: COLUMNS,
  about: { address: 'https://example.org/?q=a', version: '2026.11.30', licence: 'CC BY 4.0' },
};

/** Texts that formats trip over: what begins a formula, quotes, line ends, marks of XML and other scripts. */
const aText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    '=1+1',
    '+1',
    '-1',
    '@a',
    '\tb',
    '\rc',
    'd,"e"\r\nf',
    '<g>&h',
    ' i ',
    '007',
    'ñ – 日本',
    '1e5',
  ),
);
const orNull = (cell: fc.Arbitrary<Cell>) => fc.option(cell, { freq: 5 });
const aDay = fc.integer({ min: dayOf(1810, 1, 1), max: dayOf(2100, 12, 31) });

const aRow: fc.Arbitrary<Row> = fc
  .tuple(
    orNull(aText),
    orNull(aDay as fc.Arbitrary<Cell>),
    fc.option(
      fc.tuple(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: -90, max: 90, noNaN: true }),
      ),
    ),
    orNull(fc.array(fc.constantFrom('MEX', 'PER', 'USA'), { maxLength: 3 })),
    orNull(fc.array(fc.record({ name: aText, address: fc.webUrl() }), { maxLength: 2 })),
  )
  .map(([title, start, place, states, sources]) => [
    title,
    start,
    // no format keeps a negative zero
    place && place[0] + 0,
    place && place[1] + 0,
    states,
    sources,
  ]);

/** Rows in batches of any size, the same ones for a seed; ids count them. */
export function someBatches(seed: number): readonly (readonly Row[])[] {
  const drawn = fc.sample(fc.array(fc.array(aRow, { maxLength: 9 }), { maxLength: 6 }), {
    numRuns: 1,
    seed,
  })[0]!;
  let count = 0;
  return drawn.map((rows) => rows.map((row) => [`E${count++}`, ...row]));
}

/** All that a writer gives, as one file. */
export async function written(
  parts: AsyncIterable<string | Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array> {
  const all: (string | Uint8Array<ArrayBuffer>)[] = [];
  for await (const part of parts) all.push(part);
  return new Uint8Array(await new Blob(all).arrayBuffer());
}
