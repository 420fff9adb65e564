import { type TimeAxis, xOn } from './TimeAxis.ts';
import type { Day } from '../../../model/Day.ts';
import { yearTicks } from '../../../marks/yearTicks.ts';

/** A year has this much room. */
export const TICK_PX = 64;

/** The first days of the round years in sight. */
export function ticksOn(axis: TimeAxis): readonly { readonly day: Day; readonly x: number }[] {
  const most = Math.max(2, Math.floor(axis.widthPx / TICK_PX));
  return yearTicks(axis.span, most).map((day) => ({ day, x: xOn(axis, day) }));
}
