import { array, assert, double, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import {
  crowdRadius,
  DISC_GAP_PX,
  discRadius,
  groupSpots,
  type Spot,
} from '../../../../../src/views/map/scene/groupSpots.ts';

const onScreen = double({ min: 0, max: 700, noNaN: true });
const spotsOfMany = array(
  record({ xPx: onScreen, yPx: onScreen, count: integer({ min: 1, max: 30_000 }) }),
  { maxLength: 120 },
);

function aSpot(xPx: number, yPx: number, count: number): Spot {
  return { xPx, yPx, count };
}

test('no two discs touch, wherever the places lie', () => {
  assert(
    property(spotsOfMany, (spots) => {
      const groups = groupSpots(spots, crowdRadius);
      const touching = groups.flatMap((a, i) =>
        groups
          .slice(i + 1)
          .filter(
            (b) => Math.hypot(a.xPx - b.xPx, a.yPx - b.yPx) < a.radiusPx + b.radiusPx + DISC_GAP_PX,
          ),
      );
      expect(touching).toEqual([]);
    }),
  );
});

test('each spot is in exactly one disc, and a disc counts the events of its spots', () => {
  assert(
    property(spotsOfMany, (spots) => {
      const groups = groupSpots(spots, crowdRadius);
      const members = groups.flatMap((group) => group.spots).toSorted((a, b) => a - b);
      expect(members).toEqual(spots.map((_, index) => index));
      for (const group of groups)
        expect(group.count).toBe(
          group.spots.reduce((sum, index) => sum + (spots[index]?.count ?? 0), 0),
        );
    }),
  );
});

test('each disc stands at the place of its first spot', () => {
  assert(
    property(spotsOfMany, (spots) => {
      for (const group of groupSpots(spots, crowdRadius))
        expect(spots[group.spots[0] ?? -1]).toMatchObject({ xPx: group.xPx, yPx: group.yPx });
    }),
  );
});

test('the same places in another order give the same discs', () => {
  assert(
    property(spotsOfMany, (spots) => {
      const keyed = (groups: readonly Spot[]) =>
        groups.map(({ xPx, yPx, count }) => `${xPx} ${yPx} ${count}`).toSorted();
      expect(keyed(groupSpots(spots.toReversed(), crowdRadius))).toEqual(
        keyed(groupSpots(spots, crowdRadius)),
      );
    }),
  );
});

test('of two places that touch, the one with more events keeps its place', () => {
  const groups = groupSpots([aSpot(10, 10, 1), aSpot(20, 10, 2)], discRadius);
  expect(groups).toMatchObject([{ xPx: 20, yPx: 10, count: 3, spots: [1, 0] }]);
});

test('places farther apart than their discs stay apart', () => {
  const apartPx = 2 * discRadius(1) + DISC_GAP_PX;
  expect(groupSpots([aSpot(0, 0, 1), aSpot(apartPx, 0, 1)], discRadius)).toHaveLength(2);
  expect(groupSpots([aSpot(0, 0, 1), aSpot(apartPx - 1, 0, 1)], discRadius)).toHaveLength(1);
});

test('one event, up to four, up to nine and more have discs of a size each; discs nearer than 21 px join', () => {
  expect([1, 2, 4, 5, 9, 10, 2000].map(discRadius)).toEqual([10, 12, 12, 13.5, 13.5, 15, 15]);
  expect(2 * discRadius(1) + DISC_GAP_PX).toBe(21);
});

test('the disc of a crowd grows with its events, up to a bound', () => {
  const radii = [1, 2, 4, 16, 256, 100_000].map(crowdRadius);
  expect(radii).toEqual(radii.toSorted((a, b) => a - b));
  expect(crowdRadius(100_000)).toBeLessThan(25);
});
