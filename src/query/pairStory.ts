import type { Answer } from './answerOf.ts';
import type { Claim } from '../model/Claim.ts';
import type { Dataset } from '../dataset/Dataset.ts';
import type { GeoEvent } from '../model/GeoEvent.ts';
import type { Pair } from '../model/Pair.ts';
import type { TieChange } from '../model/TieChange.ts';
import { type TieInterval, intervalsOf } from '../dataset/TieLedger.ts';
import { type TieRow, tieRow } from './tieRows.ts';

/** A relationship as it stood on a day, and how it got there. */
export interface PairStory {
  readonly pair: Pair;
  /** As it stands on the last day shown. */
  readonly now: TieRow;
  readonly intervals: readonly TieInterval[];
  /** All dated changes up to the last day shown, newest first, and how many come after it. */
  readonly changes: readonly TieChange[];
  readonly laterChanges: number;
  /** Events between the two in the window, whatever the other filters, newest first. */
  readonly events: readonly GeoEvent[];
  readonly claims: readonly Claim[];
}

export function pairStory(dataset: Dataset, { time }: Answer, pair: Pair): PairStory {
  const changes = dataset.changesOf(pair);
  const past = changes.filter(({ date }) => date.startDay !== null && date.startDay <= time.endDay);
  const events = dataset.events.filter(
    ({ pairs, span }) =>
      pairs.includes(pair) && span.startDay <= time.endDay && span.endDay >= time.startDay,
  );
  return {
    pair,
    now: tieRow(dataset, pair, time.endDay),
    intervals: intervalsOf(dataset.ledger, pair),
    changes: past.toReversed(),
    laterChanges: changes.length - past.length,
    events: events.toReversed(),
    claims: claimsAbout(dataset, pair, events),
  };
}

/** Claims about the pair itself, then those about its events in the window; each once. */
function claimsAbout(dataset: Dataset, pair: Pair, events: readonly GeoEvent[]): readonly Claim[] {
  const ofEvents = events.flatMap(({ id }) => dataset.claimsAboutEvent(id));
  return [...new Set([...dataset.claimsAboutPair(pair), ...ofEvents])];
}
