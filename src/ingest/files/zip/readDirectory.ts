import { bytesIn, viewIn } from '../bytesIn.ts';
import { FileFault, type FileFaultCode } from '../FileFault.ts';
import type { ZipEntry } from './ZipEntry.ts';

const END_BYTES = 22;
const END_MARK = 0x06_05_4b_50;
const LONGEST_COMMENT = 0xff_ff;
const LOCATOR_BYTES = 20;
const LOCATOR_MARK = 0x07_06_4b_50;
const END64_BYTES = 56;
const END64_MARK = 0x06_06_4b_50;
const ENTRY_BYTES = 46;
const ENTRY_MARK = 0x02_01_4b_50;
/** Stands where the true number is in the extra field of ZIP64. */
const FULL = 0xff_ff_ff_ff;
/** A directory of more is not read: an archive of a year of days has one of 50 kB. */
const MOST_DIRECTORY = 1 << 26;

/**
 * The files in a ZIP archive (APPNOTE 6.3, also ZIP64), from its central directory alone; folders are
 * passed over. Fails with a {@link FileFault}: `cut-off` where the archive has no end.
 */
export async function readDirectory(body: Blob, name: string): Promise<readonly ZipEntry[]> {
  const fault = (code: FileFaultCode) => new FileFault({ code, name, kind: 'zip' });
  const end = await findEnd(body);
  if (!end) throw fault('cut-off');
  const { offset, size } = end;
  if (size > MOST_DIRECTORY) throw fault('too-large');
  if (offset + size > body.size) throw fault('damaged');
  const bytes = await bytesIn(body, offset, offset + size);
  const entries: ZipEntry[] = [];
  for (let at = 0; at + ENTRY_BYTES <= bytes.length;) {
    const view = new DataView(bytes.buffer, at);
    if (view.getUint32(0, true) !== ENTRY_MARK) throw fault('damaged');
    const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map((i) => view.getUint16(i, true));
    const extraAt = at + ENTRY_BYTES + nameBytes!;
    const next = extraAt + extraBytes! + commentBytes!;
    if (next > bytes.length) throw fault('damaged');
    const path = nameOf(bytes.subarray(at + ENTRY_BYTES, extraAt));
    const extra = bytes.subarray(extraAt, extraAt + extraBytes!);
    if (!path.endsWith('/')) entries.push(entryOf(path, view, extra));
    at = next;
  }
  return entries;
}

function entryOf(path: string, view: DataView, extra: Uint8Array): ZipEntry {
  const short = {
    size: view.getUint32(24, true),
    packed: view.getUint32(20, true),
    offset: view.getUint32(42, true),
  };
  const long = longNumbers(extra);
  const of = (number: number) => (number === FULL ? (long.shift() ?? number) : number);
  // in this order, each only where it does not fit
  const [size, packed, offset] = [of(short.size), of(short.packed), of(short.offset)];
  return {
    path,
    method: view.getUint16(10, true),
    isEncrypted: (view.getUint16(8, true) & 1) === 1,
    checksum: view.getUint32(16, true),
    size,
    packed,
    offset,
  };
}

/** The numbers in the extra field of ZIP64. */
function longNumbers(extra: Uint8Array): number[] {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.length);
  for (let at = 0; at + 4 <= extra.length;) {
    const [id, size] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    const most = Math.min(size, extra.length - at - 4);
    if (id === 1)
      return Array.from({ length: Math.min(3, most >> 3) }, (_, i) =>
        Number(view.getBigUint64(at + 4 + 8 * i, true)),
      );
    at += 4 + size;
  }
  return [];
}

/** UTF-8, as all tools write it now; else each byte as a letter. */
function nameOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Where the central directory stands; null where the archive has no end. */
async function findEnd(body: Blob): Promise<{ offset: number; size: number } | null> {
  const from = Math.max(0, body.size - END_BYTES - LONGEST_COMMENT);
  const view = await viewIn(body, from);
  let at = view.byteLength - END_BYTES;
  while (at >= 0 && view.getUint32(at, true) !== END_MARK) at--;
  if (at < 0) return null;
  const short = { size: view.getUint32(at + 12, true), offset: view.getUint32(at + 16, true) };
  return (await findLongEnd(body, from + at - LOCATOR_BYTES)) ?? short;
}

async function findLongEnd(body: Blob, at: number) {
  if (at < 0) return null;
  const locator = await viewIn(body, at, at + LOCATOR_BYTES);
  if (locator.getUint32(0, true) !== LOCATOR_MARK) return null;
  const endAt = Number(locator.getBigUint64(8, true));
  if (endAt > body.size) return null;
  const end = await viewIn(body, endAt, endAt + END64_BYTES);
  if (end.byteLength < END64_BYTES || end.getUint32(0, true) !== END64_MARK) return null;
  return { size: Number(end.getBigUint64(40, true)), offset: Number(end.getBigUint64(48, true)) };
}
