import { describe, expect, test } from 'vitest';
import {
  SHORTEST_DAYS,
  type VisibleTime,
  fitted,
  followed,
  framed,
  panned,
  pinched,
  positionAt,
  visibleDays,
  visibleLength,
  visibleOf,
  wholeDays,
  xOf,
  zoomed,
} from '../../../../../src/views/timeline/scale/TimeScale.ts';
import { dayOf } from '../../../../../src/model/Day.ts';
import fc from 'fast-check';
import { spanOf } from '../../../../../src/model/DaySpan.ts';

const whole = spanOf(dayOf(1810, 1, 1), dayOf(2025, 11, 30));
const autumn = spanOf(dayOf(2025, 9, 1), dayOf(2025, 11, 30));

const anyVisible = fc
  .tuple(
    fc.double({ min: whole.startDay, max: whole.endDay, noNaN: true }),
    fc.double({ min: 1, max: 90_000, noNaN: true }),
  )
  .map(([startAt, length]) => fitted({ startAt, endAt: startAt + length }, whole));

function isAllowed({ startAt, endAt }: VisibleTime): boolean {
  const beyond = (endAt - startAt) * 0.015;
  const isInside = startAt >= whole.startDay - 1e-6 && endAt <= whole.endDay + 1 + beyond + 1e-6;
  return isInside && endAt - startAt >= SHORTEST_DAYS - 1e-6;
}

describe('days and pixels', () => {
  test('a day lies between its own position and that of the next', () => {
    const scale = { visible: visibleOf(autumn), widthPx: 910 };
    expect(xOf(scale, autumn.startDay)).toBe(0);
    expect(xOf(scale, autumn.endDay)).toBe(900);
    expect(xOf(scale, autumn.endDay + 1)).toBe(910);
  });

  test('a pixel leads to the position that it shows, at any zoom', () => {
    fc.assert(
      fc.property(anyVisible, fc.double({ min: -50, max: 1500, noNaN: true }), (visible, x) => {
        const scale = { visible, widthPx: 1440 };
        expect(xOf(scale, positionAt(scale, x))).toBeCloseTo(x, 4);
      }),
    );
  });

  test('a day that shows in part counts as visible', () => {
    expect(visibleDays({ startAt: 10.5, endAt: 12.5 })).toEqual({ startDay: 10, endDay: 12 });
    expect(visibleDays(visibleOf(autumn))).toEqual(autumn);
  });

  test('a day that shows in part is not on screen whole', () => {
    expect(wholeDays({ startAt: 10.5, endAt: 12.5 })).toEqual({ startDay: 11, endDay: 11 });
    expect(wholeDays(visibleOf(autumn))).toEqual(autumn);
  });
});

describe('zoom and pan', () => {
  test('zooming keeps the position under the pointer where it is', () => {
    const visible = visibleOf(autumn);
    const about = dayOf(2025, 9, 20) + 0.3;
    const nearer = zoomed(visible, 0.5, about, whole);
    const before = xOf({ visible, widthPx: 1000 }, about);
    expect(xOf({ visible: nearer, widthPx: 1000 }, about)).toBeCloseTo(before, 6);
  });

  test('zooming ends at fourteen days and at the whole span', () => {
    const about = dayOf(2025, 10, 1);
    expect(visibleLength(zoomed(visibleOf(autumn), 1e-9, about, whole))).toBeCloseTo(14);
    expect(zoomed(visibleOf(autumn), 1e9, about, whole)).toEqual(visibleOf(whole));
  });

  test('a span shorter than fourteen days shows whole', () => {
    const week = spanOf(dayOf(2025, 11, 1), dayOf(2025, 11, 7));
    expect(zoomed(visibleOf(week), 0.1, week.startDay, week)).toEqual(visibleOf(week));
  });

  test('no zoom and no pan leaves the data but for a little ground after their end', () => {
    const moves = fc.record({
      factor: fc.double({ min: 0.01, max: 100, noNaN: true }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      days: fc.double({ min: -1e5, max: 1e5, noNaN: true }),
    });
    fc.assert(
      fc.property(anyVisible, moves, (visible, { factor, share, days }) => {
        const about = visible.startAt + share * visibleLength(visible);
        expect(isAllowed(zoomed(visible, factor, about, whole))).toBe(true);
        expect(isAllowed(panned(visible, days, whole))).toBe(true);
      }),
    );
  });

  test('the last day is seen with the ground after it, which is none of the data', () => {
    const { endAt } = panned(visibleOf(autumn), 1e6, whole);
    expect(endAt - (whole.endDay + 1)).toBeCloseTo(91 * 0.015);
  });

  test('panning keeps the length', () => {
    const visible = visibleOf(autumn);
    expect(visibleLength(panned(visible, 1e6, whole))).toBeCloseTo(91);
    expect(visibleLength(panned(visible, -33.3, whole))).toBeCloseTo(91);
  });
});

describe('following', () => {
  test('the opening window fills the screen with a little ground beside it', () => {
    const visible = framed(autumn, spanOf(whole.startDay, dayOf(2026, 3, 1)));
    expect(visible.startAt).toBeLessThan(autumn.startDay);
    expect(visible.endAt).toBeGreaterThan(autumn.endDay + 1);
    expect(visibleLength(visible)).toBeLessThan(95);
  });

  test('what is in sight moves nothing', () => {
    const visible = visibleOf(autumn);
    const inside = spanOf(dayOf(2025, 9, 1), dayOf(2025, 9, 9));
    expect(followed(visible, inside, whole)).toBe(visible);
  });

  test('a window that reaches beyond both edges moves nothing', () => {
    const visible = visibleOf(autumn);
    expect(followed(visible, whole, whole)).toBe(visible);
  });

  test('a window elsewhere is brought to the middle at the same zoom', () => {
    const may1961 = spanOf(dayOf(1961, 5, 1), dayOf(1961, 5, 31));
    const visible = followed(visibleOf(autumn), may1961, whole);
    expect(visibleLength(visible)).toBeCloseTo(91);
    expect((visible.startAt + visible.endAt) / 2).toBeCloseTo(dayOf(1961, 5, 16) + 0.5);
  });

  test('a window elsewhere that is longer than the screen makes it zoom out', () => {
    const sixties = spanOf(dayOf(1960, 1, 1), dayOf(1969, 12, 31));
    const visible = followed(visibleOf(autumn), sixties, whole);
    expect(visible.startAt).toBeLessThanOrEqual(sixties.startDay);
    expect(visible.endAt).toBeGreaterThanOrEqual(sixties.endDay + 1);
  });

  test('whatever is followed is in sight afterwards, or all round it', () => {
    const anyDay = fc.integer({ min: whole.startDay, max: whole.endDay });
    fc.assert(
      fc.property(anyVisible, anyDay, anyDay, (visible, a, b) => {
        const span = { startDay: Math.min(a, b), endDay: Math.max(a, b) } as typeof whole;
        const after = followed(visible, span, whole);
        const isSeen =
          after.startAt <= span.startDay + 1e-6 && span.endDay + 1 <= after.endAt + 1e-6;
        const isRound = span.startDay <= after.startAt && after.endAt <= span.endDay + 1;
        expect(isSeen || isRound).toBe(true);
      }),
    );
  });
});

test('two fingers keep the days that they took hold of', () => {
  const scale = { visible: visibleOf(autumn), widthPx: 910 };
  const held = [positionAt(scale, 300), positionAt(scale, 500)] as const;
  const visible = pinched(scale, [300, 500], [200, 700], whole);
  const after = { visible, widthPx: 910 };
  expect(positionAt(after, 200)).toBeCloseTo(held[0]);
  expect(positionAt(after, 700)).toBeCloseTo(held[1]);
  expect(visibleLength(pinched(scale, [300, 500], [400, 400], whole))).toBeLessThan(2000);
});
