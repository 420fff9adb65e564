import { viewIn } from '../bytesIn.ts';
import { Inflate } from 'fflate';
import { BlobSink } from '../BlobSink.ts';
import { Checksum } from '../Checksum.ts';
import { FileFault, type FileFaultCode } from '../FileFault.ts';
import type { FileJob } from '../FileJob.ts';
import { piecesOf } from '../piecesOf.ts';
import type { ZipEntry } from './ZipEntry.ts';

const HEADER_BYTES = 30;
const HEADER_MARK = 0x04_03_4b_50;
const [STORED, DEFLATED] = [0, 8];

/**
 * Unpacks one file of an archive, held to the size and the checksum that the directory gives. Fails with a
 * {@link FileFault}.
 */
export async function unzipEntry(
  archive: Blob,
  entry: ZipEntry,
  name: string,
  job: FileJob,
): Promise<Blob> {
  const fault = (code: FileFaultCode, cause?: unknown) =>
    new FileFault({ code, name, kind: 'zip' }, { cause });
  if (entry.isEncrypted) throw fault('encrypted');
  if (entry.method !== STORED && entry.method !== DEFLATED) throw fault('method');
  if (entry.offset > archive.size) throw fault('damaged');
  const header = await viewIn(archive, entry.offset, entry.offset + HEADER_BYTES);
  if (header.byteLength < HEADER_BYTES) throw fault('cut-off');
  if (header.getUint32(0, true) !== HEADER_MARK) throw fault('damaged');
  const from =
    entry.offset + HEADER_BYTES + header.getUint16(26, true) + header.getUint16(28, true);
  if (from + entry.packed > archive.size) throw fault('cut-off');
  const packed = archive.slice(from, from + entry.packed);
  const sink = new BlobSink(name, 'zip', job);
  const sum = new Checksum();
  const take = (bytes: Uint8Array) => {
    sum.push(bytes);
    sink.push(bytes);
    // more than was said before the reader agreed to it
    if (sink.size > entry.size) throw fault('damaged');
  };
  const unpacking = entry.method === DEFLATED ? new Inflate(take) : null;
  const push = (piece: Uint8Array, isLast: boolean) => {
    try {
      if (unpacking) unpacking.push(piece, isLast);
      else take(piece);
    } catch (error) {
      throw error instanceof FileFault ? error : fault('damaged', error);
    }
  };
  for await (const piece of piecesOf(packed, name, job)) push(piece, false);
  push(new Uint8Array(0), true);
  if (sink.size !== entry.size || sum.value !== entry.checksum) throw fault('damaged');
  return sink.end();
}
