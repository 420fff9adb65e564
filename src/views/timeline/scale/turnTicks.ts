import { type TimeScale, visibleDays, xOf } from './TimeScale.ts';
import type { TieTurn } from '../../../query/ties/tieTurns.ts';
import { spanHolds } from '../../../model/DaySpan.ts';

/** Where turns lie that are on screen: middles of their days in whole pixels, each once. */
export function turnTicks(turns: readonly TieTurn[], scale: TimeScale): readonly number[] {
  const days = visibleDays(scale.visible);
  const onScreen = turns.filter(({ day }) => spanHolds(days, day));
  return [...new Set(onScreen.map(({ day }) => Math.round(xOf(scale, day + 0.5))))];
}
