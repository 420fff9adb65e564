import { type Peer, addKeyed } from '../Peer.ts';
import type { CellView } from '../../src/columns/CellView.ts';
import type { RawEvents } from '../../src/columns/RawEvents.ts';
import { benchSizes } from '../syntheticEvents.ts';
import { benchViews } from '../benchViews.ts';
import { cellOf } from '../cellOf.ts';

type Counts = Map<number, number>;

/** `filter()` over an array of objects, then a `Map` for each thing that is counted. */
export function objectsPeer(raw: RawEvents): Peer {
  const events = Array.from({ length: raw.count }, (_, row) => ({
    id: row,
    day: raw.startDay[row]!,
    x: raw.x[row]!,
    y: raw.y[row]!,
    party: raw.party[row]!,
    topic: Math.floor(raw.kind[row]! / benchSizes.tones),
    tone: raw.kind[row]! % benchSizes.tones,
  }));
  let view: CellView = benchViews.hemisphere;
  let counts = { cells: new Map(), parties: new Map(), topics: new Map(), tones: new Map() };
  return {
    name: 'filter() over objects',
    setView(next) {
      view = next;
    },
    frame({ startDay, endDay }) {
      counts = { cells: new Map(), parties: new Map(), topics: new Map(), tones: new Map() };
      for (const event of events.filter(({ day }) => day >= startDay && day <= endDay)) {
        const cell = cellOf(view, event.x, event.y);
        if (cell >= 0) count(counts.cells, cell);
        count(counts.parties, event.party);
        count(counts.topics, event.topic);
        count(counts.tones, event.tone);
      }
    },
    digest: () => ({
      cells: keyed(counts.cells),
      parties: keyed(counts.parties),
      topics: keyed(counts.topics),
      tones: keyed(counts.tones),
    }),
  };
}

function count(counts: Counts, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function keyed(counts: Counts): number {
  return [...counts].reduce((sum, [key, events]) => addKeyed(sum, key, events), 0);
}
