import { aDisc, aDock, anArc, aScene } from './aScene.ts';
import { expect, test } from 'vitest';
import { spotIn } from '../../../../../src/views/map/walk/spotIn.ts';

test('an event is where its disc is, or its tab', () => {
  const scene = aScene({
    discs: [aDisc(20, 30, 1), aDisc(10, 10, 2)],
    docks: [aDock(5, 6, 3)],
  });
  const places = [1, 2, 3].map((index) => spotIn(scene, { type: 'event', index }));
  expect(places).toMatchObject([
    { xPx: 20, yPx: 30, radiusPx: 11, line: '' },
    { xPx: 10, yPx: 10 },
    { xPx: 5, yPx: 6 },
  ]);
});

test('a tie is at its cross, else at its middle, with its line', () => {
  const arc = anArc('MEX', 'PER', 40, 100);
  const crossed = { ...arc, cross: { xPx: 40, yPx: 120 } };
  expect(spotIn(aScene({ arcs: [arc] }), { type: 'tie', pair: arc.pair })).toMatchObject({
    xPx: 40,
    yPx: 150,
    line: 'M 40.0 100.0 Q 40.0 150.0 40.0 200.0',
  });
  expect(spotIn(aScene({ arcs: [crossed] }), { type: 'tie', pair: arc.pair })).toMatchObject({
    yPx: 120,
  });
});

test('what the picture does not show has no spot', () => {
  expect(spotIn(aScene(), { type: 'event', index: 1 })).toBeNull();
  expect(spotIn(aScene(), { type: 'tie', pair: anArc('MEX', 'PER', 0, 0).pair })).toBeNull();
});
