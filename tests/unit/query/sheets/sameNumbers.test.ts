import { describe, expect, test } from 'vitest';
import Papa from 'papaparse';
import { parquetReadObjects } from 'hyparquet';
import readSheets from 'read-excel-file/universal';
import { type Ask, askOf } from '../../../../src/events/ask/Ask.ts';
import { FORMAT_IDS, type FormatId, writeFile } from '../../../../src/sheets/writeFile.ts';
import { type Offer, offersOf } from '../../../../src/query/sheets/offersOf.ts';
import { type PlainEvent, inOrder, plainOf, somePlainRows } from '../../events/plainEvents.ts';
import { START_LENS, type Lens } from '../../../../src/lens/Lens.ts';
import { loadSearch, searchAll } from '../../../../src/query/search/searchAll.ts';
import { aFileSource } from '../../events/someSources.ts';
import { bundledTables } from '../../data/tables.ts';
import { bundled, dayAt } from '../../data/bundled.ts';
import { columnsOf } from '../../../../src/query/sheets/columnsOf.ts';
import { idsOf, plainly } from '../../events/plainAnswers.ts';
import { joinedSource } from '../../../../src/events/joinedSource.ts';
import { LANGS } from '../../../../src/model/LocalText.ts';
import { MOVES, someLenses } from '../../events/someAsks.ts';
import { runSize } from '../../../attack/RunSize.ts';
import type { Pair } from '../../../../src/model/Pair.ts';
import type { EventSource } from '../../../../src/events/EventSource.ts';
import { tieTable } from '../../../../src/query/ties/tieTable.ts';
import { changesBetween } from '../../../../src/query/ties/changesBetween.ts';
import { changesTally } from '../../../../src/query/ties/changesTally.ts';

await loadSearch();

/** Of all sources together, with `ATTACK_SHARE=1`: else that share of them. */
const ALL_LENSES = 1000;
const { share, seed } = runSize({ ATTACK_SHARE: '0.14', ATTACK_SEED: '7', ...process.env });
/** Each is moved in time, and one that shows all comes with them. */
const DRAWS = Math.max(14, Math.ceil((ALL_LENSES * share) / 3 / (MOVES + 1)) - 1);

const t = (id: string) => id;
const addressOf = (id: string) => `https://example.org/?open=event:${id}`;
const finds = (word: string, id: string) =>
  searchAll(bundled.shown, word).some((found) => found.type === 'event' && found.id === id);
const ofRecord = plainOf(bundled.record.events, finds);
const ofFile = somePlainRows('file-1', { count: 150, seed: 2, from: dayAt('2025-10-01') });
const file = aFileSource('file-1', ofFile);

const TRIED: readonly (readonly [string, EventSource, readonly PlainEvent[]])[] = [
  ['the record', bundled.record, ofRecord],
  ['a file', file, inOrder(ofFile)],
  ['the record and a file', joinedSource([bundled.record, file]), inOrder(ofRecord, ofFile)],
];

function offered(source: EventSource, lens: Lens, ask: Ask) {
  const { dataset } = bundled;
  const telling = { dataset, lang: 'en', t, addressOf } as const;
  const observations = () => Promise.resolve(bundledTables.observations);
  return offersOf({ shown: { ...bundled.shown, source }, lens, ask, telling, observations });
}

async function fileOf(as: FormatId, offer: Offer): Promise<Blob> {
  const sheet = { name: offer.id, columns: columnsOf(offer.columns, t), about: {} };
  return writeFile(as, sheet, offer.rows());
}

/** The ids in a file, in its order, each read by another hand. */
const IDS: Readonly<Record<FormatId, (file: Blob) => Promise<readonly unknown[]>>> = {
  csv: async (csv) =>
    Papa.parse<{ id: string }>(await csv.text(), { header: true, skipEmptyLines: true }).data.map(
      ({ id }) => id,
    ),
  xlsx: async (xlsx) => {
    const [first] = await readSheets(await xlsx.arrayBuffer());
    return first!.data.slice(1).map(([id]) => id);
  },
  geojson: async (geojson) => {
    const { features } = JSON.parse(await geojson.text()) as { features: { id: string }[] };
    return features.map(({ id }) => id);
  },
  json: async (json) => {
    const { rows } = JSON.parse(await json.text()) as { rows: { id: string }[] };
    return rows.map(({ id }) => id);
  },
  parquet: async (parquet) => {
    const rows = await parquetReadObjects({ file: await parquet.arrayBuffer(), columns: ['id'] });
    return rows.map(({ id }) => id as unknown);
  },
};

describe.each(TRIED)('of %s', (_, source, events) => {
  const lenses = someLenses(events, DRAWS, seed);

  test('each format holds the events on screen, as many, in the order of the list', async () => {
    const counts = new Set<number>();
    for (const lens of lenses) {
      const ask = askOf(source.about, lens);
      const frame = source.frame(ask, null);
      const { total } = frame.standing === 'exact' ? frame.now : await frame.exact();
      const { events: offer } = offered(source, lens, ask);
      expect(offer.count).toBe(total);
      const ids = idsOf(plainly(events, ask).passing());
      expect(ids).toHaveLength(total);
      for (const as of FORMAT_IDS) expect(await IDS[as](await fileOf(as, offer))).toEqual(ids);
      counts.add(total);
    }
    expect(counts.size).toBeGreaterThan(3);
    expect(Math.max(...counts)).toBe(events.length);
  }, 900_000);
});

test('an event of the record says all that its columns name', async () => {
  const ask = askOf(bundled.record.about, { ...START_LENS, mode: 'all' });
  const { events: offer } = offered(bundled.record, START_LENS, ask);
  const csv = Papa.parse<Record<string, string>>(await (await fileOf('csv', offer)).text(), {
    header: true,
    skipEmptyLines: true,
  }).data;
  for (const row of csv) {
    const event = bundled.record.eventOf(row['id']!)!;
    expect(row['date']).toBe(
      event.date.edtf.startsWith('-') ? `'${event.date.edtf}` : event.date.edtf,
    );
    expect(row['lng']).toBe(event.place ? String(event.place.lng) : '');
    expect(row['precision']).toBe(event.place ? String(event.place.precision) : '');
    expect(row['pairs']).toBe(event.pairs.join('; '));
    expect(row['url']).toBe(addressOf(event.id));
    const addresses = event.citations.flatMap(
      ({ source }) => bundled.dataset.sourcesById.get(source)?.url ?? [],
    );
    for (const address of addresses) expect(row['sources']).toContain(`<${address}>`);
  }
  expect(csv.length).toBe(bundled.record.events.length);
});

test('titles in each language are those of the record; a row of a file has its own alone', async () => {
  const both = joinedSource([bundled.record, file]);
  const ask = askOf(both.about, { ...START_LENS, mode: 'all' });
  const { events: offer } = offered(both, START_LENS, ask);
  const { rows } = JSON.parse(await (await fileOf('json', offer.otherwise!.offer)).text()) as {
    rows: Record<string, unknown>[];
  };
  expect(rows).toHaveLength(offer.count);
  for (const row of rows) {
    const title = bundled.record.eventOf(row['id'] as string)?.title;
    expect(LANGS.map((lang) => row[`title_${lang}`])).toEqual(
      LANGS.map((lang) => title?.[lang] ?? null),
    );
    expect(row).toHaveProperty('title');
  }
  const plain = Object.keys(rows[0]!).filter((key) => !key.startsWith('title_'));
  expect(plain).toEqual(offer.columns.map(([key]) => key));
});

test('what a file does not say of its rows stays empty, and no confidence is made up', async () => {
  const ask = askOf(file.about, { ...START_LENS, mode: 'all' });
  const { events: offer } = offered(file, START_LENS, ask);
  const { rows } = JSON.parse(await (await fileOf('json', offer)).text()) as {
    rows: Record<string, unknown>[];
  };
  for (const row of rows) {
    const plain = ofFile.find(({ id }) => id === row['id'])!;
    expect(row).toMatchObject({
      confidence: null,
      place: null,
      cameo: null,
      sources: [],
      url: null,
    });
    expect([row['lng'], row['lat']]).toEqual(
      plain.place ? [plain.place.lng, plain.place.lat] : [null, null],
    );
  }
});

describe('ties', () => {
  const lenses = someLenses(ofRecord, 30, 11);

  test('as many rows as the table of all ties lists, and changes as "What changed" counts', () => {
    for (const lens of lenses) {
      const ask = askOf(bundled.record.about, lens);
      const { ties, changes } = offered(bundled.record, lens, ask);
      const { startDay, endDay } = ask.time;
      const order = { column: 'pair', direction: 'ascending' } as const;
      const table = tieTable(bundled.shown, lens, endDay, { scope: 'all', name: '', order }, 'en');
      expect(ties.count).toBe(table.rows.length);
      const tally = changesTally(changesBetween(bundled.shown, lens, startDay, endDay));
      expect(changes.count).toBe(tally.changes + tally.lapses);
    }
  });

  test('Mexico and Peru: severed since 3 November 2025, by Peru, before it full', async () => {
    const lens: Lens = { ...START_LENS, pairs: ['MEX-PER' as Pair] };
    const time = { startDay: dayAt('2025-11-01'), endDay: dayAt('2025-11-25') };
    const offers = offered(bundled.record, lens, { time, filters: lens });
    const read = async (offer: Offer) =>
      Papa.parse<Record<string, string>>(await (await fileOf('csv', offer)).text(), {
        header: true,
        skipEmptyLines: true,
      }).data;
    const [tie, ...others] = await read(offers.ties);
    expect(others).toEqual([]);
    expect(tie).toMatchObject({
      pair: 'MEX-PER',
      name: 'Mexico – Peru',
      iso3a: 'MEX',
      iso3b: 'PER',
      status: 'severed',
      rung: 'severed',
      since: '2025-11-03',
      until: '',
    });
    const changed = await read(offers.changes);
    expect(changed.at(-1)).toMatchObject({
      pair: 'MEX-PER',
      after: 'severed',
      act: 'sever',
      day: '2025-11-03',
      by: 'Peru',
    });
  });
});
