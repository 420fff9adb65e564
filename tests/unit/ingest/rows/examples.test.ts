import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROW_FORMAT_IDS, type RowFormatId } from '../../../../src/ingest/rows/formats/RowFormat.ts';
import { readRows } from '../../../../src/ingest/rows/readRows.ts';
import { rowDetails } from '../../../../src/ingest/rows/rowDetails.ts';
import { sniffRows } from '../../../../src/ingest/rows/sniffRows.ts';
import { LANGS } from '../../../../src/model/LocalText.ts';
import { isoOf } from '../../../../src/model/Day.ts';
import { pairOf } from '../../../../src/model/Pair.ts';
import { planeUnits } from '../../../../src/model/planeUnits.ts';
import { readEdtf } from '../../../../src/model/readEdtf.ts';
import { bundled } from '../../data/bundled.ts';
import { eventsOf } from './eventsOf.ts';
import { streamOf } from './streamOf.ts';
import { layoutIn } from '../../../../src/ingest/rows/RowLayout.ts';

const FOLDER = resolve(import.meta.dirname, '../../../../examples');
const FILES = {
  gdelt2: ['gdelt2.tsv', 12],
  gdelt1: ['gdelt1.tsv', 12],
  acled: ['acled.csv', 12],
  ucdp: ['ucdp.csv', 11],
  icews: ['icews.tsv', 12],
  scad: ['scad.csv', 8],
  plain: ['plain.csv', 12],
} as const satisfies Record<RowFormatId, readonly [name: string, rows: number]>;

const record = new Map(
  [...bundled.written.events, ...bundled.written.interventions].map((event) => [event.id, event]),
);

/** The event of the bundled record that an example's row names; GDELT has numbers for ids. */
function recordedAs(id: string) {
  const event = record.get(/^\d+$/.test(id) ? `E${id.padStart(2, '0')}` : id);
  const date = readEdtf(event?.date ?? '');
  if (!event?.place || !date || date.startDay === null || date.endDay === null)
    throw new Error(`No event ${id} with days and a place is on record.`);
  const { x, y } = planeUnits(event.place.lng, event.place.lat);
  return {
    ...event,
    from: isoOf(date.startDay),
    to: isoOf(date.endDay),
    units: [x, y],
    pairs: event.dyads?.map((dyad) => pairOf(dyad.slice(0, 3), dyad.slice(4))) ?? [],
  };
}

async function read(format: RowFormatId) {
  const bytes = new Uint8Array(readFileSync(join(FOLDER, FILES[format][0])));
  const result = await readRows(streamOf(bytes), layoutIn(format));
  const rows = eventsOf(result).map(async (event, row) => {
    const words = await rowDetails(new Blob([bytes]), result.rowOffsets, layoutIn(format), row);
    if (words.type === 'lost') throw new Error(`Row ${row} of ${format} is lost.`);
    return { ...event, words, recorded: recordedAs(words.fields[0]?.value ?? '') };
  });
  return { bytes, result, rows: await Promise.all(rows) };
}

test('each format that the app reads has one example', () => {
  const found = readdirSync(FOLDER).filter((name) => name !== 'README.md');
  expect(found.toSorted()).toEqual(ROW_FORMAT_IDS.map((id) => FILES[id][0]).toSorted());
});

describe.each(ROW_FORMAT_IDS)('the example of %s', (format) => {
  test('is told from its first row, and read without an issue', async () => {
    const { bytes, result } = await read(format);
    expect(sniffRows(bytes)).toBe(format);
    expect(result.issues).toEqual([]);
    expect(result.progress).toMatchObject({ rows: FILES[format][1], leftOut: 0 });
    expect(result.raw.count).toBe(FILES[format][1]);
  });

  test('has the days and the places of the bundled record', async () => {
    for (const { from, to, place, recorded } of (await read(format)).rows) {
      expect({ id: recorded.id, from, to, place }).toEqual({
        id: recorded.id,
        from: recorded.from,
        to: recorded.to,
        place: recorded.units,
      });
    }
  });

  test('names no state and no pair beside those of the record, and its words are the record’s', async () => {
    for (const { actors, pairs, words, recorded } of (await read(format)).rows) {
      expect(recorded.actors).toEqual(expect.arrayContaining([...actors]));
      expect(recorded.pairs).toEqual(expect.arrayContaining([...pairs]));
      expect(['', recorded.title.en, recorded.text?.en]).toContain(words.text);
      for (const title of LANGS.map((lang) => words.title[lang])) expect(title).toMatch(/\p{L}/u);
      expect([null, recorded.cameo]).toContain(words.cameo);
    }
  });
});
