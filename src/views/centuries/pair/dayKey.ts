import { addMonths, clampDay, type Day } from '../../../model/Day.ts';
import type { DaySpan } from '../../../model/DaySpan.ts';

/**
 * The day that a key moves to: with arrows the next on which something begins in any lane, or a year with
 * Shift; ten years with the keys for pages; the ends. Undefined for a key that moves none.
 */
export function dayKey(
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
  day: Day,
  stops: readonly Day[],
  whole: DaySpan,
): Day | undefined {
  const { startDay, endDay } = whole;
  const moved = ((): Day | undefined => {
    switch (key) {
      case 'ArrowRight':
        if (shiftKey) return addMonths(day, 12);
        return nextOf(stops.filter((stop) => stop > day)) ?? endDay;
      case 'ArrowLeft':
        if (shiftKey) return addMonths(day, -12);
        return stops.filter((stop) => stop < day).toSorted((a, b) => b - a)[0] ?? startDay;
      case 'PageUp':
        return addMonths(day, 120);
      case 'PageDown':
        return addMonths(day, -120);
      case 'Home':
        return startDay;
      case 'End':
        return endDay;
      default:
        return undefined;
    }
  })();
  return moved === undefined ? undefined : clampDay(moved, startDay, endDay);
}

function nextOf(stops: readonly Day[]): Day | undefined {
  return stops.toSorted((a, b) => a - b)[0];
}
