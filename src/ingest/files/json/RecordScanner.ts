/** Where the records of a JSON file stand: one after the other, in a list, or in a list within an object. */
export type RecordPlace = 'lines' | 'list' | 'member';

/** So deep within brackets does a record begin. */
const DEPTH = { lines: 0, list: 1, member: 2 } as const satisfies Readonly<
  Record<RecordPlace, number>
>;

const [QUOTE, BACKSLASH, COLON] = [0x22, 0x5c, 0x3a];
const [OPEN_OBJECT, CLOSE_OBJECT, OPEN_LIST, CLOSE_LIST] = [0x7b, 0x7d, 0x5b, 0x5d];

/** A longer record is taken for a fault: it would have to stand in the memory as a whole. */
const LONGEST_RECORD = 1 << 26;

/**
 * Cuts a stream of JSON (RFC 8259, UTF-8) into records without making values of it, so that a file of any
 * length can be read. Only brackets and strings are looked at; each record is for its taker to parse.
 */
export class RecordScanner {
  /** Whether all that opened was closed, and nothing was closed that had not opened. */
  get isWhole(): boolean {
    return this.#depth === 0 && !this.#inString;
  }
  /** A bracket closed that had not opened, or a record is longer than 64 MB. */
  isBroken = false;
  /** Whether anything stood behind the end of the outermost value: then there are several. */
  hasMore = false;

  readonly #depthOfRecord: number;
  readonly #place: RecordPlace;
  readonly #take: (record: Uint8Array, member: string) => void;
  #depth = 0;
  #inString = false;
  #isEscaped = false;
  #hasEnded = false;
  /** The list that is open at depth one, by the name of its member; null while none is. */
  #member: string | null = null;
  #name: number[] = [];
  #lastName = '';
  /** Pieces of the record that began in an earlier chunk; null outside of one. */
  #held: Uint8Array[] | null = null;
  #heldBytes = 0;

  constructor(place: RecordPlace, take: (record: Uint8Array, member: string) => void) {
    this.#place = place;
    this.#depthOfRecord = DEPTH[place];
    this.#take = take;
  }

  push(chunk: Uint8Array): void {
    let from = 0;
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i]!;
      if (this.#inString) {
        this.#readString(byte);
        continue;
      }
      switch (byte) {
        case QUOTE:
          this.#inString = true;
          if (this.#isNaming) this.#name = [];
          break;
        case COLON:
          if (this.#isNaming)
            this.#lastName = new TextDecoder().decode(Uint8Array.from(this.#name));
          break;
        case OPEN_OBJECT:
        case OPEN_LIST:
          if (this.#open(byte)) from = i;
          break;
        case CLOSE_OBJECT:
        case CLOSE_LIST:
          if (this.#close()) this.#give(chunk.slice(from, i + 1));
          break;
      }
    }
    if (this.#held === null) return;
    this.#held.push(chunk.slice(from));
    this.#heldBytes += chunk.length - from;
    if (this.#heldBytes > LONGEST_RECORD) this.isBroken = true;
  }

  #readString(byte: number): void {
    if (this.#isEscaped) this.#isEscaped = false;
    else if (byte === BACKSLASH) this.#isEscaped = true;
    else if (byte === QUOTE) {
      this.#inString = false;
      return;
    }
    if (this.#isNaming) this.#name.push(byte);
  }

  /** Whether strings here may name the members of the outermost object. */
  get #isNaming(): boolean {
    return this.#depth === 1 && this.#place === 'member';
  }

  /** Whether a record begins here. */
  #open(byte: number): boolean {
    if (this.#depth === 0 && this.#hasEnded) this.hasMore = true;
    const isInside = this.#place !== 'member' || this.#member !== null;
    const begins =
      byte === OPEN_OBJECT && this.#depth === this.#depthOfRecord && isInside && !this.#held;
    if (begins) this.#held = [];
    if (this.#depth === 1 && byte === OPEN_LIST) this.#member = this.#lastName;
    this.#depth++;
    return begins;
  }

  /** Whether a record ends here. */
  #close(): boolean {
    this.#depth--;
    if (this.#depth < 0) {
      this.#depth = 0;
      this.isBroken = true;
    }
    if (this.#depth === 1) this.#member = null;
    if (this.#depth === 0) this.#hasEnded = true;
    return this.#held !== null && this.#depth === this.#depthOfRecord;
  }

  #give(last: Uint8Array): void {
    const pieces = [...(this.#held ?? []), last];
    this.#held = null;
    this.#heldBytes = 0;
    this.#take(pieces.length === 1 ? last : concat(pieces), this.#member ?? '');
  }
}

function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
