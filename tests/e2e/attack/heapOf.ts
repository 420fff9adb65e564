import type { CDPSession, Page } from '@playwright/test';

/** What a page holds once its garbage is gone. */
export interface Held {
  /** Of objects, closures, texts and lists: what the engine compiles as code runs more often is not in it. */
  readonly bytes: number;
  /** Of all that the engine keeps, machine code among it. */
  readonly allBytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** How a snapshot of the heap is written: numbers in a row, `node_fields` of them for each thing. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[], ...unknown[]];
    };
  };
  readonly nodes: readonly number[];
}

/** Kinds of things that are the engine's own or the document's, which counts its nodes itself. */
const NOT_DATA = new Set(['code', 'native', 'hidden', 'object shape']);

/** Returns how to ask what a page holds. */
export async function heapOf(page: Page): Promise<() => Promise<Held>> {
  const session = await page.context().newCDPSession(page);
  return async () => {
    // what the first lets go of may hold more
    for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
    const { usedSize: allBytes } = await session.send('Runtime.getHeapUsage');
    const { nodes, jsEventListeners: listeners } = await session.send('Memory.getDOMCounters');
    return { bytes: dataBytes(await snapshotOf(session)), allBytes, nodes, listeners };
  };
}

async function snapshotOf(session: CDPSession): Promise<Snapshot> {
  const chunks: string[] = [];
  const take = ({ chunk }: { readonly chunk: string }) => void chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', take);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', take);
  return JSON.parse(chunks.join('')) as Snapshot;
}

function dataBytes({ snapshot: { meta }, nodes }: Snapshot): number {
  const { node_fields: fields } = meta;
  const [types] = meta.node_types;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length)
    if (!NOT_DATA.has(types[nodes[at + type] ?? 0] ?? '')) bytes += nodes[at + size] ?? 0;
  return bytes;
}

/** For people: "6.41 MB of data, 11.90 MB in all, 950 nodes, 320 listeners". */
export function sayHeld({ bytes, allBytes, nodes, listeners }: Held): string {
  const mb = (count: number) => `${(count / 1e6).toFixed(2)} MB`;
  return `${mb(bytes)} of data, ${mb(allBytes)} in all, ${nodes} nodes, ${listeners} listeners`;
}
