import { aDatasetRecord, aText, anEvent } from '../../../builders/aDatasetRecord.ts';
import { dayOf, endDayOf } from '../../../../src/columns/EventTable.ts';
import { describe, expect, test } from 'vitest';
import { toneOfKind, topicOfKind } from '../../../../src/model/kindOf.ts';
import { TOPICS } from '../../../../src/model/Topic.ts';
import fc from 'fast-check';
import { holdingsOf } from '../../../../src/query/holdingsOf.ts';
import { planeUnits } from '../../../../src/model/planeUnits.ts';
import { recordStore } from '../../../../src/events/table/recordStore.ts';

describe('columns', () => {
  const aState = fc.constantFrom('MEX', 'PER', 'USA');
  const aPlace = fc.record({
    name: fc.constant(aText('Somewhere')),
    lng: fc.double({ min: -180, max: 180, noNaN: true }),
    lat: fc.double({ min: -90, max: 90, noNaN: true }),
    precision: fc.constantFrom(1, 4, 7),
  });
  const aCitation = fc.constantFrom('press', 'agency').map((source) => ({ source }));
  const someEvents = fc
    .array(
      fc.record({
        date: fc.constantFrom('2025-11-03', '1914', '1961-04~', '2025-09/..'),
        actors: fc.uniqueArray(aState),
        place: fc.option(aPlace),
        topic: fc.constantFrom(...TOPICS),
        cameo: fc.constantFrom(null, '051', '190'),
        confidence: fc.constantFrom('corroborated', 'general'),
        citations: fc.array(aCitation, { maxLength: 3 }),
      }),
      { maxLength: 12 },
    )
    .map((list) =>
      list.map(({ actors, ...given }, index) => {
        const [a, b] = actors;
        const dyads = a !== undefined && b !== undefined ? [`${a}>${b}`, `${b}>${a}`] : [];
        return anEvent({ ...given, id: `E${index}`, actors, dyads });
      }),
    );

  test('say what the events say, event by event', () => {
    fc.assert(
      fc.property(someEvents, (list) => {
        const { events } = holdingsOf(aDatasetRecord({ events: list })).record;
        const { table, parties } = recordStore(events);
        const told = events.map((_, position) => ({
          span: { startDay: dayOf(table, position), endDay: endDayOf(table, position) },
          at: { x: table.x[position], y: table.y[position] },
          topic: topicOfKind(table.kind[position] ?? NaN),
          tone: toneOfKind(table.kind[position] ?? NaN),
          ...parties[table.party[position] ?? NaN],
        }));
        expect(told).toEqual(
          events.map(({ span, place, topic, tone, pairs, actors, confidence, citations }) => {
            const at = place ? planeUnits(place.lng, place.lat) : { x: 0, y: 0 };
            const sources = [...new Set(citations.map(({ source }) => source))];
            return { span, at, topic, tone, pairs, actors, backing: { confidence, sources } };
          }),
        );
      }),
    );
  });

  test('keep events apart whose sources differ, whatever the ids of sources hold', () => {
    const events = [['press', 'agency'], ['press,agency']].map((ids, index) =>
      anEvent({ id: `E${index}`, citations: ids.map((source) => ({ source })) }),
    );
    const { events: built } = holdingsOf(aDatasetRecord({ events, interventions: [] })).record;
    const { table, parties } = recordStore(built);
    expect(Array.from(table.party, (id) => parties[id]?.backing?.sources)).toEqual([
      ['press', 'agency'],
      ['press,agency'],
    ]);
  });

  test('stand by position and by id, and no event stands beyond the last', () => {
    const { events } = holdingsOf(aDatasetRecord({})).record;
    const store = recordStore(events);
    expect(events.map((_, position) => store.eventAt(position))).toEqual(events);
    expect(events.map(({ id }) => store.positionOf(id))).toEqual(events.map((_, i) => i));
    expect(store.positionOf('none')).toBeUndefined();
    expect(() => store.eventAt(events.length)).toThrow(RangeError);
  });

  test('of no events are empty', () => {
    const store = recordStore([]);
    expect(store.table.count).toBe(0);
    expect(store.parties).toEqual([]);
  });
});
