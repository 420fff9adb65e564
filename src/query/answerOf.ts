import { type Ask, askOf, storePosition } from './askOf.ts';
import { CLAUSES, type Clause, missesOf } from './missesOf.ts';
import { type ShownPositions, shownPositions } from '../columns/shownPositions.ts';
import { TONES, type Tone } from '../model/Tone.ts';
import { TOPICS, type Topic } from '../model/Topic.ts';
import type { Dataset } from '../dataset/Dataset.ts';
import type { DaySpan } from '../model/DaySpan.ts';
import type { EventTable } from '../columns/EventTable.ts';
import type { Filter } from '../columns/Filter.ts';
import type { Lens } from '../lens/Lens.ts';
import type { Pair } from '../model/Pair.ts';
import type { Selection } from '../columns/Selection.ts';
import { countsBy } from './countsBy.ts';
import { frameReaderOf } from './frameReaderOf.ts';
import { hiddenBy } from './hiddenBy.ts';
import { pairCounts } from './pairCounts.ts';

/** Gives the events of a table that pass a filter, once they are prepared. */
export type SelectionSource = (table: EventTable, filter: Filter) => Selection | null;

/** Which events a lens shows, and why it does not show the others. */
export interface Answer {
  readonly ask: Ask;
  readonly time: DaySpan;
  /** Positions of the events shown, by first day. */
  readonly shown: ShownPositions;
  readonly total: number;
  /** How many events fail each clause, whatever else they fail; clauses that hide none are left out. */
  readonly hiders: readonly { readonly clause: Clause; readonly hides: number }[];
  /** Events shown of each pair that has any. */
  readonly eventsOf: ReadonlyMap<Pair, number>;
  /** Events by topic, ignoring the filter by topic itself. */
  readonly byTopic: Readonly<Record<Topic, number>>;
  /** Events by tone, ignoring the filter by tone itself. */
  readonly byTone: Readonly<Record<Tone, number>>;
  /** The bits of all clauses that the event at a position fails; 0 is shown. */
  readonly missesOf: (position: number) => number;
}

/** All views draw from this one answer, so that their counts agree. */
export function answerOf(
  dataset: Dataset,
  lens: Lens,
  selectionFor: SelectionSource = () => null,
): Answer {
  const { store } = dataset;
  const ask = askOf(dataset, lens);
  const { time, filter, table } = ask;
  const selection = selectionFor(table, filter);
  const frame = frameReaderOf(store, table).read(time, null, filter, selection);
  const shown = shownPositions(table, time, filter, selection);
  const total = store.table.count;
  const hidden = hiddenBy(store, lens, ask);
  return {
    ask,
    time,
    shown: { length: shown.length, at: (index) => storePosition(ask, shown.at(index)) },
    total,
    hiders: CLAUSES.map((clause) => ({ clause, hides: hidden[clause] })).filter(
      ({ hides }) => hides > 0,
    ),
    eventsOf: pairCounts(store, frame, ask),
    byTopic: countsBy(TOPICS, frame.byTopic),
    byTone: countsBy(TONES, frame.byTone),
    missesOf: (position) => missesOf(store, lens, ask, position),
  };
}
