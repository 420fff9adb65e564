import { aDisc, aDock, aScene } from '../walk/aScene.ts';
import { expect, test } from 'vitest';
import { crowdIn, crowdOf } from '../../../../../src/views/map/scene/Crowd.ts';

test('a crowd follows the disc of the first of its events that is still shown', () => {
  const crowd = crowdOf(aDisc(10, 10, 1, 2, 3));
  const scene = aScene({ discs: [aDisc(40, 40, 5), aDisc(12, 12, 2, 7)] });
  expect(crowdIn(scene, crowd)).toMatchObject({ xPx: 12, events: [2, 7], count: 2, where: 'here' });
});

test('it may be behind a tab', () => {
  const scene = aScene({ docks: [aDock(5, 5, 3, 4)] });
  expect(crowdIn(scene, crowdOf(aDock(5, 5, 3, 4)))).toMatchObject({ events: [3, 4] });
});

test('without any of its events it is gone', () => {
  expect(crowdIn(aScene({ discs: [aDisc(0, 0, 9)] }), crowdOf(aDisc(0, 0, 1, 2)))).toBeNull();
});

test('a disc of cells is found by the first of them, at the same level only', () => {
  const disc = { ...aDisc(0, 0), cells: [7, 8], level: 6 };
  const scene = aScene({ discs: [{ ...disc, cells: [7, 9] }] });
  expect(crowdIn(scene, crowdOf(disc))).toMatchObject({ cells: [7, 9], level: 6 });
  expect(crowdIn(scene, crowdOf({ ...disc, level: 7 }))).toBeNull();
});
