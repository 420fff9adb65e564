/** Words of one or two lines that belong to a place on a lane. */
export interface WordsAt<T> {
  readonly of: T;
  /** What they point at, and the top of what is drawn there. */
  readonly x: number;
  /** The longest of their lines. */
  readonly widthPx: number;
  /** The more, the sooner it has its place. */
  readonly weight: number;
}

export interface PlacedWords<T> {
  readonly of: T;
  /** Of the left edge and the foot. */
  readonly x: number;
  readonly y: number;
  readonly align: 'start' | 'middle' | 'end';
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const GAP_PX = 8;
const CLEAR_PX = 5;
const ALIGNS = ['middle', 'end', 'start'] as const;

/**
 * Puts words above what they are of, clear of all that is drawn and of each other; those without
 * room are left out. `topOver` gives the highest that is drawn over some pixels, from above.
 */
export function placeWords<T>(
  wanted: readonly WordsAt<T>[],
  heightPx: number,
  widthPx: number,
  topOver: (fromX: number, toX: number) => number,
  aligns: readonly PlacedWords<T>['align'][] = ALIGNS,
): readonly PlacedWords<T>[] {
  const taken: Box[] = [];
  const boxOf = (words: WordsAt<T>, align: PlacedWords<T>['align']): Box => {
    const left = leftOf(words, align);
    const right = left + words.widthPx;
    const bottom = topOver(left - CLEAR_PX, right + CLEAR_PX) - CLEAR_PX;
    return { left, right, top: bottom - heightPx, bottom };
  };
  const isFree = (box: Box) =>
    box.left >= 0 &&
    box.right <= widthPx &&
    box.top >= 0 &&
    !taken.some((other) => touch(box, other));
  return wanted
    .toSorted((a, b) => b.weight - a.weight || a.x - b.x)
    .flatMap((words) => {
      // the nearest to what they are of
      const [best] = aligns
        .map((align) => ({ align, box: boxOf(words, align) }))
        .filter(({ box }) => isFree(box))
        .toSorted((a, b) => b.box.bottom - a.box.bottom);
      if (!best) return [];
      taken.push(best.box);
      return [{ of: words.of, x: best.box.left, y: best.box.bottom, align: best.align }];
    });
}

function leftOf<T>({ x, widthPx }: WordsAt<T>, align: PlacedWords<T>['align']): number {
  return align === 'start' ? x : align === 'end' ? x - widthPx : x - widthPx / 2;
}

function touch(a: Box, b: Box): boolean {
  return (
    a.left < b.right + GAP_PX &&
    b.left < a.right + GAP_PX &&
    a.top < b.bottom + 2 &&
    b.top < a.bottom + 2
  );
}
