import { array, assert, double, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import {
  DISC_GAP_PX,
  discRadius,
  groupSpots,
  type Spot,
} from '../../../../../src/views/map/scene/groupSpots.ts';

const onScreen = double({ min: 0, max: 700, noNaN: true });
const spotsOfMany = array(
  record({ xPx: onScreen, yPx: onScreen, count: integer({ min: 1, max: 30 }) }),
  { maxLength: 120 },
).map((places) => {
  let next = 0;
  return places.map(({ xPx, yPx, count }): Spot => {
    const events = Array.from({ length: count }, (_, i) => next + i);
    next += count;
    return { xPx, yPx, events };
  });
});

function aSpot(xPx: number, yPx: number, ...events: number[]): Spot {
  return { xPx, yPx, events };
}

test('no two discs touch, wherever the places lie', () => {
  assert(
    property(spotsOfMany, (spots) => {
      const groups = groupSpots(spots);
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

test('each event is on exactly one disc, and a disc lists its events in order', () => {
  assert(
    property(spotsOfMany, (spots) => {
      const groups = groupSpots(spots);
      const byIndex = (a: number, b: number) => a - b;
      const all = spots.flatMap(({ events }) => events).toSorted(byIndex);
      expect(groups.flatMap(({ events }) => events).toSorted(byIndex)).toEqual(all);
      for (const { events } of groups) expect(events).toEqual(events.toSorted(byIndex));
    }),
  );
});

test('each disc stands at one of the places given', () => {
  assert(
    property(spotsOfMany, (spots) => {
      const places = new Set(spots.map(({ xPx, yPx }) => `${xPx} ${yPx}`));
      for (const { xPx, yPx } of groupSpots(spots)) expect(places).toContain(`${xPx} ${yPx}`);
    }),
  );
});

test('the same places in another order give the same discs', () => {
  assert(
    property(spotsOfMany, (spots) => {
      const flipped = groupSpots(spots.toReversed());
      const keyed = (groups: readonly Spot[]) =>
        groups.map(({ events }) => events.join()).toSorted();
      expect(keyed(flipped)).toEqual(keyed(groupSpots(spots)));
    }),
  );
});

test('of two places that touch, the one with more events keeps its place', () => {
  const [group] = groupSpots([aSpot(10, 10, 0), aSpot(20, 10, 1, 2)]);
  expect(group).toMatchObject({ xPx: 20, yPx: 10, events: [0, 1, 2] });
});

test('places farther apart than their discs stay apart', () => {
  const apartPx = 2 * discRadius(1) + DISC_GAP_PX;
  expect(groupSpots([aSpot(0, 0, 0), aSpot(apartPx, 0, 1)])).toHaveLength(2);
  expect(groupSpots([aSpot(0, 0, 0), aSpot(apartPx - 1, 0, 1)])).toHaveLength(1);
});

test('a disc grows with its events, up to a bound', () => {
  const radii = [1, 2, 4, 16, 256, 100_000].map(discRadius);
  expect(radii).toEqual(radii.toSorted((a, b) => a - b));
  expect(discRadius(100_000)).toBeLessThan(20);
});
