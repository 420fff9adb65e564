import { type Day, clampDay } from '../model/Day.ts';
import { timeOf, timeReaching } from '../events/ask/timeOf.ts';
import { CLAUSE_BITS } from '../events/ask/clauses.ts';
import type { EventSource } from '../events/EventSource.ts';
import { askOf } from '../events/ask/Ask.ts';
import { applyEdit } from './lensStore.ts';
import { shownLens } from './shownLens.ts';

/** Time was moved to an event. */
export interface TimeMove {
  /** The day of the event on which time stands now. */
  readonly day: Day;
  /** Gives back the time that was shown. */
  readonly undo: () => void;
}

/**
 * Opens an event and turns away from a long view that lies over the map. Where time alone hides the
 * event, time moves to it: all of that is one step for Back. Null when time stays: the event is
 * shown, or filters hide it, which the dossier offers to lift.
 */
export function openEvent(source: EventSource, id: string): TimeMove | null {
  const lens = shownLens();
  applyEdit({ type: 'open', open: { type: 'event', id } });
  applyEdit({ type: 'turnTo', page: null }, 'replace');
  const key = source.keyOf(id);
  if (key === undefined) return null;
  const { about } = source;
  const isHiddenByTime = source.misses(askOf(about, lens), key) === CLAUSE_BITS.time;
  const event = source.event(key);
  const time = isHiddenByTime ? timeReaching(about, lens, event.span) : undefined;
  if (!time) return null;
  applyEdit({ type: 'setTime', ...time }, 'replace');
  const { startDay, endDay } = timeOf(about, { ...lens, ...time });
  return {
    day: clampDay(event.span.startDay, startDay, endDay),
    undo: () => applyEdit({ type: 'setTime', from: lens.from, to: lens.to }),
  };
}
