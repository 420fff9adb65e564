/** Custom properties of the colours in which overlays tint states, in marks.css. */
export const OVERLAY_TOKENS = [
  '--overlay-member',
  '--overlay-middle',
  '--overlay-against',
  '--overlay-for',
  '--overlay-nothing',
  '--overlay-often',
] as const;
export type OverlayToken = (typeof OVERLAY_TOKENS)[number];
