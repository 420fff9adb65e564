import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ScoredEvent,
  scoredEvents,
  temperatureOf,
  toneReadings,
} from '../../../../src/query/stories/temperatureOf.ts';
import { aDatasetRecord, anEvent } from '../../../builders/aDatasetRecord.ts';
import { bundled, dayAt } from '../../data/bundled.ts';
import { type Day, isoOf } from '../../../../src/model/Day.ts';
import type { Pair } from '../../../../src/model/Pair.ts';
import { holdingsOf } from '../../../../src/query/holdingsOf.ts';
import { spanOf } from '../../../../src/model/DaySpan.ts';

const aScored = fc
  .array(
    fc.record({
      day: fc.integer({ min: 0, max: 4000 }),
      score: fc.integer({ min: -100, max: 100 }),
    }),
  )
  .map((rows) =>
    rows
      .toSorted((a, b) => a.day - b.day)
      .map(({ day, score }, index) => ({ id: String(index), day: day as Day, score: score / 10 })),
  );

/** The formula, said the plainest way. */
function naiveTone(events: readonly ScoredEvent[], day: number, h: number): number | null {
  const past = events.filter((event) => event.day <= day);
  if (!past.some((event) => day - event.day <= 5 * h)) return null;
  const weights = past.map((event) => 2 ** (-(day - event.day) / h));
  const weight = weights.reduce((sum, one) => sum + one, 0);
  return past.reduce((sum, { score }, index) => sum + score * weights[index]!, 0) / (5 + weight);
}

describe('tone between two states', () => {
  it('is what a plain sum over all events gives, on every day', () => {
    const someDays = fc
      .uniqueArray(fc.integer({ min: -100, max: 6000 }), { minLength: 1 })
      .map((days) => days.toSorted((a, b) => a - b) as Day[]);
    fc.assert(
      fc.property(aScored, someDays, fc.constantFrom(30, 365), (events, days, h) => {
        for (const { day, tone } of toneReadings(events, days, h)) {
          const naive = naiveTone(events, day, h);
          expect(tone === null).toBe(naive === null);
          expect(tone ?? 0).toBeCloseTo(naive ?? 0, 9);
        }
      }),
    );
  });

  it('stays within the scale, and counts the events that are not yet spent', () => {
    fc.assert(
      fc.property(aScored, fc.integer({ min: 0, max: 6000 }), (events, day) => {
        const [reading] = toneReadings(events, [day as Day], 30);
        expect(Math.abs(reading?.tone ?? 0)).toBeLessThanOrEqual(10);
        const held = events.filter((event) => event.day <= day && day - event.day <= 150);
        expect(reading?.events).toBe(held.length);
      }),
    );
  });

  it('is no data before the first event and long after the last, and never 0', () => {
    const events = [{ id: 'a', day: 1000 as Day, score: -7 }];
    const days = [999, 1000, 1150, 1151] as Day[];
    const tones = toneReadings(events, days, 30).map(({ tone }) => tone);
    expect(tones[0]).toBeNull();
    expect(tones[1]).toBeCloseTo(-7 / 6, 12);
    expect(tones[2]).toBeLessThan(0);
    expect(tones[3]).toBeNull();
  });

  it('takes half the weight after a half-life, 30 days in a year and 365 beyond', () => {
    const written = aDatasetRecord({ events: [anEvent({ cameo: '166', date: '2025-01-01' })] });
    const { events } = holdingsOf(written).record;
    const toneAt = (from: string, to: string) =>
      temperatureOf(events, 'MEX-PER' as Pair, spanOf(dayAt(from), dayAt(to)));
    const short = toneAt('2024-12-01', '2025-01-31');
    expect(short.halfLifeDays).toBe(30);
    expect(short.last.tone).toBeCloseTo((-7 * 0.5) / 5.5, 12);
    const long = toneAt('2020-01-01', '2026-01-01');
    expect(long.halfLifeDays).toBe(365);
    expect(long.last.tone).toBeCloseTo((-7 * 0.5) / 5.5, 12);
  });

  it('widens a single day to the 90 days before its end', () => {
    const day = dayAt('2025-11-03');
    const { span } = temperatureOf(bundled.record.events, 'MEX-PER' as Pair, spanOf(day, day));
    expect([isoOf(span.startDay), isoOf(span.endDay)]).toEqual(['2025-08-06', '2025-11-03']);
  });

  it('counts a code once for each day and direction, and leaves out events without a code', () => {
    const events = [
      anEvent({ id: 'a' }),
      anEvent({ id: 'b' }),
      anEvent({ id: 'c', dyads: ['MEX>PER'] }),
      anEvent({ id: 'd', cameo: null }),
      anEvent({ id: 'e', date: '2025-11-04' }),
    ];
    const { record } = holdingsOf(aDatasetRecord({ events }));
    const scored = scoredEvents(record.events, 'MEX-PER' as Pair);
    expect(scored.map(({ id }) => id)).toEqual(['a', 'c', 'e']);
  });

  it('begins and ends at the ends of the span, and steps on the days of events', () => {
    const { dataset, record } = bundled;
    for (const pair of dataset.ledger.pairs) {
      const temperature = temperatureOf(record.events, pair, dataset.opening);
      const { span, readings, events, last } = temperature;
      expect(readings[0]?.day).toBe(span.startDay);
      expect(last.day).toBe(span.endDay);
      const days = new Set(readings.map(({ day }) => day));
      for (const { day } of events) expect(days.has(day)).toBe(true);
    }
  });
});
