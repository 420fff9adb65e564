import type { Lane } from '../scale/stageLanes.ts';

/** How a stage of all time is divided. */
export interface AllTimeLanes {
  /** Pairs by year, or the chosen pair's standing. */
  readonly band: Lane;
  readonly changes: Lane;
  /** Events by decade; null where there is no room. */
  readonly decades: Lane | null;
}

const TALL_FROM_PX = 110;
const GAP_PX = 4;
const CHANGES_PX = 12;
const DECADES_PX = 38;
const LOW_CHANGES_PX = 8;

export function allTimeLanes(heightPx: number): AllTimeLanes {
  const isTall = heightPx >= TALL_FROM_PX;
  const changesPx = isTall ? CHANGES_PX : LOW_CHANGES_PX;
  const below = changesPx + GAP_PX + (isTall ? DECADES_PX + GAP_PX : 0);
  const bandPx = Math.max(0, heightPx - below);
  const changesTop = bandPx + GAP_PX;
  const decadesTop = changesTop + changesPx + GAP_PX;
  return {
    band: { top: 0, height: bandPx },
    changes: { top: changesTop, height: changesPx },
    decades: isTall ? { top: decadesTop, height: DECADES_PX } : null,
  };
}
