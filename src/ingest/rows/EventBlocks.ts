import type { RawEvents } from '../../columns/RawEvents.ts';

/** One event as a reader hands it over, in the units of {@link RawEvents}. */
export interface EventSlot {
  startDay: number;
  endDay: number;
  x: number;
  y: number;
  party: number;
  kind: number;
  /** 1 where the first day is not known to the day. */
  vague: number;
}

const BLOCK = 1 << 16;

/** In place of the last day of an event that goes on. */
export const OPEN_END = 0x7fffffff;

/** One in so many events keeps the place of its row in the file. */
export const ROWS_PER_OFFSET = 64;

/**
 * Events as they come, in blocks that never move: 11 bytes each, 4 more once one has lasted, one more
 * once one was not dated to the day, and an eighth for the offsets. What goes on lasts to the last day of all
 * that is not after `latest`.
 */
export class EventBlocks {
  count = 0;
  #lastDay = -Infinity;
  #goesOn = false;
  readonly #latest: number;
  readonly #startDay: Int32Array<ArrayBuffer>[] = [];
  /** Null while none lasts. */
  #endDay: Int32Array<ArrayBuffer>[] | null = null;
  /** Null while each one is dated to the day. */
  #vague: Uint8Array<ArrayBuffer>[] | null = null;
  readonly #x: Uint16Array<ArrayBuffer>[] = [];
  readonly #y: Uint16Array<ArrayBuffer>[] = [];
  readonly #party: Uint16Array<ArrayBuffer>[] = [];
  readonly #kind: Uint8Array<ArrayBuffer>[] = [];
  readonly #offsets: number[] = [];

  constructor(latest = Infinity) {
    this.#latest = latest;
  }

  /** `offset`: where the event's row begins, in bytes of the file. */
  add(event: EventSlot, offset: number): void {
    const at = this.count % BLOCK;
    if (at === 0) this.#grow();
    const block = this.#startDay.length - 1;
    this.#startDay[block]![at] = event.startDay;
    this.#x[block]![at] = event.x;
    this.#y[block]![at] = event.y;
    this.#party[block]![at] = event.party;
    this.#kind[block]![at] = event.kind;
    const isOpen = event.endDay === OPEN_END;
    const last = isOpen ? event.startDay : event.endDay;
    if (last > this.#lastDay && last <= this.#latest) this.#lastDay = last;
    this.#goesOn ||= isOpen;
    if (event.endDay > event.startDay) this.#endDay ??= this.#startDay.map((days) => days.slice());
    if (this.#endDay !== null) this.#endDay[block]![at] = event.endDay;
    if (event.vague) this.#vague ??= this.#startDay.map(() => new Uint8Array(BLOCK));
    if (this.#vague !== null) this.#vague[block]![at] = event.vague;
    if (this.count % ROWS_PER_OFFSET === 0) this.#offsets.push(offset);
    this.count++;
  }

  /** All of them as columns, and the offset of every 64th row. Lets go of them column by column. */
  join(): { raw: RawEvents; rowOffsets: Float64Array<ArrayBuffer> } {
    const { count } = this;
    const startDay = joined(new Int32Array(count), this.#startDay);
    return {
      raw: {
        count,
        startDay,
        endDay: this.#endDay && this.#closed(joined(new Int32Array(count), this.#endDay), startDay),
        vague: this.#vague && joined(new Uint8Array(count), this.#vague),
        x: joined(new Uint16Array(count), this.#x),
        y: joined(new Uint16Array(count), this.#y),
        party: joined(new Uint16Array(count), this.#party),
        kind: joined(new Uint8Array(count), this.#kind),
      },
      rowOffsets: Float64Array.from(this.#offsets),
    };
  }

  /** What goes on ends with the last day of all, or on its own first one. */
  #closed(days: Int32Array<ArrayBuffer>, first: Int32Array): Int32Array<ArrayBuffer> {
    if (!this.#goesOn) return days;
    for (let i = 0; i < days.length; i++) {
      if (days[i] === OPEN_END) days[i] = Math.max(this.#lastDay, first[i]!);
    }
    return days;
  }

  #grow(): void {
    this.#startDay.push(new Int32Array(BLOCK));
    this.#endDay?.push(new Int32Array(BLOCK));
    this.#vague?.push(new Uint8Array(BLOCK));
    this.#x.push(new Uint16Array(BLOCK));
    this.#y.push(new Uint16Array(BLOCK));
    this.#party.push(new Uint16Array(BLOCK));
    this.#kind.push(new Uint8Array(BLOCK));
  }
}

type Column = Int32Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint8Array<ArrayBuffer>;

/** Fills `all` from the blocks and empties their list. */
function joined<C extends Column>(all: C, blocks: C[]): C {
  blocks.forEach((block, i) => all.set(block.subarray(0, all.length - i * BLOCK), i * BLOCK));
  blocks.length = 0;
  return all;
}
