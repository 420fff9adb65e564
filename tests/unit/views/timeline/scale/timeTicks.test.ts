import { type Day, dayOf, isoOf } from '../../../../../src/model/Day.ts';
import {
  type VisibleTime,
  fitted,
  visibleOf,
} from '../../../../../src/views/timeline/scale/TimeScale.ts';
import { describe, expect, test } from 'vitest';
import { LANGS } from '../../../../../src/model/LocalText.ts';
import fc from 'fast-check';
import { spanOf } from '../../../../../src/model/DaySpan.ts';
import { timeTicks } from '../../../../../src/views/timeline/scale/timeTicks.ts';

const whole = spanOf(dayOf(1810, 1, 1), dayOf(2025, 11, 30));
const labelPx = (label: string) => label.length * 7;

function labelsOf(from: Day, to: Day, widthPx = 1000) {
  const visible = visibleOf(spanOf(from, to));
  return timeTicks({ visible, widthPx }, 'en', labelPx).map(({ label }) => label);
}

describe('names of days', () => {
  test('in an autumn are the first and the middle of months', () => {
    const visible = visibleOf(spanOf(dayOf(2025, 9, 1), dayOf(2025, 11, 30)));
    const ticks = timeTicks({ visible, widthPx: 1000 }, 'en', labelPx);
    expect(ticks.map(({ day }) => isoOf(day).slice(5))).toEqual([
      '09-01',
      '09-15',
      '10-01',
      '10-15',
      '11-01',
      '11-15',
    ]);
  });

  test('in two weeks are days', () => {
    expect(labelsOf(dayOf(2025, 11, 1), dayOf(2025, 11, 14))).toContain('7 Nov');
  });

  test('in some years are months, in two centuries years', () => {
    expect(labelsOf(dayOf(2022, 1, 1), dayOf(2025, 11, 30))).toContain('Jul 2023');
    expect(labelsOf(whole.startDay, whole.endDay)).toEqual([
      '1820',
      '1840',
      '1860',
      '1880',
      '1900',
      '1920',
      '1940',
      '1960',
      '1980',
      '2000',
    ]);
  });

  test('the first one, and the first of a year, tell the year', () => {
    const labels = labelsOf(dayOf(2024, 12, 1), dayOf(2025, 1, 31));
    expect(labels[0]).toMatch(/ 2024$/);
    expect(labels.filter((label) => label.endsWith(' 2025'))).toHaveLength(1);
  });
});

test('no two names touch and none sticks out, at any zoom, width and language', () => {
  const visible: fc.Arbitrary<VisibleTime> = fc
    .tuple(
      fc.double({ min: whole.startDay, max: whole.endDay, noNaN: true }),
      fc.double({ min: Math.log(14), max: Math.log(78_862), noNaN: true }),
    )
    .map(([startAt, size]) => fitted({ startAt, endAt: startAt + Math.exp(size) }, whole));
  const width = fc.integer({ min: 260, max: 1900 });
  fc.assert(
    fc.property(visible, width, fc.constantFrom(...LANGS), (time, widthPx, lang) => {
      const ticks = timeTicks({ visible: time, widthPx }, lang, labelPx, 10);
      const ends = ticks.map(({ x, label }) => x + labelPx(label));
      const nextStarts = [...ticks.slice(1).map(({ x }) => x), widthPx + 10.001];
      expect(ticks[0]?.x).toBeGreaterThanOrEqual(0);
      expect(ends.every((end, index) => end < (nextStarts[index] ?? 0))).toBe(true);
    }),
  );
});
