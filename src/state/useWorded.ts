import type { EventWords } from '../events/EventWords.ts';
import type { GeoEvent } from '../model/GeoEvent.ts';
import { standInTitle } from '../query/names/standInTitle.ts';
import { textIn } from '../model/LocalText.ts';
import { useDataset } from './ShownContext.ts';
import { useEventWords } from './useEventWords.ts';
import { useLang } from '../i18n/useLang.ts';
import { useMessage } from '../i18n/useMessage.ts';

/**
 * An event; one that is the row of a file gets its words as soon as they are read, and bears what its
 * columns tell until then.
 */
export function useWorded(event: GeoEvent): GeoEvent {
  const dataset = useDataset();
  const lang = useLang();
  const t = useMessage();
  const { data: words } = useEventWords(event);
  if (event.kind !== 'row') return event;
  const worded = words ? withWords(event, words) : event;
  if (textIn(worded.title, lang).text !== '') return worded;
  const title = standInTitle(dataset, event, lang, t);
  return { ...worded, title: { en: title, [lang]: title } };
}

/** The row of a file with what it says in words. */
export function withWords(event: GeoEvent, words: EventWords): GeoEvent {
  const { title, text, placeName, cameo, precision } = words;
  const place = event.place && {
    ...event.place,
    name: { en: placeName },
    precision: precision ?? event.place.precision,
  };
  return { ...event, title, text: { en: text }, place, cameo };
}
