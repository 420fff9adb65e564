import type { CellView } from '../src/columns/CellView.ts';
import type { TableSpan } from '../src/columns/TableSpan.ts';

/** What a peer has ready after a frame, by which it is compared: sums weighted by key, modulo 2³². */
export interface Digest {
  readonly cells: number;
  readonly parties: number;
  readonly topics: number;
  readonly tones: number;
}

/** One way of doing the same work: cells, parties, topics and tones of the events of a window. */
export interface Peer {
  readonly name: string;
  setView(view: CellView): void;
  frame(span: TableSpan): void;
  /** Of the last frame; null where the peer groups points in its own way. */
  digest(): Digest | null;
}

export function addKeyed(sum: number, key: number, count: number): number {
  return (sum + Math.imul(key + 1, count)) >>> 0;
}
