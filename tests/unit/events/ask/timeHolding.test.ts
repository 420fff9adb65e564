import { describe, expect, test } from 'vitest';
import { type Lens, START_LENS, TIME_MODES } from '../../../../src/lens/Lens.ts';
import { type Day, knownDay } from '../../../../src/model/Day.ts';
import { EMPTY_HOLDINGS } from '../../../../src/state/emptyHoldings.ts';
import { lengthDays, spanOf } from '../../../../src/model/DaySpan.ts';
import { timeHolding } from '../../../../src/events/ask/timeHolding.ts';
import { timeOf, windowOf } from '../../../../src/events/ask/timeOf.ts';
import fc from 'fast-check';

const { about } = EMPTY_HOLDINGS.record;
const day = knownDay;
const span = (from: string, to = from) => spanOf(day(from), day(to));
const lensOf = (lens: Partial<Lens>): Lens => ({ ...START_LENS, ...lens });
const november = lensOf({ from: day('2025-11-01'), to: day('2025-11-25') });

describe('time that holds several events', () => {
  test('is their own span where that is longer than the window', () => {
    expect(timeHolding(about, november, span('1964-07-26', '1975-07-29'), 'move')).toEqual({
      mode: 'window',
      from: day('1964-07-26'),
      to: day('1975-07-29'),
    });
  });

  test('is as long as the window and lies about them where they are short', () => {
    expect(timeHolding(about, november, span('1964-07-26'), 'move')).toEqual({
      mode: 'window',
      from: day('1964-07-14'),
      to: day('1964-08-07'),
    });
  });

  test('keeps what is shown where it is widened', () => {
    expect(timeHolding(about, november, span('1964-07-26', '1975-07-29'), 'widen')).toEqual({
      mode: 'window',
      from: day('1964-07-26'),
      to: day('2025-11-25'),
    });
  });

  test('is all time where it holds all there is, and keeps the window in mind', () => {
    expect(timeHolding(about, november, about.span, 'move')).toEqual({
      mode: 'all',
      from: november.from,
      to: november.to,
    });
  });

  test('holds them in any mode; moved, it is no shorter than the window', () => {
    const anyDay = fc
      .integer({ min: about.span.startDay, max: about.span.endDay })
      .map((number) => number as Day);
    const anyLens = fc
      .record({ mode: fc.constantFrom(...TIME_MODES), from: anyDay, to: anyDay })
      .map(lensOf);
    const anyHow = fc.constantFrom('widen' as const, 'move' as const);
    fc.assert(
      fc.property(anyLens, anyDay, anyDay, anyHow, (lens, a, b, how) => {
        const reach = spanOf(a, b);
        const time = timeOf(about, { ...lens, ...timeHolding(about, lens, reach, how) });
        const kept = how === 'widen' ? timeOf(about, lens) : reach;
        expect(time.startDay).toBeLessThanOrEqual(Math.min(reach.startDay, kept.startDay));
        expect(time.endDay).toBeGreaterThanOrEqual(Math.max(reach.endDay, kept.endDay));
        const least = how === 'move' ? lengthDays(windowOf(about, lens)) : 1;
        expect(lengthDays(time)).toBeGreaterThanOrEqual(least);
      }),
    );
  });
});
