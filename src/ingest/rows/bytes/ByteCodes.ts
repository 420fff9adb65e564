import { decodeText } from './decodeText.ts';

/** Beyond these a text is not kept, so that a column of nothing but different ones holds no memory. */
const MOST_TEXTS = 1 << 16;
const LONGEST_TEXT = 256;

interface Entry<T> {
  readonly bytes: Uint8Array;
  readonly code: T;
  readonly next: Entry<T> | null;
}

/** What the texts of a column stand for, most often a number: each different text is decoded and looked up once. */
export class ByteCodes<T = number> {
  readonly #codeOf: (text: string) => T;
  readonly #entries = new Map<number, Entry<T>>();
  #size = 0;

  constructor(codeOf: (text: string) => T) {
    this.#codeOf = codeOf;
  }

  /** The code of the text that stands from `start` to `end`. */
  codeAt(bytes: Uint8Array, start: number, end: number): T {
    // FNV-1a, 32 bits
    let hash = 0x811c9dc5;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
    const first = this.#entries.get(hash) ?? null;
    for (let entry = first; entry !== null; entry = entry.next) {
      if (isSame(entry.bytes, bytes, start, end)) return entry.code;
    }
    const code = this.#codeOf(decodeText(bytes.subarray(start, end)));
    if (this.#size < MOST_TEXTS && end - start <= LONGEST_TEXT) {
      this.#entries.set(hash, { bytes: bytes.slice(start, end), code, next: first });
      this.#size++;
    }
    return code;
  }
}

function isSame(known: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (known.length !== end - start) return false;
  for (let i = 0; i < known.length; i++) if (known[i] !== bytes[start + i]) return false;
  return true;
}
