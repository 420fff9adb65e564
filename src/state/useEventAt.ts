import type { GeoEvent } from '../model/GeoEvent.ts';
import { useDataset } from './DatasetContext.ts';
import { useRowDetails } from './useRowDetails.ts';

/** The event at a position; one that is the row of a file gets its words as soon as they are read. */
export function useEventAt(position: number): GeoEvent {
  const event = useDataset().store.eventAt(position);
  const { data: words } = useRowDetails(event);
  if (!words) return event;
  const { title, text, placeName, cameo, precision } = words;
  const place = event.place && {
    ...event.place,
    name: { en: placeName },
    precision: precision ?? event.place.precision,
  };
  return { ...event, title: { en: title }, text: { en: text }, place, cameo };
}
