import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRows, type RowsRead } from '../../../../src/ingest/rows/readRows.ts';
import { rowDetails } from '../../../../src/ingest/rows/rowDetails.ts';
import { STATE_CODES } from '../../../../src/ingest/rows/codes/stateCodes.ts';
import { bytesOf } from './bytesOf.ts';
import { eventsOf } from './eventsOf.ts';
import { naiveEvents } from './naiveRows.ts';
import { sampleFile } from './samples.ts';
import { sheetOf } from './sheetOf.ts';
import { streamOf } from './streamOf.ts';
import { layoutIn } from '../../../../src/ingest/rows/RowLayout.ts';

const COLUMNS = ['date', 'lng', 'lat', 'actor1', 'actor2', 'title'];

const date = fc.constantFrom('2025-11-03', '2025-02-29', '1961-04-17', '2000-01-01', 'soon', '');
const degrees = fc.oneof(
  fc.constantFrom('', '0', '-77.04', '91', '-180.5', 'west'),
  fc.double({ min: -90, max: 90, noNaN: true }).map((value) => value.toFixed(4)),
);
const actor = fc.constantFrom('', 'MEX', 'PER', 'USA', 'VEN');
const title = fc.string({ unit: fc.constantFrom('a', 'ñ', '"', ',', ';', '\n', '\r', ' ', '🕊') });
const rows = fc.array(fc.tuple(date, degrees, degrees, actor, actor, title), { maxLength: 150 });

const columnsOf = ({ raw, parties }: RowsRead) =>
  Array.from({ length: raw.count }, (_, row) => ({
    startDay: raw.startDay[row],
    place: [raw.x[row], raw.y[row]],
    states: parties[raw.party[row]!]!.actors.join(' '),
  }));

/** Lines of a text that are not blank. */
const linesOf = (text: string) => text.split('\n').filter((line) => /[^\r]/.test(line)).length;

test('columns and details are those of a reader that takes the file letter by letter', async () => {
  const property = fc.asyncProperty(
    rows,
    fc.constantFrom(',', ';', '\t'),
    fc.constantFrom('\n', '\r\n'),
    fc.boolean(),
    fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 5 }),
    async (cells, delimiter, lineEnd, quoteAll, sizes) => {
      const text = sheetOf([COLUMNS, ...cells], { delimiter, lineEnd, quoteAll });
      const bytes = bytesOf(text);
      const read = await readRows(streamOf(bytes, sizes), layoutIn('plain'));
      const expected = naiveEvents(text, delimiter);
      expect(columnsOf(read)).toEqual(
        expected.map(({ startDay, place, states }) => ({ startDay, place, states })),
      );
      expect(read.progress).toEqual({
        bytes: bytes.length,
        rows: cells.length,
        leftOut: cells.length - expected.length,
        linesInside: linesOf(text) - 1 - cells.length,
      });
      expect(read.rowOffsets).toHaveLength(Math.ceil(expected.length / 64));
      const blob = new Blob([bytes]);
      for (const row of [0, 63, 64, expected.length - 1]) {
        const wanted = expected[row]?.title;
        if (wanted === undefined) continue;
        const details = await rowDetails(blob, read.rowOffsets, layoutIn('plain'), row);
        const found = details.type === 'details' ? details.fields : [];
        expect(found.find(({ name }) => name === 'title')?.value ?? '').toBe(wanted);
      }
    },
  );
  await fc.assert(property, { numRuns: 60 });
});

test('a chunk may end at each single byte', async () => {
  const bytes = bytesOf(
    sampleFile('acled', [
      { event_date: '3 November 2025', country: 'Peru', latitude: '-12.05', longitude: '-77.04' },
      { event_date: '4 November 2025', country: 'Perú', notes: 'a "b"\n', event_type: 'Riots' },
    ]),
  );
  const whole = await readRows(streamOf(bytes), layoutIn('acled'));
  expect(whole.raw.count).toBe(2);
  for (let size = 1; size < bytes.length; size++) {
    expect(await readRows(streamOf(bytes, [size, bytes.length]), layoutIn('acled'))).toEqual(whole);
  }
});

describe('many rows', () => {
  const count = 70_001;
  const cells = Array.from({ length: count }, (_, i) => ({
    date_start: `20${10 + (i % 10)}-01-01`,
    // the first that lasts comes after a whole block of rows
    date_end: i > 66_000 && i % 2 === 0 ? '2025-11-03' : '',
    country_id: '70',
    dyad_name: `event ${i}`,
  }));
  const bytes = bytesOf(sampleFile('ucdp', cells));

  test('keep their spans, and each its words', async () => {
    const read = await readRows(streamOf(bytes, [100_000]), layoutIn('ucdp'));
    const events = eventsOf(read);
    expect(events).toHaveLength(count);
    const lasting = events.flatMap(({ from, to }, row) => (from === to ? [] : [row]));
    expect(lasting[0]).toBe(66_002);
    expect(lasting).toHaveLength(2000);
    const blob = new Blob([bytes]);
    for (const row of [0, 65_535, 65_536, 66_002, count - 1]) {
      const details = await rowDetails(blob, read.rowOffsets, layoutIn('ucdp'), row);
      expect(details).toMatchObject({ title: { en: `event ${row}` } });
    }
  });

  test('are told as they come', async () => {
    const told: number[] = [];
    const onProgress = ({ bytes: read }: { bytes: number }) => void told.push(read);
    await readRows(streamOf(bytes, [500_000]), layoutIn('ucdp'), { onProgress });
    expect(told.length).toBeGreaterThan(2);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBe(bytes.length);
  });

  test('are told about each megabyte, however small the chunks', async () => {
    const told: number[] = [];
    const onProgress = ({ bytes: read }: { bytes: number }) => void told.push(read);
    await readRows(streamOf(bytes, [10_000]), layoutIn('ucdp'), { onProgress });
    const steps = told.slice(0, -1).map((at, i) => at - (told[i - 1] ?? 0));
    expect(steps.length).toBeGreaterThan(2);
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(1 << 20);
  });

  test('are no longer read once that is called off', async () => {
    const stop = new AbortController();
    const chunks: number[] = [];
    const stream = streamOf(bytes, [500_000]).pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform: (chunk, controller) => {
          chunks.push(chunk.length);
          controller.enqueue(chunk);
        },
      }),
    );
    const onProgress = () => stop.abort();
    const reading = readRows(stream, layoutIn('ucdp'), { onProgress, signal: stop.signal });
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    expect(chunks.length).toBeLessThan(bytes.length / 500_000);
  });
});

describe('states that act together', () => {
  const states = STATE_CODES.map(([iso3]) => iso3);
  const plain = 1 + states.length + (states.length * (states.length - 1)) / 2;
  const room = 65_536 - plain;

  /** A sheet of so many rows, three other states acting together in each. */
  function coalitions(count: number): Uint8Array {
    const lines: string[] = [];
    for (let a = 0; lines.length < count; a++)
      for (let b = a + 1; b < states.length; b++)
        for (let c = b + 1; c < states.length && lines.length < count; c++)
          lines.push(`2025-11-03,${states[a]};${states[b]};${states[c]}`);
    return bytesOf(`date,actor1\n${lines.join('\n')}`);
  }

  test.each([
    [room, []],
    [room + 2, [{ code: 'folded-party', row: null, column: '', found: '2' }]],
  ])('find room for %i groups, and are counted where they do not', async (count, issues) => {
    const read = await readRows(streamOf(coalitions(count)), layoutIn('plain'));
    expect(read.raw.count).toBe(count);
    expect(read.issues.filter(({ code }) => code !== 'no-place-column')).toEqual(issues);
  });
});

test('a reading that waits for bytes can be called off', async () => {
  const stop = new AbortController();
  let cancelled = false;
  const stream = new ReadableStream<Uint8Array>({ cancel: () => void (cancelled = true) });
  const reading = readRows(stream, layoutIn('plain'), { signal: stop.signal });
  stop.abort();
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  expect(cancelled).toBe(true);
  const late = readRows(streamOf(bytesOf('')), layoutIn('plain'), { signal: stop.signal });
  await expect(late).rejects.toMatchObject({ name: 'AbortError' });
});

describe('an open quote', () => {
  const good = Array.from({ length: 4000 }, (_, i) => `2025-01-02,Row ${String(i + 1)}`);
  const NAMES = 'date,title';
  const whole = [NAMES, '2025-01-01,"Bad quote', ...good];

  test.each([
    ['that is closed far below', [...whole, '2025-02-01,A gun of 5"', '2025-02-02,last']],
    ['that nothing closes', [...whole, '2025-02-01,A gun of 5', '2025-02-02,last']],
    ['that a quote within a cell closes', [...whole, '2025-02-01,A 5" gun', '2025-02-02,last']],
  ])('%s costs its own row alone', async (_, lines) => {
    const text = lines.join('\n');
    const { progress, issues } = await readRows(streamOf(bytesOf(text), [4096]), layoutIn('plain'));
    expect(progress).toMatchObject({ rows: 4003, leftOut: 1, linesInside: 0 });
    const ofRows = issues.filter(({ row }) => row !== null);
    expect(ofRows).toEqual([{ code: 'open-quote', row: 2, column: '', found: '' }]);
  });

  test('costs its own row alone where rows are dated to a month', async () => {
    const months = good.map((line) => line.replace('2025-01-02', '1961-04'));
    const text = [NAMES, '1961-04,"Bad quote', ...months].join('\n');
    const { progress } = await readRows(streamOf(bytesOf(text), [4096]), layoutIn('plain'));
    expect(progress).toMatchObject({ rows: 4001, leftOut: 1, linesInside: 0 });
  });

  test('costs its own row alone where the day comes last, and lines end in CR LF', async () => {
    const turned = good.map((line) => line.split(',').toReversed().join(','));
    const text = ['title,date', '"Bad quote,2025-01-01', ...turned].join('\r\n');
    const { progress } = await readRows(streamOf(bytesOf(text), [4096]), layoutIn('plain'));
    expect(progress).toMatchObject({ rows: 4001, leftOut: 1, linesInside: 0 });
  });

  test('in any place of a sheet loses no line without a word', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.constantFrom('"', '""'), async (at, quote) => {
        const text = whole.slice(0, 200).join('\n').replace('"', '');
        // the first line has the names
        const place = NAMES.length + 1 + (at % (text.length - NAMES.length - 1));
        const spoilt = text.slice(0, place) + quote + text.slice(place);
        const { progress } = await readRows(streamOf(bytesOf(spoilt)), layoutIn('plain'));
        expect(progress.rows + progress.linesInside).toBe(linesOf(spoilt) - 1);
        expect(progress.leftOut).toBeLessThanOrEqual(2);
      }),
      { numRuns: 300 },
    );
  });
});
