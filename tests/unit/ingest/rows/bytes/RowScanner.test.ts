import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CR,
  LF,
  LONGEST_ROW,
  RowScanner,
  type RowShape,
} from '../../../../../src/ingest/rows/bytes/RowScanner.ts';
import { textAt } from '../../../../../src/ingest/rows/bytes/textAt.ts';
import { bytesOf } from '../bytesOf.ts';
import { sheetOf } from '../sheetOf.ts';

const TEXT = { encoding: 'utf-8', newline: LF, lastColumn: 9 } as const;
const COMMA: RowShape = { ...TEXT, delimiter: 44, quotes: true };
const TABS: RowShape = { ...TEXT, delimiter: 9, quotes: false };

/** What a scan of the chunks finds: the cells of good rows, and a word for all else but blank lines. */
function scanned(chunks: readonly Uint8Array[], shape = COMMA): (readonly string[] | string)[] {
  const scanner = new RowScanner(shape);
  const found: (readonly string[] | string)[] = [];
  const readOn = () => {
    for (let scan = scanner.next(); scan !== 'more'; scan = scanner.next()) {
      const { count } = scanner.cells;
      if (scan === 'row') {
        found.push(Array.from({ length: count }, (_, column) => textAt(scanner.cells, column)));
      } else if (scan !== 'blank') found.push(scan);
    }
  };
  for (const chunk of chunks) {
    scanner.push(chunk);
    readOn();
  }
  scanner.end();
  readOn();
  return found;
}

const scan = (text: string, shape = COMMA) => scanned([bytesOf(text)], shape);

/** The bytes cut after each of the places given. */
function cutAt(bytes: Uint8Array, places: readonly number[]): Uint8Array[] {
  const ends = [...new Set([...places, bytes.length])].toSorted((a, b) => a - b);
  return ends.map((end, i) => bytes.slice(ends[i - 1] ?? 0, end));
}

const cell = fc.string({ unit: fc.constantFrom('a', 'é', '🕊', ' ', ',', '"', '\n', '\r', '7') });
const sheet = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { maxLength: 8 });

describe('rows of a sheet', () => {
  test('come out as they went in, wherever the chunks are cut', () => {
    const property = fc.property(
      sheet,
      fc.constantFrom('\n', '\r\n', '\r\r\n'),
      fc.boolean(),
      fc.array(fc.nat(200)),
      (rows, lineEnd, quoteAll, cuts) => {
        const bytes = bytesOf(sheetOf(rows, { lineEnd, quoteAll }));
        const places = cuts.filter((place) => place < bytes.length);
        expect(scanned(cutAt(bytes, places))).toEqual(rows);
      },
    );
    fc.assert(property);
  });

  test('whose lines end in CR have LFs as others have CRs', () => {
    const swapped = (text: string) =>
      text.replace(/[\r\n]/g, (mark) => (mark === '\r' ? '\n' : '\r'));
    const property = fc.property(sheet, fc.constantFrom('\n', '\r\n'), (rows, lineEnd) => {
      const text = swapped(sheetOf(rows, { lineEnd }));
      const wanted = rows.map((row) => row.map(swapped));
      expect(scan(text, { ...COMMA, newline: CR })).toEqual(wanted);
    });
    fc.assert(property);
  });

  test('are the same for a cut at each single byte, and byte by byte', () => {
    const text = '\uFEFFa,"b ""c""\r\nd",é\r\n\n"",,x\nlast,🕊,"end"';
    const rows = [
      ['a', 'b "c"\r\nd', 'é'],
      ['', '', 'x'],
      ['last', '🕊', 'end'],
    ];
    const bytes = bytesOf(text);
    for (let place = 0; place <= bytes.length; place++) {
      expect(scanned(cutAt(bytes, [place])), `cut at ${place}`).toEqual(rows);
    }
    expect(scanned([...bytes].map((byte) => Uint8Array.of(byte)))).toEqual(rows);
  });

  test('with tabs keep their quotes, and end where the line ends', () => {
    expect(scan('a\t"b\tc"\n"d"\te\r\n', TABS)).toEqual([
      ['a', '"b', 'c"'],
      ['"d"', 'e'],
    ]);
  });

  test('end with the last wanted column', () => {
    expect(scan('a,b,"c\nd",e\nf,g,h', { ...COMMA, lastColumn: 1 })).toEqual([
      ['a', 'b'],
      ['f', 'g'],
    ]);
    expect(scan('a\tb\tc\nd\te\tf', { ...TABS, lastColumn: 0 })).toEqual([['a'], ['d']]);
  });

  test('begin at the byte that is told', () => {
    const scanner = new RowScanner(COMMA, 1000);
    scanner.push(bytesOf('é,b\n\nc,d\n'));
    const offsets = [
      scanner.next(),
      scanner.rowOffset,
      scanner.next(),
      scanner.next(),
      scanner.rowOffset,
    ];
    expect(offsets).toEqual(['row', 1000, 'blank', 'row', 1006]);
  });
});

describe('a row that cannot be cut', () => {
  test('costs itself when text stands behind a closing quote', () => {
    expect(scan('a,b\n"c"d,e\nf,g')).toEqual([['a', 'b'], 'stray-quote', ['f', 'g']]);
  });

  test('costs its line when a quote stays open to the end of the file', () => {
    expect(scan('a,b\nc,"d\ne,f\ng,h\n')).toEqual([
      ['a', 'b'],
      'open-quote',
      ['e', 'f'],
      ['g', 'h'],
    ]);
    expect(scan('a,b\nc,"d')).toEqual([['a', 'b'], 'open-quote']);
  });

  test('costs its line when a quote stays open for longer than a row can be', () => {
    const rows = Array.from({ length: LONGEST_ROW / 8 }, () => 'aaa,bbb\n');
    const found = scan(`c,"d\n${rows.join('')}e,f\n`);
    expect(found[0]).toBe('open-quote');
    expect(found).toHaveLength(rows.length + 2);
    expect(found.at(-1)).toEqual(['e', 'f']);
  });

  test('costs itself when it is longer than a row can be', () => {
    const long = bytesOf('x'.repeat(LONGEST_ROW / 2 + 1));
    const chunks = [bytesOf('a,b\n'), long, long, long, bytesOf('\nc,d\n')];
    expect(scanned(chunks)).toEqual([['a', 'b'], 'long-row', ['c', 'd']]);
  });
});

test('any bytes are cut into rows to the end, the same in one chunk and in many', () => {
  const bytes = fc
    .uint8Array({ maxLength: 60 })
    .map((list) => list.map((n) => [10, 13, 34, 44, 65][n % 5]!));
  const property = fc.property(bytes, (list) => {
    expect(scanned([...list].map((byte) => Uint8Array.of(byte)))).toEqual(scanned([list]));
  });
  fc.assert(property, { numRuns: 500 });
});

describe('a cell that runs over lines', () => {
  const isNumber = (bytes: Uint8Array, from: number, to: number) =>
    /^\d+$/.test(new TextDecoder().decode(bytes.subarray(from, to)));
  /** Two cells, of which the first is a number. */
  const SIGNED: RowShape = { ...COMMA, sign: { cells: 2, column: 0, says: isNumber } };

  test('is one where none of its lines would be a row', () => {
    expect(scan('1,"a\nb, c\n\nd"\n2,e\n', SIGNED)).toEqual([
      ['1', 'a\nb, c\n\nd'],
      ['2', 'e'],
    ]);
  });

  test('has an open quote where one would be, and the scan goes on there', () => {
    expect(scan('1,"a\nb\n2,c\n3,d"\n4,e\n', SIGNED)).toEqual([
      'open-quote',
      ['2', 'c'],
      ['3', 'd"'],
      ['4', 'e'],
    ]);
    expect(scan('1,"a\n"2","c"\n3,d', SIGNED)).toEqual(['open-quote', ['2', 'c'], ['3', 'd']]);
    expect(scan('1,"a\r\n2,c\r\n', SIGNED)).toEqual(['open-quote', ['2', 'c']]);
  });

  test('is told from a row by its cells and by what the first of them says', () => {
    expect(scan('1,"a\n2\n3,4,5\nsix,7"\n8,b\n', SIGNED)).toEqual([
      ['1', 'a\n2\n3,4,5\nsix,7'],
      ['8', 'b'],
    ]);
  });

  const line = fc.constantFrom(
    '1,a',
    '2,"b"',
    '3,"c',
    'd"',
    'e',
    '',
    '4,f"',
    '"5",g',
    'h,i,j',
    '"',
  );
  const file = fc.array(line, { maxLength: 12 });

  test('is the same wherever the chunks are cut', () => {
    fc.assert(
      fc.property(file, fc.array(fc.nat(60)), (lines, cuts) => {
        const bytes = bytesOf(lines.join('\n'));
        const places = cuts.filter((place) => place < bytes.length);
        expect(scanned(cutAt(bytes, places), SIGNED)).toEqual(scanned([bytes], SIGNED));
      }),
      { numRuns: 2000 },
    );
  });

  test('is accounted for: each line that is not blank is a row or stands within one', () => {
    fc.assert(
      fc.property(file, fc.constantFrom(COMMA, SIGNED), (lines, shape) => {
        const scanner = new RowScanner(shape);
        scanner.push(bytesOf(lines.join('\n')));
        scanner.end();
        let rows = 0;
        for (let found = scanner.next(); found !== 'more'; found = scanner.next())
          if (found !== 'blank') rows++;
        expect(rows + scanner.linesInside).toBe(lines.filter((one) => one !== '').length);
      }),
      { numRuns: 2000 },
    );
  });
});
