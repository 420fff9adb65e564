import { describe, expect, test } from 'vitest';
import { gzipSync, strToU8 } from 'fflate';
import { aFile, aZip } from './someFiles.ts';
import { opened, refusalOf, textOf } from './openedFiles.ts';
import { layoutIn } from '../../../../src/ingest/rows/RowLayout.ts';
import { readRows } from '../../../../src/ingest/rows/readRows.ts';
import { readFileSync } from 'node:fs';
import { sniffRows } from '../../../../src/ingest/rows/sniffRows.ts';

const SHEET = 'date,title\n2025-11-03,One\n2025-11-04,Two\n';
const OTHER = 'date,title\n2025-12-01,Three\n';

const joined = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
const spoilt = (bytes: Uint8Array, at: number) => bytes.with(at, bytes[at]! ^ 0x55);

/** Text of about so many bytes that does not pack away. */
function longSheet(bytes: number): string {
  let [text, seed] = ['date,title\n', 7];
  while (text.length < bytes) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    text += `2025-11-03,${seed.toString(36)}\n`;
  }
  return text;
}

describe('gzip', () => {
  test('is unpacked, whatever its name', async () => {
    expect(await textOf(aFile('sheet.csv', gzipSync(strToU8(SHEET))))).toBe(SHEET);
  });

  test('is unpacked to its end over many pieces', async () => {
    const text = longSheet(3_000_000);
    expect(await textOf(aFile('long.csv.gz', gzipSync(strToU8(text))))).toBe(text);
  });

  test('of several members on end is one file', async () => {
    const half = Math.floor(SHEET.length / 2);
    const members = [SHEET.slice(0, half), SHEET.slice(half)].map((text) =>
      gzipSync(strToU8(text)),
    );
    expect(await textOf(aFile('two.gz', joined(...members)))).toBe(SHEET);
  });

  test('loses the end of its name with its packing', async () => {
    const found = await opened([aFile('sheet.csv.gz', gzipSync(strToU8(SHEET)))]);
    expect(found).toMatchObject({ type: 'rows', sets: [{ name: 'sheet.csv', parts: [] }] });
  });

  test('that was cut off is refused, not read in part', async () => {
    const whole = gzipSync(strToU8(longSheet(200_000)));
    for (const end of [12, 1000, whole.length - 9])
      expect(await refusalOf(aFile('a.gz', whole.slice(0, end)))).toMatchObject({
        code: 'cut-off',
      });
    // within its checksum
    expect(await refusalOf(aFile('a.gz', whole.slice(0, -3)))).toMatchObject({ code: 'damaged' });
  });

  test('whose bytes do not agree with its checksum is refused', async () => {
    const whole = gzipSync(strToU8(SHEET), { level: 0 });
    expect(await refusalOf(aFile('a.gz', spoilt(whole, 30)))).toMatchObject({ code: 'damaged' });
  });

  test('of nothing is refused', async () => {
    expect(await refusalOf(aFile('a.gz', gzipSync(new Uint8Array(0))))).toMatchObject({
      code: 'empty',
    });
  });
});

describe('zip', () => {
  test.each([0, 6] as const)('of one file, packed at level %d, is that file', async (level) => {
    expect(await textOf(aFile('sheet.zip', aZip({ 'sheet.csv': SHEET }, level)))).toBe(SHEET);
  });

  test('of several asks which, with their sizes, and passes over what systems put there', async () => {
    const zip = aZip({
      'a.csv': SHEET,
      'notes/read me.txt': 'Read me.',
      '__MACOSX/._a.csv': 'x',
      '.DS_Store': 'x',
    });
    expect(await opened([aFile('set.zip', zip)])).toEqual({
      type: 'choice',
      members: [
        { path: 'set.zip/a.csv', size: SHEET.length },
        { path: 'set.zip/notes/read me.txt', size: 8 },
      ],
    });
    expect(await textOf(aFile('set.zip', zip), ['set.zip/a.csv'])).toBe(SHEET);
  });

  test('what is packed within it is unpacked too', async () => {
    const inner = aZip({ 'a.csv.gz': gzipSync(strToU8(SHEET)) });
    expect(await textOf(aFile('outer.zip', aZip({ 'inner.zip': inner })))).toBe(SHEET);
  });

  test('within zip within zip and so on is refused', async () => {
    let bytes = aZip({ 'a.csv': SHEET });
    for (let i = 0; i < 6; i++) bytes = aZip({ 'a.zip': bytes });
    expect(await refusalOf(aFile('a.zip', bytes))).toMatchObject({ code: 'nested' });
  });

  test('with long numbers (ZIP64) is read', async () => {
    expect(await textOf(aFile('long.zip', asZip64(aZip({ 'a.csv': SHEET }))))).toBe(SHEET);
  });

  test('without a file is refused', async () => {
    expect(await refusalOf(aFile('a.zip', aZip({})))).toMatchObject({ code: 'empty-archive' });
    expect(await refusalOf(aFile('a.zip', aZip({ 'folder/': '' })))).toMatchObject({
      code: 'empty-archive',
    });
  });

  test('behind a password is refused by the name of what is locked', async () => {
    const zip = aZip({ 'a.csv': SHEET });
    const at = zip.length - 22 - 46 - 5;
    expect(await refusalOf(aFile('safe.zip', zip.with(at + 8, 1)))).toEqual({
      code: 'encrypted',
      name: 'safe.zip/a.csv',
      kind: 'zip',
    });
  });

  test('packed in a way that browsers do not know is refused', async () => {
    const zip = aZip({ 'a.csv': SHEET });
    expect(await refusalOf(aFile('a.zip', zip.with(zip.length - 73 + 10, 9)))).toMatchObject({
      code: 'method',
    });
  });

  test('that was cut off is refused', async () => {
    const zip = aZip({ 'a.csv': longSheet(100_000) });
    for (const end of [4, 100, zip.length - 60, zip.length - 1])
      expect(await refusalOf(aFile('a.zip', zip.slice(0, end)))).toMatchObject({ code: 'cut-off' });
  });

  test('whose bytes do not agree with its checksum is refused', async () => {
    const zip = aZip({ 'a.csv': SHEET }, 0);
    expect(await refusalOf(aFile('a.zip', spoilt(zip, 45)))).toMatchObject({ code: 'damaged' });
  });

  test('that unpacks to more than it says is refused', async () => {
    const zip = aZip({ 'a.csv': longSheet(50_000) });
    const lying = zip.slice();
    new DataView(lying.buffer).setUint32(zip.length - 22 - 51 + 24, 10, true);
    expect(await refusalOf(aFile('a.zip', lying))).toMatchObject({ code: 'damaged' });
  });
});

describe('what would grow large', () => {
  test('is said before it is unpacked, by what the archive says', async () => {
    const zip = aZip({ 'a.csv': SHEET });
    const lying = zip.slice();
    new DataView(lying.buffer).setUint32(zip.length - 22 - 51 + 24, 3e9, true);
    expect(await opened([aFile('bomb.zip', lying)])).toEqual({
      type: 'large',
      bytes: 3e9,
      packed: zip.length,
    });
  });
});

test.each(['zip', 'gz'])(
  'a day of GDELT as it is published is read from its %s',
  async (ending) => {
    const day = new Uint8Array(readFileSync('examples/gdelt2.tsv'));
    const name = `20251103.export.CSV.${ending}`;
    const file = aFile(
      name,
      ending === 'zip' ? aZip({ '20251103.export.CSV': day }) : gzipSync(day),
    );
    const rows = await textOf(file);
    const read = await readRows(new Blob([rows]).stream(), layoutIn('gdelt2'));
    const plain = await readRows(new Blob([day]).stream(), layoutIn('gdelt2'));
    expect(sniffRows(new TextEncoder().encode(rows))).toBe('gdelt2');
    expect(read.raw).toEqual(plain.raw);
    expect(read.raw.count).toBeGreaterThan(0);
  },
);

/** The same archive with the numbers of its entries in ZIP64 fields, and an end that points on. */
function asZip64(zip: Uint8Array): Uint8Array {
  const end = new DataView(zip.buffer, zip.byteOffset + zip.length - 22);
  const offset = end.getUint32(16, true);
  const entry = zip.slice(offset, zip.length - 22);
  const view = new DataView(entry.buffer);
  const numbers = [view.getUint32(24, true), view.getUint32(20, true), view.getUint32(42, true)];
  for (const at of [20, 24, 42]) view.setUint32(at, 0xff_ff_ff_ff, true);
  const extra = new DataView(new ArrayBuffer(28));
  extra.setUint16(0, 1, true);
  extra.setUint16(2, 24, true);
  numbers.forEach((number, i) => extra.setBigUint64(4 + 8 * i, BigInt(number), true));
  view.setUint16(30, 28, true);
  const size = entry.length + 28;
  const end64 = new DataView(new ArrayBuffer(56));
  end64.setUint32(0, 0x06_06_4b_50, true);
  end64.setBigUint64(4, 44n, true);
  end64.setBigUint64(24, 1n, true);
  end64.setBigUint64(32, 1n, true);
  end64.setBigUint64(40, BigInt(size), true);
  end64.setBigUint64(48, BigInt(offset), true);
  const locator = new DataView(new ArrayBuffer(20));
  locator.setUint32(0, 0x07_06_4b_50, true);
  locator.setBigUint64(8, BigInt(offset + size), true);
  locator.setUint32(16, 1, true);
  const last = zip.slice(zip.length - 22);
  new DataView(last.buffer).setUint32(12, 0xff_ff_ff_ff, true);
  new DataView(last.buffer).setUint32(16, 0xff_ff_ff_ff, true);
  const bytes = (part: DataView) => new Uint8Array(part.buffer);
  return joined(zip.slice(0, offset), entry, bytes(extra), bytes(end64), bytes(locator), last);
}

test('several files whose rows mean the same become one set, without the later names', async () => {
  const found = await opened([aFile('a.csv', SHEET.trimEnd()), aFile('b.csv', OTHER)]);
  if (found.type !== 'rows') throw new Error(found.type);
  const [set] = found.sets;
  expect(found.sets).toHaveLength(1);
  expect(await set?.body.text()).toBe(`${SHEET}2025-12-01,Three\n`);
  expect(set?.parts).toEqual([
    { name: 'a.csv', offset: 0, dropped: 0 },
    { name: 'b.csv', offset: SHEET.length, dropped: 1 },
  ]);
});
