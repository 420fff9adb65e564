import type { EventWords } from '../events/EventWords.ts';
import type { GeoEvent } from '../model/GeoEvent.ts';
import { useEventWords } from './useEventWords.ts';

/** An event; one that is the row of a file gets its words as soon as they are read. */
export function useWorded(event: GeoEvent): GeoEvent {
  const { data: words } = useEventWords(event);
  return words ? withWords(event, words) : event;
}

/** The row of a file with what it says in words. */
export function withWords(event: GeoEvent, words: EventWords): GeoEvent {
  const { title, text, placeName, cameo, precision } = words;
  const place = event.place && {
    ...event.place,
    name: { en: placeName },
    precision: precision ?? event.place.precision,
  };
  return { ...event, title: { en: title }, text: { en: text }, place, cameo };
}
