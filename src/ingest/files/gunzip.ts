import { viewIn } from './bytesIn.ts';
import { Gunzip } from 'fflate';
import { BlobSink } from './BlobSink.ts';
import { Checksum } from './Checksum.ts';
import { FileFault, type FileFaultCode } from './FileFault.ts';
import type { FileJob } from './FileJob.ts';
import { piecesOf } from './piecesOf.ts';

/** What ends each member: its checksum, then its length modulo 2³². */
const FOOTER_BYTES = 8;

/**
 * Unpacks gzip (RFC 1952), of one member or of several on end. Every member is held to its checksum. Fails
 * with a {@link FileFault}.
 */
export async function gunzip(body: Blob, name: string, job: FileJob): Promise<Blob> {
  const sink = new BlobSink(name, 'gzip', job);
  const fault = (code: FileFaultCode, cause?: unknown) =>
    new FileFault({ code, name, kind: 'gzip' }, { cause });
  let sum = new Checksum();
  const members: { readonly end: number; readonly sum: number }[] = [];
  const endMember = (end: number) => {
    members.push({ end, sum: sum.value });
    sum = new Checksum();
  };
  const unpacking = new Gunzip((bytes) => {
    sum.push(bytes);
    sink.push(bytes);
  });
  unpacking.onmember = endMember;
  const push = (piece: Uint8Array, isLast: boolean) => {
    try {
      unpacking.push(piece, isLast);
    } catch (error) {
      if (error instanceof FileFault) throw error;
      throw fault(isLast ? 'cut-off' : 'damaged', error);
    }
  };
  for await (const piece of piecesOf(body, name, job)) push(piece, false);
  push(new Uint8Array(0), true);
  endMember(body.size);
  for (const { end, sum: found } of members) {
    const footer = await viewIn(body, Math.max(0, end - FOOTER_BYTES), end);
    if (footer.byteLength < FOOTER_BYTES) throw fault('cut-off');
    if (footer.getUint32(0, true) !== found) throw fault('damaged');
  }
  return sink.end();
}

/** Deflate makes no more of a byte. */
const MOST_GROWTH = 1032;

/**
 * How many bytes a gzip of one member says that it holds, modulo 2³²; 0 where what it says cannot be, as at
 * the end of one that was cut off.
 */
export async function lengthInGzip(body: Blob): Promise<number> {
  const footer = await viewIn(body, Math.max(0, body.size - 4));
  const length = footer.byteLength < 4 ? 0 : footer.getUint32(0, true);
  return length > body.size * MOST_GROWTH ? 0 : length;
}
