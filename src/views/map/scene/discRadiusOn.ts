import { discRadius, type RadiusOf } from './groupSpots.ts';

/** How large discs are on maps up to a width. */
const SIZES: readonly { readonly belowPx: number; readonly share: number }[] = [
  { belowPx: 360, share: 0.84 },
  { belowPx: 720, share: 0.9 },
];

/** Radii of discs on a map of that width. */
export function discRadiusOn(widthPx: number): RadiusOf {
  const share = SIZES.find(({ belowPx }) => widthPx < belowPx)?.share ?? 1;
  return (count) => discRadius(count) * share;
}

/** Whether a map is a phone's: its tabs have no dots, its seas no names. */
export function isNarrow(widthPx: number): boolean {
  return widthPx < 720;
}
