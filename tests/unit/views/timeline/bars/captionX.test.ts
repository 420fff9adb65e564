import { expect, test } from 'vitest';
import { addDays, dayOf } from '../../../../../src/model/Day.ts';
import { blockLanes } from '../../../../../src/views/timeline/bars/blockLanes.ts';
import { captionX } from '../../../../../src/views/timeline/bars/captionX.ts';
import { niceCount } from '../../../../../src/views/timeline/bars/niceCount.ts';
import { visibleOf } from '../../../../../src/views/timeline/scale/TimeScale.ts';

const first = dayOf(2025, 9, 1);
const scale = {
  visible: visibleOf({ startDay: first, endDay: addDays(first, 99) }),
  widthPx: 1000,
};
const lanes = blockLanes({ cooperation: 2, neither: 1, conflict: 3 }, 90);

/** A hundred days, with two events of cooperation on some of them. */
function xBeside(...days: readonly number[]) {
  const cooperation = new Uint32Array(100);
  for (const day of days) cooperation[day] = 2;
  const none = new Uint32Array(100);
  const whole = { cooperation, conflict: none, neither: none };
  const edges = Array.from({ length: 101 }, (_, day) => addDays(first, day));
  return captionX({ edges, whole, chosen: whole }, scale, lanes, 300);
}

test('words stand at the left where nothing is in their way', () => {
  expect(xBeside()).toBe(28);
  expect(xBeside(60)).toBe(28);
});

test('words stand beyond the blocks that would lie under them', () => {
  expect(xBeside(20)).toBe(238);
  expect(xBeside(3, 20, 60)).toBe(238);
});

test('words are left out where they find no room', () => {
  expect(xBeside(20, 40, 60, 80)).toBeNull();
});

test.each([
  [0.4, 1],
  [4.9, 2],
  [7, 5],
  [99, 50],
  [320, 200],
])('of at most %f the round number is %i', (most, count) => {
  expect(niceCount(most)).toBe(count);
});
