import { closeSync, openSync, writeSync } from 'node:fs';
import { TONES } from '../../src/model/Tone.ts';
import { TOPICS } from '../../src/model/Topic.ts';
import type { RawEvents } from '../../src/columns/RawEvents.ts';
import { laea } from '../../src/model/laea.ts';

const STATES =
  'ATG ARG BHS BRB BLZ BOL BRA CAN CHL COL CRI CUB DMA DOM ECU SLV GRD GTM GUY HTI HND JAM MEX NIC PAN PRY PER KNA LCA VCT SUR TTO USA URY VEN'.split(
    ' ',
  );
const PAIRS = STATES.flatMap((high, i) => STATES.slice(0, i + 1).map((low) => `${low},${high}`));
const DAY_MS = 86_400_000;
const CHUNK_ROWS = 50_000;

/** Writes events as a sheet that the app opens, about 65 bytes each. */
export function writeCsv(path: string, events: RawEvents): void {
  const file = openSync(path, 'w');
  try {
    writeSync(file, 'date,lat,lng,actor1,actor2,topic,tone,title\n');
    for (let from = 0; from < events.count; from += CHUNK_ROWS) {
      const rows = Math.min(CHUNK_ROWS, events.count - from);
      const lines = Array.from({ length: rows }, (_, i) => lineOf(events, from + i));
      writeSync(file, lines.join(''));
    }
  } finally {
    closeSync(file);
  }
}

function lineOf({ startDay, x, y, party, kind }: RawEvents, row: number): string {
  const { lng, lat } = laea.unproject(x[row]! / 65_536, y[row]! / 65_536);
  const place = `${lat.toFixed(4)},${lng.toFixed(4)}`;
  const topic = TOPICS[Math.floor(kind[row]! / TONES.length)]!;
  const tone = TONES[kind[row]! % TONES.length]!;
  return `${isoOf(startDay[row]!)},${place},${PAIRS[party[row]!]!},${topic},${tone},Event ${row}\n`;
}

const isoDays = new Map<number, string>();

function isoOf(day: number): string {
  const iso = isoDays.get(day) ?? new Date(day * DAY_MS).toISOString().slice(0, 10);
  isoDays.set(day, iso);
  return iso;
}
