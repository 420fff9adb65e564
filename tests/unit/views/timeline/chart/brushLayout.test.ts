import { OUTSIDE_PX, brushLayout } from '../../../../../src/views/timeline/chart/brushLayout.ts';
import { addDays, dayOf } from '../../../../../src/model/Day.ts';
import { describe, expect, test } from 'vitest';
import { spanOf } from '../../../../../src/model/DaySpan.ts';
import { visibleOf } from '../../../../../src/views/timeline/scale/TimeScale.ts';

const first = dayOf(2025, 9, 1);
const onScreen = spanOf(first, addDays(first, 99));
/** 10 px a day. */
const scale = { visible: visibleOf(onScreen), widthPx: 1000 };
const daysFrom = (start: number, end: number) => spanOf(addDays(first, start), addDays(first, end));

describe('the brush', () => {
  test('covers its days whole, the last one too', () => {
    const { startX, endX } = brushLayout(daysFrom(10, 19), 'window', scale);
    expect([startX, endX]).toEqual([100, 200]);
  });

  test('has a handle of 10 px outside of each edge, so that none hides a day of it', () => {
    const { startHandleX, endHandleX } = brushLayout(daysFrom(10, 19), 'window', scale);
    expect([startHandleX, endHandleX]).toEqual([95, 205]);
  });

  test('keeps the handles of a single day apart', () => {
    const { startHandleX, endHandleX } = brushLayout(daysFrom(10, 10), 'window', scale);
    expect(endHandleX - startHandleX).toBe(26);
    expect((startHandleX + endHandleX) / 2).toBe(105);
  });

  test('on a day has one handle, in the middle of it', () => {
    expect(brushLayout(daysFrom(10, 10), 'day', scale).endHandleX).toBe(105);
  });

  test('so far fills from the left edge and keeps its handle where the day ends', () => {
    const { startX, endX, endHandleX } = brushLayout(daysFrom(-9000, 19), 'sofar', scale);
    expect([startX, endX, endHandleX]).toEqual([-OUTSIDE_PX, 200, 205]);
  });

  test('is cut off beyond the chart, so that nothing is ever a million pixels wide', () => {
    const { startX, endX } = brushLayout(daysFrom(-70_000, 70_000), 'all', scale);
    expect([startX, endX]).toEqual([-OUTSIDE_PX, 1000 + OUTSIDE_PX]);
  });

  test('is seen as a line where a day is thinner than a pixel', () => {
    const century = { visible: visibleOf(daysFrom(-40_000, 99)), widthPx: 1000 };
    const { startX, endX } = brushLayout(daysFrom(10, 10), 'day', century);
    expect(endX - startX).toBe(2);
  });
});
