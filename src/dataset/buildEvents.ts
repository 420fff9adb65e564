import { clampDay } from '../model/Day.ts';
import type { DaySpan } from '../model/DaySpan.ts';
import type { DatasetRecord } from '../model/DatasetRecord.ts';
import type { EdtfDate } from '../model/EdtfDate.ts';
import type { EventKind, EventRecord, GeoEvent } from '../model/GeoEvent.ts';
import { type Pair, pairOf } from '../model/Pair.ts';
import { knownEdtf } from '../model/readEdtf.ts';
import { toneOfCameo } from '../model/Tone.ts';

/** The events and interventions of a record by first day, then id. */
export function buildEvents(
  { events, interventions }: Pick<DatasetRecord, 'events' | 'interventions'>,
  span: DaySpan,
): GeoEvent[] {
  const built = [
    ...events.map((event) => buildEvent(event, 'event', span)),
    ...interventions.map((event) =>
      buildEvent({ ...event, topic: 'intervention' }, event.kind, span),
    ),
  ];
  return built.toSorted((a, b) => a.span.startDay - b.span.startDay || (a.id < b.id ? -1 : 1));
}

function buildEvent(record: EventRecord, kind: EventKind, span: DaySpan): GeoEvent {
  const date = knownEdtf(record.date);
  const pairs = [...new Set(record.dyads.map(pairOfDyad))].toSorted();
  return {
    ...record,
    kind,
    date,
    span: within(date, span),
    pairs,
    tone: toneOfCameo(record.cameo),
  };
}

/** `PER>MEX`, checked before, without its direction. */
function pairOfDyad(dyad: string): Pair {
  const [actor = '', target = ''] = dyad.split('>');
  return pairOf(actor, target);
}

/** The days that a date can mean, cut to the data's; open and unknown ends reach theirs. */
function within({ startDay, endDay }: EdtfDate, span: DaySpan): DaySpan {
  return {
    startDay: clampDay(startDay ?? span.startDay, span.startDay, span.endDay),
    endDay: clampDay(endDay ?? span.endDay, span.startDay, span.endDay),
  };
}
