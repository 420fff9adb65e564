import type { DaySpan } from '../../../model/DaySpan.ts';
import type { PlayheadStatus } from '../../../state/playhead.ts';
import type { TimeMode } from '../../../lens/Lens.ts';

/**
 * What of a time that has changed must stay in sight: the end that moved; null for nothing. Without a
 * time before, all of it is new.
 */
export function watchedSpan(
  mode: TimeMode,
  before: DaySpan | null,
  now: DaySpan,
  status: PlayheadStatus,
): DaySpan | null {
  if (mode === 'all') return null;
  const isStartMoved = mode === 'window' && before?.startDay !== now.startDay;
  const isEndMoved = before?.endDay !== now.endDay;
  if (isStartMoved && isEndMoved && status !== 'playing') return now;
  if (isEndMoved) return { startDay: now.endDay, endDay: now.endDay };
  return isStartMoved ? { startDay: now.startDay, endDay: now.startDay } : null;
}
