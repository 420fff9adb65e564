import { describe, expect, test } from 'vitest';
import { readRows } from '../../../../src/ingest/rows/readRows.ts';
import { rowDetails } from '../../../../src/ingest/rows/rowDetails.ts';
import type { RowFormatId } from '../../../../src/ingest/rows/formats/RowFormat.ts';
import type { RowIssue } from '../../../../src/model/RowIssue.ts';
import { bytesOf } from './bytesOf.ts';
import { sampleFile } from './samples.ts';
import { streamOf } from './streamOf.ts';
import { layoutIn } from '../../../../src/ingest/rows/RowLayout.ts';

const read = (text: string, format: RowFormatId = 'plain', keptIssues = 1000) =>
  readRows(streamOf(bytesOf(text)), layoutIn(format), { keptIssues });

/** What is found in the one bad row that stands between two good ones. */
async function foundIn(row: string): Promise<readonly RowIssue[]> {
  const { raw, progress, issues } = await read(
    `date,end_date,lng,lat,title\n2025-11-03,,-77,-12,a\n${row}\n2025-11-04,,,,b\n`,
  );
  expect(raw.count).toBe(2);
  expect(progress.leftOut).toBe(progress.rows - 2);
  return issues;
}

describe('a bad row', () => {
  test.each([
    ['soon,,0,0,x', 'bad-day', 'date', 'soon'],
    [',,0,0,x', 'bad-day', 'date', ''],
    ['2025-11-31,,0,0,x', 'bad-day', 'date', '2025-11-31'],
    ['../2025-11-03,,0,0,x', 'bad-day', 'date', '../2025-11-03'],
    ['2025-11-03,later,0,0,x', 'bad-day', 'end_date', 'later'],
    ['2025-11-03,2025-11-02,0,0,x', 'end-before-start', 'end_date', '2025-11-02'],
    ['2025-11-03,,0,91,x', 'bad-degrees', 'lat', '91'],
    ['2025-11-03,,180.1,0,x', 'bad-degrees', 'lng', '180.1'],
    ['2025-11-03,,west,0,x', 'bad-degrees', 'lng', 'west'],
    ['2025-11-03,,,19.4,x', 'bad-degrees', 'lng', ''],
    ['2025-11-03,,-99,,x', 'bad-degrees', 'lat', ''],
    ['2025-11-03,,0', 'short-row', 'lat', ''],
    ['"2025-11-03"?,,0,0,x', 'stray-quote', '', ''],
  ] as const)('%s is %s in the column %j', async (row, code, column, found) => {
    expect(await foundIn(row)).toEqual([{ code, row: 3, column, found }]);
  });

  test('with a NUL costs itself alone, and nothing where that stands in its words', async () => {
    expect(await foundIn('2025-\0-03,,0,0,x')).toMatchObject([{ code: 'bad-day', row: 3 }]);
    const { raw, issues } = await read('date,lng,lat,title\n2025-11-03,-77,-12,a \0 b\n');
    expect([raw.count, issues]).toEqual([1, []]);
    const padded = await read(`date,lng,lat,title\n2025-11-03,-77,-12,a${'\0'.repeat(99)}\n`);
    expect(padded.raw.count).toBe(1);
  });

  test('with an open quote costs its line, not those after it', async () => {
    expect(await foundIn('2025-11-03,,0,0,"x')).toEqual([
      { code: 'open-quote', row: 3, column: '', found: '' },
    ]);
  });

  test('shows no more than eighty letters of what was found', async () => {
    const [issue] = await foundIn(`${'x'.repeat(200)},,0,0,x`);
    expect(issue?.found).toBe(`${'x'.repeat(80)}…`);
  });

  test('is counted as often as it comes, and the first are kept', async () => {
    const { issues, counts, raw } = await read(
      `date,lng,lat\n${'soon,0,0\n'.repeat(50)}`,
      'plain',
      3,
    );
    expect(raw.count).toBe(0);
    expect(issues.map(({ row }) => row)).toEqual([2, 3, 4]);
    expect(counts).toEqual({ 'bad-day': 50 });
  });
});

describe('a bad file', () => {
  const empty = { raw: { count: 0 }, parties: [], progress: { rows: 0 } };

  test.each([
    ['', 'empty-file'],
    ['\n\n', 'empty-file'],
    ['date,lng,lat\n', 'no-row'],
    ['name,size\na,1\n', 'no-day-column'],
    ['PK\u0003\u0004…', 'compressed'],
    ['d\0a\0t\0e\0', 'not-text'],
    ['{"type":"FeatureCollection","features":[]}', 'json'],
  ])('%j is %s', async (text, code) => {
    const result = await read(text);
    expect(result).toMatchObject({ ...empty, counts: { [code]: 1 } });
    expect(result.issues).toEqual([{ code, row: null, column: '', found: '' }]);
  });

  test('without columns of a place is read all the same', async () => {
    const { raw, counts } = await read('date,lat\n2025-11-03,1\n');
    expect([raw.count, raw.x[0], raw.y[0]]).toEqual([1, 0, 0]);
    expect(counts).toEqual({ 'no-place-column': 1 });
  });

  test('that fails on the way keeps what was read, and says why', async () => {
    let at = 0;
    const stream = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (at++ === 0)
          controller.enqueue(bytesOf('date,lng,lat\n2025-11-03,0,0\n'.padEnd(70_000)));
        else controller.error(new DOMException('The file changed.', 'NotReadableError'));
      },
    });
    const { raw, issues } = await readRows(stream, layoutIn('plain'));
    expect(raw.count).toBe(1);
    expect(issues).toContainEqual({
      code: 'unreadable',
      row: null,
      column: '',
      found: 'NotReadableError: The file changed.',
    });
  });

  test('of another format than was chosen is said to have no column for the day', async () => {
    const file = sampleFile('ucdp', [{ date_start: '2025-11-03' }]);
    expect((await read(file, 'acled')).counts).toEqual({ 'no-day-column': 1 });
  });
});

describe('the words of a row', () => {
  const text = 'date,lng,lat,title\n2025-11-03,-77,-12,a\nsoon,0,0,b\n2025-11-04,0,0,"c ""d"""\n';

  test('skip the rows that were left out', async () => {
    const { rowOffsets } = await read(text);
    const words = await rowDetails(new Blob([text]), rowOffsets, layoutIn('plain'), 1);
    expect(words).toMatchObject({ type: 'details', title: { en: 'c "d"' } });
  });

  test.each([
    ['', 'empty-file'],
    [text.slice(0, 30), 'lost-row'],
    ['PK\u0003\u0004', 'compressed'],
    ['name,size\n', 'no-day-column'],
  ])('are lost when the file is now %j', async (now, code) => {
    const { rowOffsets } = await read(text);
    const words = await rowDetails(new Blob([now]), rowOffsets, layoutIn('plain'), 1);
    expect(words).toMatchObject({ type: 'lost', issue: { code } });
  });

  test('are lost when the file can no longer be read', async () => {
    const { rowOffsets } = await read(text);
    const gone = new DOMException('The file was moved.', 'NotReadableError');
    const blob = new Blob([text]);
    blob.slice = () => {
      throw gone;
    };
    expect(await rowDetails(blob, rowOffsets, layoutIn('plain'), 1)).toMatchObject({
      type: 'lost',
      issue: { code: 'unreadable', found: 'The file was moved.' },
    });
  });

  test('fail with a fault of the program where it is one', async () => {
    const { rowOffsets } = await read(text);
    const blob = new Blob([text]);
    blob.slice = () => {
      throw new TypeError('slice is broken');
    };
    await expect(rowDetails(blob, rowOffsets, layoutIn('plain'), 1)).rejects.toThrow(
      'slice is broken',
    );
  });

  test('of a row that was never read are a fault of the program', async () => {
    const { rowOffsets } = await read(text);
    await expect(rowDetails(new Blob([text]), rowOffsets, layoutIn('plain'), 64)).rejects.toThrow(
      'There is no row 64 among those read.',
    );
  });
});
