import { type Day, addDays } from '../../model/Day.ts';
import { type DaySpan, spanHolds } from '../../model/DaySpan.ts';
import type { Pair } from '../../model/Pair.ts';
import { type TieInterval, statusOn } from '../../dataset/TieLedger.ts';
import { type TieStatus, rungOf } from '../../model/TieStatus.ts';
import { type TieTurn, sameStanding } from './tieTurns.ts';
import { keepsOneOf, turnsWithin, wantedPairs } from './turnsWithin.ts';
import { ladderRank } from './ladderRank.ts';
import type { EventKey, EventSource } from '../../events/EventSource.ts';
import type { Shown } from '../Shown.ts';
import type { Dataset } from '../../dataset/Dataset.ts';
import type { GeoEvent } from '../../model/GeoEvent.ts';
import type { Lens } from '../../lens/Lens.ts';

/** Events that are looked at for how they turned: more than anybody reads. */
const TURNS_MOST = 2000;

/** A tie that does not stand on two days the same way. */
export interface TieDifference {
  readonly pair: Pair;
  readonly first: TieInterval;
  readonly second: TieInterval;
}

/** `happened`: on a day, or begun and ended within the window. */
export interface EventTurn {
  readonly key: EventKey;
  readonly event: GeoEvent;
  readonly turn: 'happened' | 'began' | 'ended';
}

export interface Changes {
  readonly span: DaySpan;
  /** From the day before the first to the last day. */
  readonly differences: readonly TieDifference[];
  /** By day, then pair. */
  readonly turns: readonly TieTurn[];
  /** By the day on which they turned. */
  readonly events: readonly EventTurn[];
  /** Events of the window beyond those that were looked at: the oldest are. */
  readonly unread: number;
  /** Events that neither began nor ended: they lasted all through. */
  readonly lasting: number;
}

/**
 * What changed from `firstDay` to `lastDay`, both within: ties that stand otherwise than the day
 * before, every turn on the way, events that began or ended. The filters of the lens hold, its time
 * does not: relationships and states for ties and events, statuses for ties, topics and search for
 * events.
 */
export function changesBetween(
  { dataset, source }: Shown,
  lens: Lens,
  firstDay: Day,
  lastDay: Day,
): Changes {
  const span = { startDay: firstDay, endDay: lastDay };
  return {
    span,
    differences: differencesBetween(dataset, lens, addDays(firstDay, -1), lastDay),
    turns: turnsWithin(dataset, lens, span),
    ...eventTurns(source, lens, span),
  };
}

/**
 * Ties that do not stand on two days the same way, those worst on the second day first. A day after
 * the last one on record is read as that: what held later is not known.
 */
export function differencesBetween(
  dataset: Dataset,
  lens: Lens,
  firstDay: Day,
  secondDay: Day,
): readonly TieDifference[] {
  const recorded = (day: Day) => Math.min(day, dataset.ledger.span.endDay) as Day;
  return wantedPairs(dataset, lens)
    .map((pair) => ({
      pair,
      first: statusOn(dataset.ledger, pair, recorded(firstDay)),
      second: statusOn(dataset.ledger, pair, recorded(secondDay)),
    }))
    .filter(
      ({ first, second }) =>
        !sameStanding(first, second) && keepsOneOf(lens, first.status, second.status),
    )
    .toSorted(
      (a, b) => rank(b.second.status) - rank(a.second.status) || (a.pair < b.pair ? -1 : 1),
    );
}

/** Those that stand on no record come before the best. */
function rank(status: TieStatus): number {
  return ladderRank(rungOf(status)) ?? -1;
}

function eventTurns(
  source: EventSource,
  lens: Lens,
  span: DaySpan,
): Pick<Changes, 'events' | 'unread' | 'lasting'> {
  const ask = { time: span, filters: lens };
  const keys = source.page(ask, 'oldest', 0, TURNS_MOST);
  const { total } = source.frame(ask, null).now;
  const events = keys
    .flatMap((key) => {
      const event = source.event(key);
      const turn = turnWithin(event, span);
      return turn ? [{ key, event, turn }] : [];
    })
    .toSorted((a, b) => turnDay(a) - turnDay(b));
  return { events, unread: total - keys.length, lasting: keys.length - events.length };
}

/** A date that is only roughly known is still one day: an interval alone begins and ends. */
function turnWithin({ date }: GeoEvent, span: DaySpan): EventTurn['turn'] | undefined {
  if (!date.interval) return 'happened';
  const begins = date.startDay !== null && spanHolds(span, date.startDay);
  const ends = date.endDay !== null && spanHolds(span, date.endDay);
  if (begins) return ends ? 'happened' : 'began';
  return ends ? 'ended' : undefined;
}

function turnDay({ event: { span }, turn }: EventTurn): Day {
  return turn === 'ended' ? span.endDay : span.startDay;
}
