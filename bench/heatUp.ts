import { cpuMs } from './cpuMs.ts';
import type { CellView } from '../src/columns/CellView.ts';
import type { Peer } from './Peer.ts';
import type { TableSpan } from '../src/columns/TableSpan.ts';

/** Each peer runs for so long before it counts, so that its code is compiled. */
const heatMs = 300;

/** Has a peer do its frames for a while, and leaves it on the first view. */
export function heatUp(peer: Peer, spans: readonly TableSpan[], views: readonly CellView[]): void {
  const start = cpuMs();
  peer.setView(views[0]!);
  for (let frame = 0; cpuMs() - start < heatMs; frame++) {
    if (views.length > 1) peer.setView(views[frame % views.length]!);
    peer.frame(spans[frame % spans.length]!);
  }
  peer.setView(views[0]!);
}
