import type { Answer } from '../../events/answerOf.ts';
import type { Claim } from '../../model/Claim.ts';
import type { Day } from '../../model/Day.ts';
import type { Shown } from '../Shown.ts';
import type { SubjectEvents } from '../../events/EventSource.ts';
import type { Pair } from '../../model/Pair.ts';
import type { TieChange } from '../../model/TieChange.ts';
import { type TieInterval, intervalsUntil } from '../../dataset/TieLedger.ts';
import { type TieRow, tieRow } from '../ties/tieRows.ts';

/** Events that a dossier lists; it counts them all. */
export const LISTED_MOST = 200;

/** A relationship as it stood on a day, and how it got there. */
export interface PairStory {
  readonly pair: Pair;
  /** As it stands on the last day shown. */
  readonly now: TieRow;
  readonly intervals: readonly TieInterval[];
  /** All dated changes up to the last day shown, oldest first, and how many come after it. */
  readonly changes: readonly TieChange[];
  readonly laterChanges: number;
  /** Days of the changes around the last one told. */
  readonly steps: { readonly earlier: Day | null; readonly later: Day | null };
  /** Events between the two in the window, whatever the other filters. */
  readonly events: SubjectEvents;
  readonly claims: readonly Claim[];
}

export function pairStory(shown: Shown, { time }: Answer, pair: Pair): PairStory {
  const { dataset, source } = shown;
  const changes = dataset.changesOf(pair);
  const past = changes.filter(({ date }) => date.startDay !== null && date.startDay <= time.endDay);
  const events = source.between({ type: 'pair', id: pair }, time, LISTED_MOST);
  return {
    pair,
    now: tieRow(dataset, pair, time.endDay),
    intervals: intervalsUntil(dataset.ledger, pair, time.endDay),
    changes: past,
    laterChanges: changes.length - past.length,
    steps: stepsAround(changes, time.endDay),
    events,
    claims: claimsAbout(shown, pair, events),
  };
}

function stepsAround(changes: readonly TieChange[], day: Day): PairStory['steps'] {
  const days = [...new Set(changes.flatMap(({ date }) => date.startDay ?? []))];
  const told = days.filter((one) => one <= day);
  return { earlier: told.at(-2) ?? null, later: days[told.length] ?? null };
}

/** Claims about the pair itself, then those about its events in the window; each once. */
function claimsAbout(
  { dataset, source }: Shown,
  pair: Pair,
  events: SubjectEvents,
): readonly Claim[] {
  const ofEvents = events.newest
    .toReversed()
    .flatMap((key) => dataset.claimsAboutEvent(source.event(key).id));
  return [...new Set([...dataset.claimsAboutPair(pair), ...ofEvents])];
}
