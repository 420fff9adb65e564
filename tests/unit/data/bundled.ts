import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readDataset } from '../../../src/ingest/readDataset.ts';
import { type Day, readDay } from '../../../src/model/Day.ts';
import type { GeoEvent } from '../../../src/model/GeoEvent.ts';
import type { Pair } from '../../../src/model/Pair.ts';
import { type TieInterval, statusOn } from '../../../src/dataset/TieLedger.ts';
import { shownOf } from '../../builders/shownOf.ts';

const file = readFileSync(resolve(import.meta.dirname, '../../../public/data/americas.json'));
const { value, issues } = readDataset(file);
if (!value) throw new Error(`The bundled data set cannot be read: ${JSON.stringify(issues)}`);

const shown = shownOf(value);
const { dataset, record } = shown;

/** The data set that the app starts on: its text, as read, as built, its events, and as on screen. */
export const bundled = {
  text: file.toString('utf8'),
  issues,
  written: value,
  dataset,
  record,
  shown,
};

export function dayAt(iso: string): Day {
  const day = readDay(iso);
  if (day === undefined) throw new Error(`${iso} is no day.`);
  return day;
}

export function tieOn(pair: string, iso: string): TieInterval {
  return statusOn(dataset.ledger, pair as Pair, dayAt(iso));
}

export function eventOf(id: string): GeoEvent {
  const event = record.eventOf(id);
  if (!event) throw new Error(`The data set has no event ${id}.`);
  return event;
}

/** The events of September to November 2025 that the record began with: E01 to E67. */
export const windowEvents = record.events.filter(({ id }) => /^E(?:[0-5]\d|6[0-7])$/.test(id));
