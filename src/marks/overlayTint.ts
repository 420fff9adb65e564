import type { OverlayLook } from '../model/OverlayLook.ts';

export const TINT_PATTERNS = ['plain', 'stripes', 'dots', 'cross', 'dashes', 'outline'] as const;
export type TintPattern = (typeof TINT_PATTERNS)[number];

/** What a class of states is tinted with on the map. */
export interface OverlayTint {
  /** Custom property of its colour, in marks.css. */
  readonly token: `--overlay-${string}`;
  readonly pattern: TintPattern;
}

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

/**
 * How each class of an overlay is tinted; null leaves the land as it is. Within one overlay no two
 * classes share a pattern, so that colour is never alone.
 */
export const OVERLAY_TINTS: Readonly<Record<OverlayLook, OverlayTint | null>> = {
  member: { token: '--overlay-member', pattern: 'plain' },
  suspended: { token: '--overlay-middle', pattern: 'dashes' },
  partner: { token: '--overlay-member', pattern: 'stripes' },
  observer: { token: '--overlay-member', pattern: 'outline' },
  disputed: { token: '--overlay-middle', pattern: 'cross' },
  left: { token: '--overlay-member', pattern: 'dots' },
  nonmember: null,
  no: { token: '--overlay-against', pattern: 'cross' },
  abstain: { token: '--overlay-middle', pattern: 'stripes' },
  yes: { token: '--overlay-for', pattern: 'plain' },
  absent: { token: '--overlay-nothing', pattern: 'dots' },
  unrecorded: { token: '--overlay-nothing', pattern: 'dashes' },
  opposes: { token: '--overlay-against', pattern: 'cross' },
  mixed: { token: '--overlay-middle', pattern: 'stripes' },
  supports: { token: '--overlay-for', pattern: 'plain' },
  silent: { token: '--overlay-nothing', pattern: 'dashes' },
  often: { token: '--overlay-often', pattern: 'cross' },
  some: { token: '--overlay-often', pattern: 'stripes' },
  once: { token: '--overlay-often', pattern: 'dots' },
  intervener: { token: '--overlay-often', pattern: 'outline' },
  unclear: { token: '--overlay-nothing', pattern: 'dashes' },
  never: null,
};

/** The tint of one class. */
export function overlayTint(look: OverlayLook): OverlayTint | null {
  return OVERLAY_TINTS[look];
}
