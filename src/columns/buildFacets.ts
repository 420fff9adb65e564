import type { EventTable } from './EventTable.ts';
import type { FacetBlocks } from './EventIndex.ts';
import { type Filter, passingKinds } from './Filter.ts';

const leastBlock = 4096;

/** The running counts under a filter, at most two bytes an event. One pass over the events. */
export function buildFacets(table: EventTable, filter: Filter): FacetBlocks {
  const { count, party, kind, parties, topics, tones } = table;
  const width = parties + topics * tones;
  const size = blockSize(width);
  const kinds = passingKinds(filter, topics, tones);
  const counts = new Uint32Array((Math.floor(count / size) + 1) * width);
  const running = new Uint32Array(width);
  for (let block = 0; block * size <= count; block++) {
    counts.set(running, block * width);
    const end = Math.min(count, (block + 1) * size);
    for (let at = block * size; at < end; at++) {
      const who = party[at]!;
      const what = kind[at]!;
      running[who]! += kinds[what]!;
      running[parties + what]! += filter.parties === null ? 1 : filter.parties[who]!;
    }
  }
  return { size, counts };
}

function blockSize(width: number): number {
  let size = leastBlock;
  while (size < width * 2) size *= 2;
  return size;
}
