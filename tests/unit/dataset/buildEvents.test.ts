import { anEvent, anIntervention } from '../../builders/aDatasetRecord.ts';
import { describe, expect, test } from 'vitest';
import { isoOf, knownDay } from '../../../src/model/Day.ts';
import { buildEvents } from '../../../src/dataset/buildEvents.ts';
import { spanOf } from '../../../src/model/DaySpan.ts';

const SPAN = spanOf(knownDay('1810-01-01'), knownDay('2025-11-30'));

function eventsOf(...dates: string[]) {
  const events = dates.map((date, index) => anEvent({ id: `E${index}`, date }));
  return buildEvents({ events, interventions: [] }, SPAN);
}

describe('events', () => {
  test('come by first day, then id, interventions among them', () => {
    const events = [
      anEvent({ id: 'E2', date: '2025-11-03' }),
      anEvent({ id: 'E1', date: '2025-11' }),
      anEvent({ id: 'E0', date: '2025-11-03' }),
    ];
    const built = buildEvents({ events, interventions: [anIntervention()] }, SPAN);
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
    const built = buildEvents({ events: [anEvent()], interventions }, SPAN);
    expect(built.map(({ kind, topic }) => `${kind} ${topic}`)).toEqual([
      'intervention intervention',
      'doctrine intervention',
      'event diplomacy',
    ]);
  });

  test('have each pair once, in canonical order, whoever acted first', () => {
    const actors = ['PER', 'MEX', 'USA'];
    const dyads = ['USA>PER', 'PER>MEX', 'MEX>PER'];
    const events = [anEvent({ actors, dyads })];
    const [event] = buildEvents({ events, interventions: [] }, SPAN);
    expect(event?.pairs).toEqual(['MEX-PER', 'PER-USA']);
    expect(event?.dyads).toEqual(dyads);
  });

  test('take their tone from the CAMEO code', () => {
    const events = ['057', '161', null].map((cameo, index) => anEvent({ id: `E${index}`, cameo }));
    const built = buildEvents({ events, interventions: [] }, SPAN);
    expect(built.map(({ tone }) => tone)).toEqual(['cooperation', 'conflict', 'neither']);
  });
});
