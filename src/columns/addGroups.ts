import { type Tally, addFacets } from './Tally.ts';
import type { EventTable, PositionRange } from './EventTable.ts';
import type { GroupBlocks } from './EventIndex.ts';
import { splitAtBlocks } from './splitAtBlocks.ts';

/** Counts a range by party and kind. Linear in the groups and in the events of a block. */
export function addGroups(
  tally: Tally,
  table: EventTable,
  groups: GroupBlocks,
  range: PositionRange,
): void {
  const { size, party, kind, counts } = groups;
  const { first, last, atStart, atEnd } = splitAtBlocks(range, size, table.count);
  const { byParty, byKind, kinds, filter } = tally;
  const { parties } = filter;
  const firstRow = first * kind.length;
  const lastRow = last * kind.length;
  for (let group = 0; group < kind.length; group++) {
    const events = counts[lastRow + group]! - counts[firstRow + group]!;
    if (events === 0) continue;
    const who = party[group]!;
    const what = kind[group]!;
    if (kinds[what] === 1) byParty[who]! += events;
    if (parties === null || parties[who] === 1) byKind[what]! += events;
  }
  addFacets(tally, table, atStart.from, atStart.to, atStart.sign);
  addFacets(tally, table, atEnd.from, atEnd.to, atEnd.sign);
}
