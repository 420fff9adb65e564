import { aDisc, aDock, anArc, aScene } from './aScene.ts';
import { expect, test } from 'vitest';
import { walkKey, walkOf } from '../../../../../src/views/map/walk/walkOf.ts';
import type { Scene } from '../../../../../src/views/map/scene/Scene.ts';

const keysOf = (scene: Scene, topPx = 0) => walkOf(scene, { topPx }).map(walkKey);

test('events are read line by line from the north, each line from the west', () => {
  const discs = [aDisc(300, 200, 1), aDisc(50, 125, 2), aDisc(200, 115, 3), aDisc(10, 205, 4)];
  expect(keysOf(aScene({ discs }))).toEqual(['event-2', 'event-3', 'event-4', 'event-1']);
});

test('the events of one disc follow each other by day', () => {
  const discs = [aDisc(10, 10, 4, 7, 9), aDisc(90, 10, 5)];
  expect(keysOf(aScene({ discs }))).toEqual(['event-4', 'event-7', 'event-9', 'event-5']);
});

test('what is named at the edge comes after what is on the map, and ties come last', () => {
  const scene = aScene({
    arcs: [anArc('PER', 'VEN', 10, 400), anArc('MEX', 'USA', 10, 10)],
    discs: [aDisc(10, 700, 1)],
    docks: [aDock(10, 5, 2)],
  });
  expect(keysOf(scene)).toEqual(['event-1', 'event-2', 'tie-MEX-USA', 'tie-PER-VEN']);
});

test('a crowd is one item, by the first of its cells, with its number', () => {
  const crowd = { ...aDisc(10, 10), cells: [7, 8] };
  const discs = [{ ...crowd, look: { ...crowd.look, count: 2431 } }, aDisc(90, 10, 1)];
  expect(walkOf(aScene({ discs }), { topPx: 0 })).toEqual([
    { type: 'crowd', cell: 7, count: 2431 },
    { type: 'event', index: 1 },
  ]);
});

test('the order stays as it is while the map is panned', () => {
  const discs = Array.from({ length: 40 }, (_, i) => aDisc((i * 73) % 500, (i * 37) % 300, i));
  const moved = discs.map((disc) => ({ ...disc, xPx: disc.xPx - 31, yPx: disc.yPx - 17 }));
  expect(keysOf(aScene({ discs: moved }), 17)).toEqual(keysOf(aScene({ discs })));
});
