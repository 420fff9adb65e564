import { type DaySpan, sameSpan } from '../../model/DaySpan.ts';
import type { TimeMode } from '../../lens/Lens.ts';

/** What the page shows, as far as a change of it is read aloud. */
export interface SpokenState {
  readonly mode: TimeMode;
  readonly time: DaySpan;
  readonly shown: number;
  readonly total: number;
  /** The same for the same filters. */
  readonly filters: string;
  /** What the dossier shows, by type and id. */
  readonly open: string | null;
}

export type SpokenPart = 'opened' | 'closed' | 'time' | 'count';

/** What is to be said of a change, in order; the count also where it is the same after another filter. */
export function spokenParts(before: SpokenState, now: SpokenState): readonly SpokenPart[] {
  const parts: SpokenPart[] = [];
  if (now.open !== before.open) parts.push(now.open === null ? 'closed' : 'opened');
  const isOtherTime = now.mode !== before.mode || !sameSpan(now.time, before.time);
  if (isOtherTime) parts.push('time');
  const isOtherCount = now.shown !== before.shown || now.total !== before.total;
  if (isOtherTime || isOtherCount || now.filters !== before.filters) parts.push('count');
  return parts;
}
