export const LEAST_PX = 420;
export const MOST_PX = 720;

/** How high an embed wants to be, in CSS pixels, at a width: five to three, within bounds. */
export function embedHeight(widthPx: number): number {
  return Math.min(MOST_PX, Math.max(LEAST_PX, Math.round((widthPx * 3) / 5)));
}
