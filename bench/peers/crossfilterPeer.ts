import crossfilter, { type Dimension, type Grouping } from 'crossfilter2';
import { type Peer, addKeyed } from '../Peer.ts';
import type { RawEvents } from '../../src/columns/RawEvents.ts';
import { benchSizes } from '../syntheticEvents.ts';
import { cellOf } from '../cellOf.ts';

/** crossfilter2 over row numbers, with a dimension and a group for each thing that is counted. */
export function crossfilterPeer({ count, startDay, x, y, party, kind }: RawEvents): Peer {
  const { tones } = benchSizes;
  const rows = crossfilter(Array.from({ length: count }, (_, row) => row));
  const time = rows.dimension((row) => startDay[row]!);
  const groupBy = (keyOf: (row: number) => number) => rows.dimension(keyOf).group<number, number>();
  const parties = groupBy((row) => party[row]!);
  const topics = groupBy((row) => Math.floor(kind[row]! / tones));
  const byTone = groupBy((row) => kind[row]! % tones);
  let place: Dimension<number, number> = rows.dimension(() => -1);
  let cells = place.group<number, number>();
  return {
    name: 'crossfilter2',
    setView(view) {
      place.dispose();
      place = rows.dimension((row) => cellOf(view, x[row]!, y[row]!));
      cells = place.group();
    },
    frame({ startDay: from, endDay: to }) {
      time.filterRange([from, to + 1]);
      for (const group of [cells, parties, topics, byTone]) group.all();
    },
    digest: () => ({
      cells: keyed(cells.all()),
      parties: keyed(parties.all()),
      topics: keyed(topics.all()),
      tones: keyed(byTone.all()),
    }),
  };
}

function keyed(groups: readonly Grouping<number, number>[]): number {
  return groups
    .filter(({ key }) => key >= 0)
    .reduce((sum, { key, value }) => addKeyed(sum, key, value), 0);
}
