import type { EventTable } from './EventTable.ts';
import type { GroupBlocks } from './EventIndex.ts';

const leastBlock = 4096;

/** Running counts by party and kind, at most two bytes an event. Two passes over the events. */
export function buildGroups(table: EventTable): GroupBlocks {
  const { count, party, kind, topics, tones } = table;
  const kinds = topics * tones;
  const groupOf = groupIds(table, kinds);
  const used = Uint32Array.from(idsInUse(groupOf));
  const groups = used.length;
  const size = blockSize(groups);
  const counts = new Uint32Array((Math.floor(count / size) + 1) * groups);
  const running = new Uint32Array(groups);
  for (let block = 0; block * size <= count; block++) {
    counts.set(running, block * groups);
    const end = Math.min(count, (block + 1) * size);
    for (let at = block * size; at < end; at++) {
      running[groupOf[party[at]! * kinds + kind[at]!]!]!++;
    }
  }
  return {
    size,
    party: Uint16Array.from(used, (id) => Math.floor(id / kinds)),
    kind: Uint8Array.from(used, (id) => id % kinds),
    counts,
  };
}

/** By party and kind, the number of the group, or -1 where no event has both. */
function groupIds({ parties, party, kind }: EventTable, kinds: number): Int32Array {
  const groupOf = new Int32Array(parties * kinds).fill(-1);
  for (let at = 0; at < party.length; at++) groupOf[party[at]! * kinds + kind[at]!] = 0;
  let groups = 0;
  for (let id = 0; id < groupOf.length; id++) if (groupOf[id] === 0) groupOf[id] = groups++;
  return groupOf;
}

function idsInUse(groupOf: Int32Array): number[] {
  const used: number[] = [];
  groupOf.forEach((group, id) => {
    if (group >= 0) used.push(id);
  });
  return used;
}

function blockSize(groups: number): number {
  let size = leastBlock;
  while (size < groups * 2) size *= 2;
  return size;
}
