/** Widths of what stands in one row, in px. */
export interface RowParts {
  /** What is left of the row for the parts below, each with a gap before it. */
  readonly roomPx: number;
  readonly gapPx: number;
  /** In order: those that do not fit are the last ones. */
  readonly items: readonly number[];
  /** The button that stands for the items left out. */
  readonly morePx: number;
  /** Wordings of one text, longest first. */
  readonly tails: readonly number[];
}

export interface Fit {
  /** How many items stand in the row. */
  readonly items: number;
  /** Which wording does; past the last one where none fits. */
  readonly tail: number;
}

/** As many items as fit, then the longest wording that is left room for. */
export function whatFits({ roomPx, gapPx, items, morePx, tails }: RowParts): Fit {
  const wide = (widthPx: number) => widthPx + gapPx;
  const total = items.reduce((sum, widthPx) => sum + wide(widthPx), 0);
  let count = items.length;
  let leftPx = roomPx - total;
  if (leftPx < 0) {
    leftPx = roomPx - wide(morePx);
    count = 0;
    for (const widthPx of items) {
      if (leftPx < wide(widthPx)) break;
      leftPx -= wide(widthPx);
      count++;
    }
  }
  const tail = tails.findIndex((widthPx) => wide(widthPx) <= leftPx);
  return { items: count, tail: tail < 0 ? tails.length : tail };
}
