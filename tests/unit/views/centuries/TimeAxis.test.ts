import { describe, expect, test } from 'vitest';
import {
  dayAtX,
  spanWith,
  xOn,
  zoomedSpan,
} from '../../../../src/views/centuries/axis/TimeAxis.ts';
import { lengthDays, spanOf } from '../../../../src/model/DaySpan.ts';
import { knownDay } from '../../../../src/model/Day.ts';

const whole = spanOf(knownDay('1810-01-01'), knownDay('2025-12-31'));
const axis = { span: whole, widthPx: 900 };

test('the first day begins at the left edge, and a day is found where it lies', () => {
  expect(xOn(axis, whole.startDay)).toBe(0);
  expect(xOn(axis, whole.endDay + 1)).toBe(900);
  for (const iso of ['1823-12-02', '1962-10-22', '2025-12-31']) {
    const day = knownDay(iso);
    expect(dayAtX(axis, xOn(axis, day) + 0.001)).toBe(day);
  }
});

test('a pixel beyond the edges is the day at the edge', () => {
  expect(dayAtX(axis, -20)).toBe(whole.startDay);
  expect(dayAtX(axis, 2000)).toBe(whole.endDay);
  expect(dayAtX({ span: whole, widthPx: 0 }, 5)).toBe(whole.startDay);
});

describe('a zoom', () => {
  const about = knownDay('1962-10-22');

  test('leaves the day where it is, within what there is', () => {
    const near = zoomedSpan(whole, 0.5, about, whole);
    expect(lengthDays(near)).toBeCloseTo(lengthDays(whole) / 2, -1);
    expect(xOn({ span: near, widthPx: 900 }, about)).toBeCloseTo(xOn(axis, about), 0);
    expect(zoomedSpan(near, 8, about, whole)).toEqual(whole);
  });

  test('ends at five years, and at the edges of the record', () => {
    let span = whole;
    for (let times = 0; times < 20; times++) span = zoomedSpan(span, 0.5, whole.endDay, whole);
    expect(lengthDays(span)).toBe(5 * 366);
    expect(span.endDay).toBeLessThanOrEqual(whole.endDay);
  });

  test('follows a day that is out of sight, and stays for one that is not', () => {
    const near = zoomedSpan(whole, 0.1, about, whole);
    expect(spanWith(near, about, whole)).toBe(near);
    const moved = spanWith(near, knownDay('1850-01-01'), whole);
    expect(lengthDays(moved)).toBe(lengthDays(near));
    expect(moved.startDay).toBeLessThan(knownDay('1850-01-01'));
  });
});
