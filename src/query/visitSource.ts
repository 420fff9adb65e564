import type { EventSource } from '../events/EventSource.ts';
import type { GeoEvent } from '../model/GeoEvent.ts';
import type { Holdings } from './Shown.ts';
import type { Visits } from '../dataset/tables/readVisits.ts';
import { recordSource } from '../events/recordSource.ts';
import { textsOf } from '../model/LocalText.ts';
import { visitEvents } from '../dataset/tables/visitEvents.ts';
import { wordTest } from './search/wordTest.ts';

/** The visits of leaders as events beside those of a record; a text is looked for in what they say. */
export function visitSource(visits: Visits, { dataset }: Holdings, edition: number): EventSource {
  const { countriesById, opening } = dataset;
  const events = visitEvents(visits, countriesById);
  const span = {
    startDay: events[0]?.span.startDay ?? opening.startDay,
    endDay: events.reduce(
      (last, { span: { endDay } }) => (endDay > last ? endDay : last),
      opening.startDay,
    ),
  };
  const found = (q: string) => {
    const holds = wordTest(q);
    return events.filter((event) => holds(wordsOf(event))).map(({ id }) => id);
  };
  return recordSource({ id: 'visits', name: 'visits', span, opening }, events, found, edition);
}

function wordsOf({ id, title, text }: GeoEvent): string {
  return [id, ...textsOf(title), ...textsOf(text)].join(' ');
}
