import { type VisibleTime, panned, visibleLength, zoomed } from '../scale/TimeScale.ts';
import type { DaySpan } from '../../../model/DaySpan.ts';

/** How far a key moves what is on screen, as a share of its length. */
const PANS = new Map([
  ['ArrowRight', 0.1],
  ['ArrowUp', 0.1],
  ['ArrowLeft', -0.1],
  ['ArrowDown', -0.1],
  ['PageUp', 1],
  ['PageDown', -1],
  ['Home', -Infinity],
  ['End', Infinity],
]);
const ZOOMS = new Map([
  ['+', 0.5],
  ['=', 0.5],
  ['-', 2],
]);

/** What a key on the overview brings on screen; null for keys that are not its own. */
export function overviewKey(visible: VisibleTime, key: string, whole: DaySpan): VisibleTime | null {
  const zoom = ZOOMS.get(key);
  if (zoom !== undefined)
    return zoomed(visible, zoom, (visible.startAt + visible.endAt) / 2, whole);
  const share = PANS.get(key);
  if (share === undefined) return null;
  const far = whole.endDay - whole.startDay + 1;
  const days = Math.min(Math.max(share * visibleLength(visible), -far), far);
  return panned(visible, days, whole);
}
