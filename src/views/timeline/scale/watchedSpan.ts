import type { DaySpan } from '../../../model/DaySpan.ts';
import type { PlayheadStatus } from '../../../state/playhead.ts';
import type { TimeMode } from '../../../lens/Lens.ts';

/**
 * What of a time that has changed must stay in sight; null for nothing. Of a window that is typed, or
 * comes with a link, all; of one that is being moved the end that moved, and while it plays its last day.
 */
export function watchedSpan(
  mode: TimeMode,
  before: DaySpan,
  now: DaySpan,
  status: PlayheadStatus,
): DaySpan | null {
  if (mode === 'all') return null;
  const isStartMoved = mode === 'window' && before.startDay !== now.startDay;
  const isEndMoved = before.endDay !== now.endDay;
  if (!isStartMoved && !isEndMoved) return null;
  const isAllMoved = isStartMoved && isEndMoved && status !== 'playing';
  if (mode === 'window' && (isAllMoved || status === 'still')) return now;
  const day = isEndMoved ? now.endDay : now.startDay;
  return { startDay: day, endDay: day };
}
