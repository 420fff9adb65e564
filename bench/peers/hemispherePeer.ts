import { type Digest, type Peer, addKeyed } from '../Peer.ts';
import type { CellView } from '../../src/columns/CellView.ts';
import type { EventTable } from '../../src/columns/EventTable.ts';
import type { Frame } from '../../src/columns/Frame.ts';
import { FrameReader } from '../../src/columns/FrameReader.ts';
import { IndexPath } from '../../src/columns/IndexPath.ts';
import { NO_FILTER } from '../../src/columns/Filter.ts';
import { benchViews } from '../benchViews.ts';

/** This project's engine, and by which paths its frames came about. */
export function hemispherePeer(table: EventTable): Peer & { readonly paths: Map<string, number> } {
  const path = table.index && new IndexPath(table, table.index);
  const reader = new FrameReader(table, path);
  const paths = new Map<string, number>();
  let view: CellView = benchViews.hemisphere;
  let frame: Frame = reader.read({ startDay: 0, endDay: -1 }, view, NO_FILTER);
  return {
    name: 'Hemisphere',
    paths,
    setView(next) {
      view = next;
    },
    frame(span) {
      frame = reader.read(span, view, NO_FILTER);
      paths.set(frame.path, (paths.get(frame.path) ?? 0) + 1);
    },
    digest: () => digestOf(frame),
  };
}

function digestOf({ cells, byParty, byTopic, byTone }: Frame): Digest {
  let sum = 0;
  for (let i = 0; i < cells.n; i++) sum = addKeyed(sum, cells.key[i]!, cells.count[i]!);
  const keyed = (counts: Uint32Array) =>
    counts.reduce((total, count, key) => addKeyed(total, key, count), 0);
  return { cells: sum, parties: keyed(byParty), topics: keyed(byTopic), tones: keyed(byTone) };
}
