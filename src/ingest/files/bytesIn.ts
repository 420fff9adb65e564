/** A stretch of a file's bytes. Rejects with a `DOMException` when the browser does not give them any more. */
export async function bytesIn(
  file: Blob,
  from = 0,
  to = file.size,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.slice(from, to).arrayBuffer());
}

/** Likewise, to read numbers from. */
export async function viewIn(file: Blob, from?: number, to?: number): Promise<DataView> {
  return new DataView((await bytesIn(file, from, to)).buffer);
}
