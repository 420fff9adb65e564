import { describe, expect, test } from 'vitest';
import { addDays, dayOf } from '../../../../../src/model/Day.ts';
import { packStretches } from '../../../../../src/views/timeline/lanes/packStretches.ts';
import { spanOf } from '../../../../../src/model/DaySpan.ts';
import { visibleOf } from '../../../../../src/views/timeline/scale/TimeScale.ts';

const first = dayOf(2025, 9, 1);
/** 10 px a day. */
const scale = { visible: visibleOf(spanOf(first, addDays(first, 99))), widthPx: 1000 };
const item = (from: number, to: number, words = '') => ({
  startDay: addDays(first, from),
  endDay: addDays(first, to),
  words,
});

describe('what lasts', () => {
  test('is a line from the left edge of its first day to the right edge of its last', () => {
    const { lines } = packStretches([item(10, 19)], scale);
    expect(lines).toMatchObject([{ startX: 100, endX: 200, row: 0 }]);
  });

  test('keeps to two rows, the longest first, and says what finds no room', () => {
    const items = [item(20, 30), item(0, 60), item(22, 28), item(40, 45)];
    const { lines, left } = packStretches(items, scale);
    expect(lines.map(({ item: { startDay }, row }) => [startDay - first, row])).toEqual([
      [0, 0],
      [20, 1],
      [40, 1],
    ]);
    expect(left).toEqual([items[2]]);
  });

  test('says its words on the line, and beside a line that is too short', () => {
    const { lines } = packStretches([item(10, 40, 'Talks'), item(60, 61, 'Summit')], scale);
    expect(lines.map(({ wordsX }) => wordsX)).toEqual([109, 623]);
  });

  test('keeps its words where they are seen when it began before the screen', () => {
    const [line] = packStretches([item(-400, 40, 'Talks')], scale).lines;
    expect(line?.wordsX).toBe(9);
  });

  test('leaves out words that would lie on another line', () => {
    const { lines } = packStretches([item(0, 99, 'A long quarrel'), item(2, 6)], scale);
    expect(lines.map(({ wordsX }) => wordsX)).toEqual([null, null]);
  });

  test('is seen where its days are thinner than a pixel', () => {
    const century = { visible: { startAt: first - 40_000, endAt: first + 100 }, widthPx: 1000 };
    const [line] = packStretches([item(0, 0)], century).lines;
    expect((line?.endX ?? 0) - (line?.startX ?? 0)).toBe(5);
  });
});

test('lines of one row never touch', () => {
  const random = (seed: number) => ((seed * 7919) % 97) / 97;
  const items = Array.from({ length: 80 }, (_, at) => {
    const from = Math.floor(random(at + 1) * 95);
    return item(from, from + Math.floor(random(at + 50) * 20));
  });
  const { lines, left } = packStretches(items, scale);
  expect(lines.length + left.length).toBe(80);
  for (const row of [0, 1]) {
    const own = lines.filter((line) => line.row === row).toSorted((a, b) => a.startX - b.startX);
    own.forEach(({ startX }, at) => {
      expect(startX).toBeGreaterThanOrEqual(own[at - 1]?.endX ?? -Infinity);
    });
  }
});
