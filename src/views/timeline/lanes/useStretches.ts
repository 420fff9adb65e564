import { type TimeScale, visibleDays } from '../scale/TimeScale.ts';
import type { EventSource, FirstOf } from '../../../events/EventSource.ts';
import type { FilterValues } from '../../../lens/filters.ts';
import type { GeoEvent } from '../../../model/GeoEvent.ts';
import { useMemo } from 'react';
import { useVersion } from '../../../state/ShownContext.ts';

/** Events that are more than a day that is known: those read, and how many there are. */
export interface Stretch {
  readonly events: readonly GeoEvent[];
  readonly total: number;
}

export interface StretchesOnScreen {
  readonly lasting: Stretch;
  readonly rough: Stretch;
}

/** More than a lane has room for. */
const MOST = 200;

/** What lasts and what is dated roughly on screen: the same object until filters, zoom or pan change it. */
export function useStretches(
  source: EventSource,
  scale: TimeScale,
  filters: FilterValues,
): StretchesOnScreen {
  const version = useVersion(source);
  const { startDay, endDay } = visibleDays(scale.visible);
  return useMemo(() => {
    const ask = { time: source.about.span, filters };
    const { lasting, rough } = source.stretches(ask, { startDay, endDay }, MOST).now;
    const read = ({ keys, total }: FirstOf) => ({
      events: keys.map((key) => source.event(key)),
      total,
    });
    return { lasting: read(lasting), rough: read(rough) };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a source that knows more answers anew
  }, [source, version, filters, startDay, endDay]);
}
