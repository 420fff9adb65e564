import type { TableSpan } from './TableSpan.ts';
import { bisect } from '../base/bisect.ts';

/** The few events that last longer than a day. */
export interface Lasting {
  /** Ascending. */
  readonly positions: Uint32Array;
  /** Last days, inclusive, in the order of `positions`. */
  readonly endDays: Int32Array;
  /** The latest of each 64 of `endDays`, to skip by. */
  readonly latest: Int32Array;
}

const blockBits = 6;

export function buildLasting(positions: Uint32Array, endDays: Int32Array): Lasting {
  const latest = new Int32Array(Math.ceil(endDays.length / (1 << blockBits))).fill(-(2 ** 31));
  endDays.forEach((day, at) => {
    const block = at >> blockBits;
    if (day > latest[block]!) latest[block] = day;
  });
  return { positions, endDays, latest };
}

/** The last day of an event that lasts, or undefined. */
export function endOfLasting(
  { positions, endDays }: Lasting,
  position: number,
): number | undefined {
  const at = bisect(positions, position, 0, positions.length);
  return positions[at] === position ? endDays[at] : undefined;
}

/** Calls for each event before position `before` that still lasts when a span begins, ascending. */
export function eachLastingInto(
  { positions, endDays, latest }: Lasting,
  before: number,
  { startDay, endDay }: TableSpan,
  visit: (position: number) => void,
): void {
  if (endDay < startDay) return;
  const to = bisect(positions, before, 0, positions.length);
  for (let block = 0; block << blockBits < to; block++) {
    if (latest[block]! < startDay) continue;
    const end = Math.min(to, (block + 1) << blockBits);
    for (let at = block << blockBits; at < end; at++) {
      if (endDays[at]! >= startDay) visit(positions[at]!);
    }
  }
}
