import { type FileSource, fileSource } from '../../../src/events/fileSource.ts';
import { type RecordSource, recordSource } from '../../../src/events/recordSource.ts';
import { indexFrom, indexTable } from '../../../src/columns/indexTable.ts';
import { type PlainEvent, unitsOf } from './plainEvents.ts';
import type { Day } from '../../../src/model/Day.ts';
import type { EventTable } from '../../../src/columns/EventTable.ts';
import type { GeoEvent } from '../../../src/model/GeoEvent.ts';
import { KIND_TOPICS, kindOf } from '../../../src/model/kindOf.ts';
import { NO_FILTER } from '../../../src/columns/Filter.ts';
import type { Party } from '../../../src/model/Party.ts';
import type { RowSaid } from '../../../src/ingest/rows/rowTexts.ts';
import type { RowWork } from '../../../src/events/table/RowLookups.ts';
import { TONES } from '../../../src/model/Tone.ts';
import { aText } from '../../builders/aDatasetRecord.ts';
import { buildTable } from '../../../src/columns/buildTable.ts';
import { dayCounts } from '../../../src/columns/DayCounts.ts';
import { isoOf } from '../../../src/model/Day.ts';
import { selectEvents } from '../../../src/columns/selectEvents.ts';

/** Events of a data set, by first day, then id. A search names other records as well, and some twice. */
export function aRecordSource(events: readonly PlainEvent[], id = 'record'): RecordSource {
  const span = {
    startDay: Math.min(...events.map((event) => event.span.startDay)) as Day,
    endDay: Math.max(...events.map((event) => event.span.endDay)) as Day,
  };
  const found = (q: string) =>
    events.filter(({ words }) => words.includes(q)).map((event) => event.id);
  const idsOf = (q: string) => ['T1', ...found(q).toReversed(), ...found(q)];
  return recordSource({ id, name: id, span, opening: span }, events.map(geoEventOf), idsOf);
}

function geoEventOf({ place, isRough, isVague, words, backing, ...event }: PlainEvent): GeoEvent {
  const { startDay, endDay } = event.span;
  const edtf = `${isoOf(startDay)}/${isoOf(endDay)}`;
  const precision = 'day' as const;
  const isSure = { openEnd: false, approximate: isVague, uncertain: false };
  return {
    ...event,
    kind: 'event',
    date: { edtf, startDay, endDay, precision, interval: true, ...isSure },
    title: aText(event.id),
    text: aText(words.join(' ')),
    place: place && { ...place, name: aText('A city'), precision: isRough ? 6 : 1 },
    cameo: null,
    dyads: [],
    status: 'confirmed',
    confidence: backing?.confidence ?? 'general',
    citations: (backing?.sources ?? []).map((source) => ({ source })),
  };
}

/** The rows of a file in columns, as an engine reads them: with an index from the usual size on. */
export function aFile(
  id: string,
  rows: readonly PlainEvent[],
  isIndexed = rows.length >= indexFrom,
) {
  const idOf = new Map<string, number>();
  const parties: Party[] = [];
  const party = Uint16Array.from(rows, ({ pairs, actors }) => {
    const key = JSON.stringify([pairs, actors]);
    const known = idOf.get(key) ?? parties.push({ pairs, actors }) - 1;
    idOf.set(key, known);
    return known;
  });
  const raw = {
    count: rows.length,
    startDay: Int32Array.from(rows, ({ span }) => span.startDay),
    endDay: Int32Array.from(rows, ({ span }) => span.endDay),
    vague: Uint8Array.from(rows, ({ isVague }) => Number(isVague)),
    x: Uint16Array.from(rows, (row) => unitsOf(row)?.x ?? 0),
    y: Uint16Array.from(rows, (row) => unitsOf(row)?.y ?? 0),
    party,
    kind: Uint8Array.from(rows, ({ topic, tone, place, isRough }) =>
      kindOf(topic, tone, place && isRough ? 'area' : 'point'),
    ),
  };
  const sizes = { parties: parties.length, topics: KIND_TOPICS, tones: TONES.length };
  const built = buildTable(raw, sizes);
  const table = isIndexed ? indexTable(built) : built;
  return { id, name: `${id}.csv`, table, parties, days: dayCounts(table, NO_FILTER) };
}

/** A file whose questions are answered as soon as they are asked. */
export function aFileSource(id: string, rows: readonly PlainEvent[]): FileSource {
  const file = aFile(id, rows);
  return fileSource(file, promptWork(file.table, rows));
}

function promptWork(table: EventTable, rows: readonly PlainEvent[]): RowWork {
  return {
    select: (filter) => Promise.resolve(selectEvents(table, filter)),
    find: (q) =>
      Promise.resolve(Uint32Array.from(rows.keys()).filter((row) => rows[row]!.words.includes(q))),
    words: (row) => Promise.reject(new Error(`Nobody reads row ${row}.`)),
    said: (asked) => Promise.resolve(asked.map((row) => saidOf(rows[row]!))),
    hasEnded: () => false,
    again: () => {},
    wait: () => Promise.resolve(),
    end: () => {},
  };
}

/** What a row says: its id for a title, and its place as it was written. */
function saidOf({ id, words, place }: PlainEvent): RowSaid {
  return {
    title: aText(id),
    text: words.join(' '),
    placeName: '',
    source: '',
    url: '',
    actors: [],
    cameo: null,
    deaths: null,
    precision: null,
    degrees: place,
  };
}
