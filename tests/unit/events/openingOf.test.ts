import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KIND_TOPICS } from '../../../src/model/kindOf.ts';
import { TONES } from '../../../src/model/Tone.ts';
import { buildTable } from '../../../src/columns/buildTable.ts';
import { isoOf, knownDay } from '../../../src/model/Day.ts';
import { openingOf } from '../../../src/events/openingOf.ts';

type Days = readonly [first: number, last: number];

function tableOf(events: readonly Days[]) {
  const { length } = events;
  const raw = {
    count: length,
    startDay: Int32Array.from(events, ([first]) => first),
    endDay: Int32Array.from(events, ([, last]) => last),
    vague: null,
    x: new Uint16Array(length),
    y: new Uint16Array(length),
    party: new Uint16Array(length),
    kind: new Uint8Array(length),
  };
  return buildTable(raw, { parties: 1, topics: KIND_TOPICS, tones: TONES.length });
}

function openingFrom(...events: readonly Days[]): string {
  const { startDay, endDay } = openingOf(tableOf(events));
  return `${isoOf(startDay)}/${isoOf(endDay)}`;
}

const from = knownDay('2025-01-01');
const eachDay = (count: number): Days[] =>
  Array.from({ length: count }, (_, i) => [from + i, from + i]);
const on = (day: string, last = day): Days => [knownDay(day), knownDay(last)];

describe('the first view of a file', () => {
  test('is not ruled by one mistyped year', () => {
    const whole = openingFrom(...eachDay(300));
    expect(whole).toBe('2025-01-01/2025-10-27');
    expect(openingFrom(...eachDay(300), on('2205-11-03'))).toBe(whole);
    expect(openingFrom(...eachDay(300), on('0025-11-03'))).toBe(whole);
    expect(openingFrom(...eachDay(300), on('0025-11-03'), on('2205-11-03'))).toBe(whole);
    expect(openingFrom(...eachDay(300), on('1205-11-03'), on('9205-11-03'))).toBe(whole);
  });

  test('nor by one mistyped last day', () => {
    expect(openingFrom(...eachDay(300), on('2025-03-03', '2205-03-03'))).toBe(
      '2025-01-01/2025-10-27',
    );
  });

  test('is the last year of many events, strays apart', () => {
    const many = Array.from({ length: 8 }, () => eachDay(600)).flat();
    expect(openingFrom(...many, on('2205-11-03'))).toBe('2025-08-24/2026-08-23');
  });

  test('holds a past that is far and no stray', () => {
    const old = Array.from({ length: 10 }, () => on('1823-12-02'));
    expect(openingFrom(...eachDay(300), ...old)).toBe('1823-12-02/2025-10-27');
    expect(openingFrom(on('1861-01-03'), on('1962-10-14'), on('1962-10-15'))).toBe(
      '1861-01-03/1962-10-15',
    );
    const century = Array.from({ length: 100 }, (_, i) => on(`${1900 + i}-05-05`));
    expect(openingFrom(...century, on('1823-12-02'))).toBe('1823-12-02/1999-05-05');
  });

  test('holds all of a few events', () => {
    expect(openingFrom(...eachDay(18), on('2205-11-03'))).toBe('2025-01-01/2205-11-03');
    expect(openingFrom(on('2025-01-01'))).toBe('2025-01-01/2025-01-01');
  });

  test('leaves at most one in a hundred events out on either side', () => {
    const event = fc.tuple(fc.integer({ min: -90_000, max: 90_000 }), fc.nat(50));
    const cluster = fc.tuple(fc.integer({ min: -90_000, max: 90_000 }), fc.nat(400));
    const property = fc.property(
      fc.array(event, { maxLength: 9 }),
      cluster,
      (some, [day, count]) => {
        const events = [
          ...some.map(([first, days]): Days => [first, first + days]),
          ...Array.from({ length: count + 1 }, (_, i): Days => [day + (i % 60), day + (i % 60)]),
        ];
        const { startDay, endDay } = openingOf(tableOf(events));
        expect(startDay).toBeLessThanOrEqual(endDay);
        const marks = events.flatMap(([first, last]) => (first === last ? [first] : [first, last]));
        const most = marks.length / 100;
        expect(marks.filter((mark) => mark < startDay).length).toBeLessThanOrEqual(most);
        expect(marks.filter((mark) => mark > endDay).length).toBeLessThanOrEqual(most);
      },
    );
    fc.assert(property);
  });
});
