import type { DaySpan } from '../../../model/DaySpan.ts';
import type { GeoEvent } from '../../../model/GeoEvent.ts';
import type { Stretch } from './useStretches.ts';

/** Events of one tone whose dates mean the same days. */
interface RoughGroup extends DaySpan {
  readonly events: readonly [GeoEvent, ...GeoEvent[]];
  /** False where not all events were read, and this may have more. */
  readonly isWhole: boolean;
}

/** Events by what their dates can mean, in order of the first of each. */
export function roughGroups({ events, total }: Stretch): readonly RoughGroup[] {
  const groups = new Map<string, [GeoEvent, ...GeoEvent[]]>();
  for (const event of events) {
    const key = `${event.span.startDay}/${event.span.endDay}/${event.tone}`;
    const group = groups.get(key);
    if (group) group.push(event);
    else groups.set(key, [event]);
  }
  const isWhole = total === events.length;
  return [...groups.values()].map((group) => ({ ...group[0].span, events: group, isWhole }));
}
