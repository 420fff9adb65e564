import type { Dataset } from './Dataset.ts';
import type { Day } from '../model/Day.ts';
import type { DaySpan } from '../model/DaySpan.ts';
import type { EventStore } from './EventStore.ts';

const YEAR_DAYS = 365;

/**
 * A data set whose events are the rows of a file, over the states, ties, blocs and sources of another.
 * It speaks for the days from the first row's to the last one's, and opens on the last year of them.
 */
export function withRows(dataset: Dataset, name: string, store: EventStore): Dataset {
  const span = daysOf(store);
  const startDay = Math.max(span.startDay, span.endDay - YEAR_DAYS + 1) as Day;
  return {
    ...dataset,
    id: `file ${name}`,
    title: { en: name },
    summary: { en: '' },
    events: [],
    eventsById: new Map(),
    store,
    span,
    opening: { startDay, endDay: span.endDay },
  };
}

function daysOf({ table: { firstDay, dayStarts, lasting } }: EventStore): DaySpan {
  const lastBegun = firstDay + Math.max(0, dayStarts.length - 2);
  const endDay = lasting.endDays.reduce((last, day) => Math.max(last, day), lastBegun);
  return { startDay: firstDay as Day, endDay: endDay as Day };
}
