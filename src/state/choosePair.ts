import { applyEdit } from './lensStore.ts';
import type { DaySpan } from '../model/DaySpan.ts';
import type { EventSource } from '../events/EventSource.ts';
import { editLens } from '../lens/editLens.ts';
import type { Lens } from '../lens/Lens.ts';
import type { Pair } from '../model/Pair.ts';
import { askOf } from '../events/ask/Ask.ts';
import { filtersOf } from '../lens/filters.ts';
import { showOutside } from './showOutside.ts';
import { shownLens } from './shownLens.ts';
import { timeOf } from '../events/ask/timeOf.ts';

/** Beside the pairs that are chosen, or in place of them. */
export type PairChoice = 'addPair' | 'choosePair';

/** Time went to the events of a pair. */
export interface TimeOpened {
  readonly span: DaySpan;
  /** Gives back the time that was shown. */
  readonly undo: () => void;
}

/**
 * Filters by a pair and opens it. Where all its events lie outside the days shown, time goes to them
 * in the same step for Back. Null when time stays.
 */
export function choosePair(source: EventSource, pair: Pair, type: PairChoice): TimeOpened | null {
  const before = shownLens();
  const lens = editLens(before, { type, pair });
  const own = { ...filtersOf(lens), pairs: [pair] };
  const showsNone = (filters: Lens) => {
    const { standing, now } = source.frame(askOf(source.about, filters), null);
    return standing === 'exact' && now.total === 0;
  };
  const isOutside = showsNone({ ...lens, ...own });
  // time first: what frames the pair on the map sees its events at once
  const opened = isOutside && showOutside(source, own, showsNone(lens) ? 'move' : 'widen');
  applyEdit({ type, pair }, opened ? 'replace' : 'push');
  if (!opened) return null;
  const { mode, from, to } = before;
  return {
    span: timeOf(source.about, shownLens()),
    undo: () => applyEdit({ type: 'seeTime', mode, from, to }),
  };
}
