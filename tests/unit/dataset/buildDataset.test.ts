import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildDataset } from '../../../src/dataset/buildDataset.ts';
import { dayOf, endDayOf } from '../../../src/columns/EventTable.ts';
import { planeUnits } from '../../../src/model/planeUnits.ts';
import { toneOfKind, topicOfKind } from '../../../src/model/kindOf.ts';
import { isoOf } from '../../../src/model/Day.ts';
import { pairOf } from '../../../src/model/Pair.ts';
import { TOPICS } from '../../../src/model/Topic.ts';
import {
  aClaim,
  aDatasetRecord,
  aText,
  aTie,
  anEvent,
  anIntervention,
} from '../../builders/aDatasetRecord.ts';

const mexPer = pairOf('MEX', 'PER');

function eventsOf(...dates: string[]) {
  const events = dates.map((date, index) => anEvent({ id: `E${index}`, date }));
  return buildDataset(aDatasetRecord({ events, interventions: [] })).events;
}

describe('events', () => {
  test('come by first day, then id, interventions among them', () => {
    const events = [
      anEvent({ id: 'E2', date: '2025-11-03' }),
      anEvent({ id: 'E1', date: '2025-11' }),
      anEvent({ id: 'E0', date: '2025-11-03' }),
    ];
    const { events: built } = buildDataset(aDatasetRecord({ events }));
    expect(built.map(({ id }) => id)).toEqual(['I1', 'E1', 'E0', 'E2']);
  });

  test('span the days that their dates can mean, cut to those of the data', () => {
    const spans = eventsOf('1809/1811-02', '../1812', '2025-09-01/..', '2025-10/', '2025').map(
      ({ id, span }) => `${id} ${isoOf(span.startDay)} ${isoOf(span.endDay)}`,
    );
    expect(spans).toEqual([
      'E0 1810-01-01 1811-02-28',
      'E1 1810-01-01 1812-12-31',
      'E4 2025-01-01 2025-11-30',
      'E2 2025-09-01 2025-11-30',
      'E3 2025-10-01 2025-11-30',
    ]);
  });

  test('know their kind, and interventions their topic', () => {
    const interventions = [anIntervention(), anIntervention({ id: 'I2', kind: 'doctrine' })];
    const { events } = buildDataset(aDatasetRecord({ interventions }));
    expect(events.map(({ kind, topic }) => `${kind} ${topic}`)).toEqual([
      'intervention intervention',
      'doctrine intervention',
      'event diplomacy',
    ]);
  });

  test('have each pair once, in canonical order, whoever acted first', () => {
    const actors = ['PER', 'MEX', 'USA'];
    const dyads = ['USA>PER', 'PER>MEX', 'MEX>PER'];
    const [event] = buildDataset(
      aDatasetRecord({ events: [anEvent({ actors, dyads })], interventions: [] }),
    ).events;
    expect(event?.pairs).toEqual(['MEX-PER', 'PER-USA']);
    expect(event?.dyads).toEqual(dyads);
  });

  test('take their tone from the CAMEO code', () => {
    const events = ['057', '161', null].map((cameo, index) => anEvent({ id: `E${index}`, cameo }));
    const built = buildDataset(aDatasetRecord({ events, interventions: [] })).events;
    expect(built.map(({ tone }) => tone)).toEqual(['cooperation', 'conflict', 'neither']);
  });
});

describe('columns', () => {
  const aState = fc.constantFrom('MEX', 'PER', 'USA');
  const aPlace = fc.record({
    name: fc.constant(aText('Somewhere')),
    lng: fc.double({ min: -180, max: 180, noNaN: true }),
    lat: fc.double({ min: -90, max: 90, noNaN: true }),
    precision: fc.constantFrom(1, 4, 7),
  });
  const someEvents = fc
    .array(
      fc.record({
        date: fc.constantFrom('2025-11-03', '1914', '1961-04~', '2025-09/..'),
        actors: fc.uniqueArray(aState),
        place: fc.option(aPlace),
        topic: fc.constantFrom(...TOPICS),
        cameo: fc.constantFrom(null, '051', '190'),
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
        const { events, store } = buildDataset(aDatasetRecord({ events: list }));
        const { table, parties } = store;
        const told = events.map((_, position) => ({
          span: { startDay: dayOf(table, position), endDay: endDayOf(table, position) },
          at: { x: table.x[position], y: table.y[position] },
          topic: topicOfKind(table.kind[position] ?? NaN),
          tone: toneOfKind(table.kind[position] ?? NaN),
          ...parties[table.party[position] ?? NaN],
        }));
        expect(told).toEqual(
          events.map(({ span, place, topic, tone, pairs, actors }) => {
            const at = place ? planeUnits(place.lng, place.lat) : { x: 0, y: 0 };
            return { span, at, topic, tone, pairs, actors };
          }),
        );
      }),
    );
  });

  test('stand by position and by id, and no event stands beyond the last', () => {
    const { events, store } = buildDataset(aDatasetRecord({}));
    expect(events.map((_, position) => store.eventAt(position))).toEqual(events);
    expect(events.map(({ id }) => store.positionOf(id))).toEqual(events.map((_, i) => i));
    expect(store.positionOf('none')).toBeUndefined();
    expect(() => store.eventAt(events.length)).toThrow(RangeError);
  });

  test('of no events are empty', () => {
    const { store } = buildDataset(aDatasetRecord({ events: [], interventions: [] }));
    expect(store.table.count).toBe(0);
    expect(store.parties).toEqual([]);
  });
});

describe('look-ups', () => {
  const claims = [
    aClaim({ id: 'C1', about: { events: ['E1'], pairs: ['MEX-PER'] } }),
    aClaim({ id: 'C2', about: { events: ['E1', 'I1'], countries: ['MEX'] } }),
    aClaim({ id: 'C3', about: {} }),
  ];
  const dataset = buildDataset(aDatasetRecord({ claims }));

  test('find records by their ids', () => {
    expect(dataset.eventsById.get('E1')?.id).toBe('E1');
    expect(dataset.countriesById.get('PER')?.iso3).toBe('PER');
    expect(dataset.sourcesById.get('press')?.publisher).toBe('The Press');
    expect(dataset.peopleById.get('sheinbaum')?.country).toBe('MEX');
    expect(dataset.claimsById.get('C3')).toBe(claims[2]);
    expect(dataset.claimsById.get('C9')).toBeUndefined();
  });

  test('find claims by what they are about, in the order of the file', () => {
    expect(dataset.claimsAboutEvent('E1')).toEqual([claims[0], claims[1]]);
    expect(dataset.claimsAboutEvent('I1')).toEqual([claims[1]]);
    expect(dataset.claimsAboutPair(mexPer)).toEqual([claims[0]]);
    expect(dataset.claimsAboutCountry('MEX')).toEqual([claims[1]]);
    expect(dataset.claimsAboutCountry('PER')).toEqual([]);
  });

  test('find the changes of a pair', () => {
    expect(dataset.changesOf(mexPer).map(({ id }) => id)).toEqual(['T1']);
    expect(dataset.changesOf(pairOf('MEX', 'USA'))).toEqual([]);
  });
});

test('days and texts of the whole are those of the record', () => {
  const record = aDatasetRecord({ opening: { from: '1700-01-01', to: '2030-01-01' } });
  const dataset = buildDataset(record);
  const iso = ({ startDay, endDay }: typeof dataset.span) => [isoOf(startDay), isoOf(endDay)];
  expect(iso(dataset.span)).toEqual(['1810-01-01', '2025-11-30']);
  expect(iso(dataset.opening)).toEqual(['1810-01-01', '2025-11-30']);
  const { id, title, summary, licence, countries, claims, blocs, votes, stances, scenarios } =
    record;
  const whole = {
    id,
    title,
    summary,
    licence,
    countries,
    claims,
    blocs,
    votes,
    stances,
    scenarios,
  };
  expect(dataset).toMatchObject(whole);
});

test('a record that was never read is refused, with the value that is wrong', () => {
  const build = (given: Parameters<typeof aDatasetRecord>[0]) =>
    buildDataset(aDatasetRecord(given));
  expect(() => build({ events: [anEvent({ date: 'soon' })] })).toThrow('"soon" is not a date');
  expect(() => build({ ties: [aTie({ pair: 'MEX' })] })).toThrow('"MEX" is not a pair');
  expect(() => build({ span: { from: '1810', to: '2025-11-30' } })).toThrow('"1810" is not a day');
});
