import type { GeoEvent } from '../../model/GeoEvent.ts';
import type { Story } from '../../query/stories/storiesOf.ts';
import { useSource } from '../../state/ShownContext.ts';

/** The event that a story of a pair turns on: between the two, on the day on which their tie changed. */
export function useToldEvent(story: Story): GeoEvent | undefined {
  const source = useSource();
  if (story.type !== 'pair') return undefined;
  const { pair, day } = story;
  const [key] = source.between(
    { type: 'pair', id: pair },
    { startDay: day, endDay: day },
    1,
  ).newest;
  return key === undefined ? undefined : source.event(key);
}
