/** How the bytes of a file write its text. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** The encoding of a file by its first bytes: UTF-16 has a byte order mark there. */
export function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** Makes UTF-8 of the bytes of a stream, chunk by chunk, and leaves a byte order mark in it. */
export function utf8From(encoding: Encoding): (chunk: Uint8Array) => Uint8Array {
  if (encoding === 'utf-8') return (chunk) => chunk;
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  const encoder = new TextEncoder();
  return (chunk) => encoder.encode(decoder.decode(chunk, { stream: true }));
}

/**
 * How many bytes of a file the UTF-8 from `from` to `to` was made of. Exact for half a surrogate pair
 * too: what stands for it in UTF-8 stands for two bytes like any other letter of three.
 */
export function lengthInFile(
  encoding: Encoding,
  utf8: Uint8Array,
  from: number,
  to: number,
): number {
  if (encoding === 'utf-8') return to - from;
  let units = 0;
  for (const byte of utf8.subarray(from, to)) {
    const isFirst = (byte & 0xc0) !== 0x80;
    if (isFirst) units += byte >= 0xf0 ? 2 : 1;
  }
  return 2 * units;
}
