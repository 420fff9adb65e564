import {
  BIN_UNITS,
  binEdges,
  binUnitFor,
} from '../../../../../src/views/timeline/scale/binEdges.ts';
import { type Day, addDays, civilOf, dayOf, isoOf } from '../../../../../src/model/Day.ts';
import { describe, expect, test } from 'vitest';
import { spanOf } from '../../../../../src/model/DaySpan.ts';
import { visibleOf, xOf } from '../../../../../src/views/timeline/scale/TimeScale.ts';
import fc from 'fast-check';
import { binOf } from '../../../../../src/base/binOf.ts';

const first = dayOf(1810, 1, 1);
const last = dayOf(2025, 11, 30);
const anyDay = fc.integer({ min: first, max: last }).map((day) => day as Day);
const anySpan = fc.tuple(anyDay, fc.integer({ min: 0, max: 3000 })).map(([day, length]) => ({
  startDay: day,
  endDay: addDays(day, length),
}));

describe('the unit of bins', () => {
  const unitOver = (days: number, widthPx = 1000) =>
    binUnitFor({ visible: visibleOf(spanOf(addDays(last, 1 - days), last)), widthPx });

  test('grows from days to decades with the time on screen', () => {
    expect(unitOver(91)).toBe('day');
    expect(unitOver(400)).toBe('day');
    expect(unitOver(401)).toBe('week');
    expect(unitOver(365 * 4)).toBe('week');
    expect(unitOver(365 * 15)).toBe('month');
    expect(unitOver(78_862)).toBe('year');
    expect(unitOver(78_862, 390)).toBe('decade');
  });

  test('keeps every bin at least two pixels and a half wide', () => {
    const width = fc.integer({ min: 200, max: 2000 });
    const span = fc.tuple(anyDay, anyDay).map(([a, b]) => spanOf(a, b));
    fc.assert(
      fc.property(span, width, (days, widthPx) => {
        const scale = { visible: visibleOf(days), widthPx };
        const edges = binEdges(days, binUnitFor(scale));
        const widths = edges
          .slice(1)
          .map((edge, i) => xOf(scale, edge) - xOf(scale, edges[i] ?? 0));
        expect(Math.min(...widths)).toBeGreaterThanOrEqual(2.5 - 1e-9);
      }),
    );
  });
});

describe('edges', () => {
  test('begin where the calendar does', () => {
    const span = spanOf(dayOf(2024, 2, 14), dayOf(2024, 3, 5));
    const starts = BIN_UNITS.map((unit) => isoOf(binEdges(span, unit)[0] ?? first));
    expect(starts).toEqual(['2024-02-14', '2024-02-12', '2024-02-01', '2024-01-01', '2020-01-01']);
  });

  test('weeks begin on Mondays, before 1970 as well', () => {
    const mondays = binEdges(spanOf(dayOf(1898, 4, 21), dayOf(1898, 5, 30)), 'week');
    expect(mondays.map((day) => new Date(day * 86_400_000).getUTCDay())).toEqual(
      mondays.map(() => 1),
    );
  });

  test.each(BIN_UNITS)('bins of a %s cover the span without a gap', (unit) => {
    fc.assert(
      fc.property(anySpan, (span) => {
        const edges = binEdges(span, unit);
        expect(edges[0]).toBeLessThanOrEqual(span.startDay);
        expect(edges.at(-1)).toBeGreaterThan(span.endDay);
        expect(edges.at(-2)).toBeLessThanOrEqual(span.endDay);
        expect(edges.toSorted((a, b) => a - b)).toEqual(edges);
        expect(new Set(edges).size).toBe(edges.length);
      }),
      { numRuns: 60 },
    );
  });

  test('months and years are as long as the calendar says', () => {
    const months = binEdges(spanOf(dayOf(1899, 12, 3), dayOf(1900, 12, 3)), 'month');
    expect(months.every((day) => civilOf(day).date === 1)).toBe(true);
    expect(months).toHaveLength(14);
    const years = binEdges(spanOf(dayOf(1899, 12, 3), dayOf(1905, 12, 3)), 'year');
    expect(years.map((day) => civilOf(day).year)).toEqual([
      1899, 1900, 1901, 1902, 1903, 1904, 1905, 1906,
    ]);
  });
});

test('each day is found in the bin that holds it', () => {
  fc.assert(
    fc.property(anySpan, fc.constantFrom(...BIN_UNITS), fc.integer(), (span, unit, seed) => {
      const edges = binEdges(span, unit);
      const day = addDays(span.startDay, Math.abs(seed) % (span.endDay - span.startDay + 1));
      const naive = edges.filter((edge) => edge <= day).length - 1;
      expect(binOf(edges, day)).toBe(naive);
    }),
  );
});
