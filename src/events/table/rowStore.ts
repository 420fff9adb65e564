import { PLANE_UNITS } from '../../model/planeUnits.ts';
import type { DayCounts } from '../../columns/DayCounts.ts';
import { type Day, isoOf } from '../../model/Day.ts';
import type { EdtfDate } from '../../model/EdtfDate.ts';
import type { EventStore } from './EventStore.ts';
import { type EventTable, dayOf, endDayOf, rowOf } from '../../columns/EventTable.ts';
import { FrameReader } from '../../columns/FrameReader.ts';
import { APPROXIMATE_FROM, type GeoEvent, type Place } from '../../model/GeoEvent.ts';
import { IndexPath } from '../../columns/IndexPath.ts';
import type { Party } from '../../model/Party.ts';
import { laea } from '../../model/laea.ts';
import { rowId, rowOfId } from '../../model/rowId.ts';
import { placeOfKind, toneOfKind, topicOfKind } from '../../model/kindOf.ts';

const NO_WORDS = { en: '' };

/**
 * The rows of a file: of each event what the columns hold. Its words stay in the file, and are empty
 * here. `days` are those of all events; `file` begins the id of each, so that no file's row is another's.
 */
export function rowStore(
  file: string,
  table: EventTable,
  parties: readonly Party[],
  days: DayCounts,
): EventStore {
  return {
    days,
    table,
    parties,
    frameReader: (asked) =>
      new FrameReader(asked, asked.index && new IndexPath(asked, asked.index)),
    eventAt: (position) => {
      if (!(position >= 0 && position < table.count))
        throw new RangeError(`No event at position ${position} of ${table.count}.`);
      return rowEvent(file, table, parties, position);
    },
    has: (id) => rowOfId(file, id) >= 0 && rowOfId(file, id) < table.count,
    positionOf: (id) => {
      const row = rowOfId(file, id);
      if (!(row >= 0 && row < table.count)) return undefined;
      return table.rows ? table.rows.indexOf(row) : row;
    },
  };
}

function rowEvent(
  file: string,
  table: EventTable,
  parties: readonly Party[],
  position: number,
): GeoEvent {
  const kind = table.kind[position]!;
  const startDay = dayOf(table, position) as Day;
  const endDay = endDayOf(table, position) as Day;
  const { pairs, actors } = parties[table.party[position]!]!;
  return {
    kind: 'row',
    id: rowId(file, rowOf(table, position)),
    date: dateOf(startDay, endDay, table.vague?.[position] === 1),
    span: { startDay, endDay },
    title: NO_WORDS,
    text: NO_WORDS,
    place: placeAt(table.x[position]!, table.y[position]!, kind),
    topic: topicOfKind(kind),
    tone: toneOfKind(kind),
    cameo: null,
    actors,
    pairs,
    dyads: [],
    status: 'reported',
    confidence: 'general',
    citations: [],
  };
}

/** Of a date that is not known to the day, the columns do not tell how it was written. */
function dateOf(startDay: Day, endDay: Day, approximate: boolean): EdtfDate {
  const interval = endDay > startDay;
  return {
    edtf: interval ? `${isoOf(startDay)}/${isoOf(endDay)}` : isoOf(startDay),
    startDay,
    endDay,
    precision: 'day',
    interval,
    openEnd: false,
    approximate,
    uncertain: false,
  };
}

/** The middle of the unit of the plane; of rough places the columns do not tell how rough. */
function placeAt(x: number, y: number, kind: number): Place | null {
  if (x === 0 && y === 0) return null;
  const { lng, lat } = laea.unproject((x + 0.5) / PLANE_UNITS, (y + 0.5) / PLANE_UNITS);
  return {
    name: NO_WORDS,
    lng,
    lat,
    precision: placeOfKind(kind) === 'area' ? APPROXIMATE_FROM : 1,
  };
}
