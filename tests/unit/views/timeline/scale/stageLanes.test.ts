import { expect, test } from 'vitest';
import { stageLanes } from '../../../../../src/views/timeline/scale/stageLanes.ts';

const namesAt = (heightPx: number, hasPair: boolean) => Object.keys(stageLanes(heightPx, hasPair));

test.each([
  [140, false, ['blocks', 'lasting', 'rough', 'turns']],
  [140, true, ['blocks', 'lasting', 'rough', 'strip', 'turns']],
  [90, false, ['blocks', 'turns']],
  [90, true, ['blocks', 'strip', 'turns']],
  [56, true, ['blocks']],
])('a stage of %i px has the lanes that it has room for, pair chosen: %s', (px, hasPair, names) => {
  expect(namesAt(px, hasPair)).toEqual(names);
});

test('lanes lie below each other and end where the stage does', () => {
  for (const hasPair of [false, true])
    for (const heightPx of [40, 69, 70, 109, 110, 160]) {
      const lanes = Object.values(stageLanes(heightPx, hasPair));
      let top = 0;
      for (const lane of lanes) {
        expect(lane.top).toBe(top);
        top += lane.height;
      }
      expect(top).toBe(heightPx);
      expect(lanes[0]?.height).toBeGreaterThan(35);
    }
});
