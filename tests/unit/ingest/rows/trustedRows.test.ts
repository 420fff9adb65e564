import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findRows } from '../../../../src/ingest/rows/findRows.ts';
import { layoutIn } from '../../../../src/ingest/rows/RowLayout.ts';
import { readRows } from '../../../../src/ingest/rows/readRows.ts';
import { rowDetails } from '../../../../src/ingest/rows/rowDetails.ts';

const HEAD = 'date,lat,lng,title,actor1\n';

const read = (text: string) => readRows(new Blob([text]).stream(), layoutIn('plain'));

describe('a row with more cells than the file has columns', () => {
  test('is left out, so that no cell stands under a wrong name', async () => {
    const { raw, issues, progress } = await read(
      `${HEAD}2025-11-03,-12,-77,Visit from Lima, Mexico, Peru,Chile\n2025-11-04,-12,-77,Talks,Peru\n`,
    );
    expect(raw.count).toBe(1);
    expect(issues).toEqual([{ code: 'wide-row', row: 2, column: '', found: '' }]);
    expect(progress).toMatchObject({ rows: 2, leftOut: 1 });
  });

  test.each(['Peru,,,', 'Peru, , ,', '"Peru",,"",', 'Peru\r', 'Peru,,\r'])(
    'is none where those behind are empty: %j',
    async (cells) => {
      const { raw, issues } = await read(`${HEAD}2025-11-03,-12,-77,Talks,${cells}\n`);
      expect([raw.count, issues.filter(({ code }) => code === 'wide-row')]).toEqual([1, []]);
    },
  );

  test('is left out where tabs stand between cells, too', async () => {
    const { raw, counts } = await read(
      'date\tlat\tlng\n2025-11-03\t-12\t-77\tx\n2025-11-03\t-12\t-77\t\n2025-11-03\t-12\t-77\n',
    );
    expect([raw.count, counts]).toEqual([2, { 'wide-row': 1 }]);
  });

  test('is passed over by all who read the file again', async () => {
    const blob = new Blob([
      `${HEAD}2025-11-03,-12,-77,Talks,Peru,x\n2025-11-04,-12,-77,Visit,Peru\n`,
    ]);
    const { rowOffsets } = await readRows(blob.stream(), layoutIn('plain'));
    await expect(rowDetails(blob, rowOffsets, layoutIn('plain'), 0)).resolves.toMatchObject({
      title: { en: 'Visit' },
    });
    await expect(findRows(blob, layoutIn('plain'), () => true)).resolves.toHaveLength(1);
  });
});

describe('an open quotation mark', () => {
  const rows = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => `2025-01-01,-12,-77,Row ${from + i},Peru\n`);

  test('costs its own row, whatever closes it later', async () => {
    const text = [
      HEAD,
      ...rows(0, 2),
      '2025-11-03,-12,-77,"A heading that never closes,Peru\n',
      ...rows(2, 900),
      '2025-11-04,-12,-77,"A cell, quoted well",Peru\n',
      ...rows(900, 998),
    ].join('');
    const { raw, counts, progress } = await read(text);
    expect(raw.count).toBe(999);
    expect(counts).toEqual({ 'open-quote': 1 });
    expect(progress).toMatchObject({ rows: 1000, leftOut: 1, linesInside: 0 });
  });

  test('of lines that are no rows is told with its row, where the cells of a file have one line', async () => {
    const tall = `2025-11-03,-12,-77,"Notes\n${'words,words\n'.repeat(8)}end",Peru\n`;
    const { raw, issues, progress } = await read(
      [HEAD, ...rows(0, 20), tall, ...rows(20, 40)].join(''),
    );
    expect(raw.count).toBe(41);
    expect(issues).toEqual([{ code: 'tall-cell', row: 22, column: '', found: '' }]);
    expect(progress.linesInside).toBe(9);
  });

  test('is no matter in a file of long texts', async () => {
    const tall = `2025-11-03,-12,-77,"Notes\n${'words\n'.repeat(8)}end",Peru\n`;
    const { raw, issues } = await read(HEAD + tall.repeat(10));
    expect([raw.count, issues]).toEqual([10, []]);
  });

  test('leaves every line of a file read, left out or within a row, wherever quotes stand', async () => {
    const line = fc.constantFrom(
      '2025-11-03,-12,-77,Talks,Peru',
      '2025-11-03,-12,-77,"Talks, again",Peru',
      '2025-11-03,-12,-77,"Talks,Peru',
      '"2025-11-03,-12,-77,Talks,Peru',
      '2025-11-03,-12,-77,Talks",Peru',
      '2025-11-03,-12,-77,"Talks ""so called""",Peru',
      '2025-11-03,-12,-77,"Talks"x,Peru',
      'words and no more',
      'words, "quoted"',
      '"',
      '',
      ' ',
      'soon,-12,-77,Talks,Peru',
      '2025-11-03,-12,-77,Talks,Peru,Chile',
    );
    const property = fc.asyncProperty(
      fc.array(line, { maxLength: 30 }),
      fc.constantFrom('\n', '\r\n', '\r'),
      async (lines, end) => {
        const text = [HEAD.trim(), ...lines].map((one) => one + end).join('');
        const { raw, progress } = await read(text);
        const blank = lines.filter((one) => one === '').length;
        const spaces = lines.filter((one) => one === ' ').length;
        const { leftOut, linesInside } = progress;
        expect(raw.count + leftOut).toBe(progress.rows);
        const told = progress.rows + linesInside;
        // a line of spaces is a row, and within a cell as blank as one without
        expect(told).toBeLessThanOrEqual(lines.length - blank);
        expect(told).toBeGreaterThanOrEqual(lines.length - blank - spaces);
      },
    );
    await fc.assert(property, { numRuns: 300 });
  });
});

describe('a place', () => {
  const placesOf = async (...places: readonly string[]) => {
    const rows = places.map((place) => `2025-11-03,${place},Talks,Peru\n`);
    const { counts, places: found, raw } = await read(HEAD + rows.join(''));
    return { counts, found, count: raw.count };
  };

  test('of 0, 0 is read, and said to be out at sea', async () => {
    await expect(placesOf('0,0', '0.0,-0', '0,-77', '-12,0')).resolves.toMatchObject({
      counts: { 'zero-place': 2 },
      count: 4,
    });
  });

  test.each([
    '-77.04,-12.05',
    '-74.1,4.7',
    '-66.9,10.5',
    '-43.2,-22.9',
    '-58.4,-34.6',
    '-79.4,43.7',
  ])('with its degrees exchanged is told: %s', async (place) => {
    expect((await placesOf(place)).counts).toEqual({ 'swapped-degrees': 1 });
  });

  test.each([
    '-12.05,-77.04',
    '-54.8,-68.3',
    '-51.7,-57.9',
    '-34.6,-58.4',
    '-33.9,18.4',
    '43.7,-79.4',
    '-41.3,174.8',
    '-90,0',
  ])('of the south is not: %s', async (place) => {
    expect((await placesOf(place)).counts).toEqual({});
  });

  test('is counted where there is none, and where it lies beyond the map', async () => {
    await expect(
      placesOf(',', '-12,-77', '33.5,36.3', 'NA,NA', '16.8,96.1'),
    ).resolves.toMatchObject({
      found: { unlocated: 2, beyond: 2 },
    });
    await expect(placesOf('-12,-77')).resolves.toMatchObject({
      found: { unlocated: 0, beyond: 0 },
    });
  });
});
