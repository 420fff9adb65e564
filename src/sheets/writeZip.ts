import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** A file of an archive, as it comes. */
export interface ZipFile {
  readonly name: string;
  /** Whether it is packed already, as workbooks are. */
  readonly isPacked: boolean;
  readonly parts: () => AsyncIterable<string | Uint8Array>;
}

/** So many bytes the sizes in a plain archive tell (APPNOTE 4.4.9). */
const BYTES_MOST = 2 ** 32 - 1;

/**
 * Files as a ZIP archive, one after the other, each as its parts come. Rejects as they do, and with a
 * RangeError for a file of more than 4 GB.
 */
export async function* writeZip(
  files: readonly ZipFile[],
  bytesMost = BYTES_MOST,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let out: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    out.push(bytes);
  });
  const given = () => {
    const parts = out;
    out = [];
    return parts;
  };
  let whole = 0;
  for (const { name, isPacked, parts } of files) {
    const entry = isPacked ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    zip.add(entry);
    for await (const part of parts()) {
      const bytes = typeof part === 'string' ? new TextEncoder().encode(part) : part;
      whole += bytes.length;
      if (whole > bytesMost) throw new RangeError('A ZIP archive holds no more than 4 GB.');
      entry.push(bytes);
      yield* given();
    }
    entry.push(new Uint8Array(0), true);
    yield* given();
  }
  zip.end();
  yield* given();
}
