import { describe, expect, test } from 'vitest';
import { Dice } from '../../attack/Dice.ts';
import { LENS_CLAUSES } from '../../../src/lens/lensClauses.ts';
import { ROW_FORMAT_IDS } from '../../../src/ingest/rows/formats/RowFormat.ts';
import { ROW_SHEETS, writeSheet } from '../../attack/rows/rowSheets.ts';
import { bytesOf } from '../ingest/rows/bytesOf.ts';
import { linkAttack } from '../../attack/links/linkAttack.ts';
import { mutateBytes } from '../../attack/mutateBytes.ts';
import { mutateText } from '../../attack/mutateText.ts';
import { readRows } from '../../../src/ingest/rows/readRows.ts';
import { rowAttack } from '../../attack/rows/rowAttack.ts';
import { setAttack } from '../../attack/sets/setAttack.ts';
import { sniffRows } from '../../../src/ingest/rows/sniffRows.ts';
import { streamOf } from '../ingest/rows/streamOf.ts';
import { layoutIn } from '../../../src/ingest/rows/RowLayout.ts';

const SEEDS = Array.from({ length: 400 }, (_, seed) => seed);

const drawn = <Input>({ make }: { readonly make: (dice: Dice) => Input }) =>
  SEEDS.map((seed) => make(new Dice(seed)));

describe.each([
  ['a link', linkAttack],
  ['a file of rows', rowAttack],
  ['a data set', setAttack],
] as const)('%s', (_, attack) => {
  test('is the same from the same seed, and seldom that of another', () => {
    const texts = drawn<unknown>(attack).map((input) => JSON.stringify(input));
    expect(drawn<unknown>(attack).map((input) => JSON.stringify(input))).toEqual(texts);
    expect(new Set(texts).size).toBeGreaterThan(SEEDS.length * 0.8);
  });
});

test('links hold each key that an address has', () => {
  const links = drawn(linkAttack);
  for (const { key } of LENS_CLAUSES)
    expect(links.some((link) => new URLSearchParams(link).has(key))).toBe(true);
});

test('files are of each format', () => {
  const formats = new Set(drawn(rowAttack).map(({ format }) => format));
  expect([...formats].toSorted()).toEqual([...ROW_FORMAT_IDS].toSorted());
});

test.each(ROW_SHEETS)('what is mutated is good before: $format', async (sheet) => {
  const bytes = bytesOf(writeSheet(sheet));
  expect(sniffRows(bytes)).toBe(sheet.format);
  const { raw, progress } = await readRows(streamOf(bytes), layoutIn(sheet.format));
  expect([raw.count, progress.leftOut]).toEqual([sheet.rows.length, 0]);
});

test('about half of the data sets have one value spoilt, and say which', () => {
  const spoilt = drawn(setAttack).filter((file) => file.spoilt !== null);
  expect(spoilt.length).toBeGreaterThan(SEEDS.length / 3);
});

test('texts and bytes change in most cases, down to none', () => {
  const bytes = bytesOf('date,title');
  const dice = new Dice(3);
  const texts = SEEDS.map(() => mutateText('date,title', dice));
  const files = SEEDS.map(() => String(mutateBytes(bytes, dice)));
  for (const all of [texts, files]) expect(new Set(all).size).toBeGreaterThan(SEEDS.length / 3);
  expect(typeof mutateText('', dice)).toBe('string');
  expect(mutateBytes(new Uint8Array(), dice).length).toBeLessThan(20);
});
