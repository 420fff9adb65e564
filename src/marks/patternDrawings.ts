export const TINT_PATTERNS = ['plain', 'stripes', 'dots', 'cross', 'dashes', 'outline'] as const;
export type TintPattern = (typeof TINT_PATTERNS)[number];

/** A pattern as a map and a legend draw it: a wash of the colour, and strokes in a tile that repeats. */
export interface PatternDrawing {
  /** Opacity of the wash. */
  readonly wash: number;
  /** Path in a tile of {@link TILE_PX} each way; empty without strokes. */
  readonly path: string;
  readonly widthPx: number;
  /** Width of a line round the whole state; 0 for none. */
  readonly outlinePx: number;
}

export const TILE_PX = 8;
/** Opacity of strokes. */
export const STROKE_ALPHA = 0.7;

const RISING = 'M-2 2L2 -2M0 8L8 0M6 10L10 6';
const FALLING = 'M-2 6L2 10M0 0L8 8M6 -2L10 2';

export const PATTERN_DRAWINGS: Readonly<Record<TintPattern, PatternDrawing>> = {
  plain: { wash: 0.4, path: '', widthPx: 0, outlinePx: 0 },
  stripes: { wash: 0.12, path: RISING, widthPx: 1.5, outlinePx: 0 },
  dots: { wash: 0.06, path: 'M2 2h.01M6 6h.01', widthPx: 2, outlinePx: 0 },
  cross: { wash: 0.22, path: RISING + FALLING, widthPx: 1.1, outlinePx: 0 },
  dashes: { wash: 0, path: 'M1 2h2M5 6h2', widthPx: 1, outlinePx: 0 },
  outline: { wash: 0, path: '', widthPx: 0, outlinePx: 1.75 },
};
