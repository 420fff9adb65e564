import { describe, expect, test } from 'vitest';
import { type Day, civilOf, knownDay } from '../../../../src/model/Day.ts';
import { bundled } from '../../data/bundled.ts';
import { dayKey } from '../../../../src/views/centuries/pair/dayKey.ts';
import { nearestYears } from '../../../../src/views/centuries/pair/lanes/nearestYears.ts';
import { pairMatters } from '../../../../src/views/centuries/pair/pairMatters.ts';
import { pairOf } from '../../../../src/model/Pair.ts';
import { spanOf } from '../../../../src/model/DaySpan.ts';

const days = (...isos: readonly string[]) => isos.map(knownDay);

describe('a key moves the day', () => {
  const whole = spanOf(knownDay('1810-01-01'), knownDay('2026-03-31'));
  const stops = days('1961-01-03', '1902-05-20', '2015-07-20');
  const from = (key: string, iso: string, shiftKey = false) =>
    dayKey({ key, shiftKey }, knownDay(iso), stops, whole);

  test('to the next of any lane, and to the end where there is none', () => {
    expect(from('ArrowRight', '1950-01-01')).toBe(knownDay('1961-01-03'));
    expect(from('ArrowRight', '1961-01-03')).toBe(knownDay('2015-07-20'));
    expect(from('ArrowRight', '2020-01-01')).toBe(whole.endDay);
    expect(from('ArrowLeft', '1961-01-03')).toBe(knownDay('1902-05-20'));
    expect(from('ArrowLeft', '1850-01-01')).toBe(whole.startDay);
  });

  test('by a year with Shift, by ten with the keys for pages, within the record', () => {
    expect(from('ArrowRight', '1950-02-28', true)).toBe(knownDay('1951-02-28'));
    expect(from('PageDown', '1950-02-28')).toBe(knownDay('1940-02-28'));
    expect(from('PageUp', '2020-01-01')).toBe(whole.endDay);
    expect(from('Home', '1950-02-28')).toBe(whole.startDay);
    expect(from('x', '1950-02-28')).toBeUndefined();
  });
});

test('the nearest years are one before and one after', () => {
  expect(nearestYears([1898, 1917, 1961, 2025], 1962)).toEqual([1961, 2025]);
  expect(nearestYears([1898], 1890)).toEqual([1898]);
  expect(nearestYears([], 1890)).toEqual([]);
});

describe('the matters of a pair', () => {
  const { events, claims } = pairMatters(bundled.shown, pairOf('CUB', 'USA'));

  test('are its events, oldest first', () => {
    expect(events.length).toBeGreaterThan(3);
    const starts = events.map(({ span }) => span.startDay);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(events.filter(({ pairs }) => !pairs.includes(pairOf('CUB', 'USA')))).toEqual([]);
  });

  test('and questions about it or them, each once, on the day of the first event they are about', () => {
    expect(new Set(claims.map(({ claim }) => claim.id)).size).toBe(claims.length);
    const dated = claims.filter(({ day }) => day !== null);
    expect(dated.length).toBeGreaterThan(0);
    for (const { claim, day } of dated) {
      const own = (claim.about.events ?? []).map(
        (id) => bundled.record.eventOf(id)?.span.startDay ?? Infinity,
      );
      expect(day).toBe(Math.min(...own));
      expect(civilOf(day as Day).year).toBeGreaterThan(1800);
    }
  });
});
