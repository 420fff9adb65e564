import type { PositionRange } from './EventTable.ts';

/** A range as whole blocks, and what to add and take away at its ends. */
export interface BlockSplit {
  /** The blocks whose first positions are the nearest to the ends of the range. */
  readonly first: number;
  readonly last: number;
  /** The positions between the end and that of the first block, and whether they are to be added. */
  readonly atStart: SignedRange;
  readonly atEnd: SignedRange;
}

export interface SignedRange extends PositionRange {
  readonly sign: 1 | -1;
}

/** Splits a range of `count` positions that are counted at the first of every `size`, which is even. */
export function splitAtBlocks(range: PositionRange, size: number, count: number): BlockSplit {
  const blocks = Math.floor(count / size);
  const nearest = (at: number) => Math.min(blocks, Math.floor((at + size / 2) / size));
  const first = nearest(range.from);
  const last = nearest(range.to);
  return {
    first,
    last,
    atStart: between(range.from, first * size),
    atEnd: between(last * size, range.to),
  };
}

/** What is missing from `from` on up to `to`; taken away where `to` comes first. */
function between(from: number, to: number): SignedRange {
  return from <= to ? { from, to, sign: 1 } : { from: to, to: from, sign: -1 };
}
