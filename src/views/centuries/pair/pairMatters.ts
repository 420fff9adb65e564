import type { DatedClaim } from './lanes/claimsLane.tsx';
import type { GeoEvent } from '../../../model/GeoEvent.ts';
import type { Pair } from '../../../model/Pair.ts';
import type { Shown } from '../../../query/Shown.ts';

/** More events of a pair than anyone tells apart on a lane. */
const EVENTS_MOST = 2000;

/** The events of a pair, oldest first, and the questions about it and them. */
export interface PairMatters {
  readonly events: readonly GeoEvent[];
  readonly claims: readonly DatedClaim[];
}

export function pairMatters({ dataset, source, record }: Shown, pair: Pair): PairMatters {
  const { newest } = source.between({ type: 'pair', id: pair }, source.about.span, EVENTS_MOST);
  const events = newest.map((key) => source.event(key)).toReversed();
  const claims = new Set([
    ...dataset.claimsAboutPair(pair),
    ...events.flatMap(({ id }) => dataset.claimsAboutEvent(id)),
  ]);
  return {
    events,
    claims: [...claims].map((claim) => {
      const days = (claim.about.events ?? []).flatMap(
        (id) => record.eventOf(id)?.span.startDay ?? [],
      );
      return { claim, day: days.toSorted((a, b) => a - b)[0] ?? null };
    }),
  };
}
