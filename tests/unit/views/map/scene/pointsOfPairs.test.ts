import { aMapFrame, aPlace, aTieMark, CARACAS, HANOI } from '../aMapFrame.ts';
import { describe, expect, test } from 'vitest';
import { anAtlas } from '../anAtlas.ts';
import { DESK, PHONE } from '../aStage.ts';
import { freeBox, toScreen } from '../../../../../src/views/map/camera/Viewport.ts';
import { laea, type PlanePoint } from '../../../../../src/model/laea.ts';
import { pointsOfPairs } from '../../../../../src/views/map/scene/pointsOfPairs.ts';
import { subjectCamera, viewportOf } from '../../../../../src/views/map/camera/Camera.ts';

const atlas = anAtlas();
const chosen = aTieMark('MEX', 'PER', { rung: 'severed', chosen: true });

function boxOf(points: readonly PlanePoint[]) {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] as const;
}

describe('what is to be seen of a chosen pair', () => {
  test('is the ground of both states and no other', () => {
    const ties = [chosen, aTieMark('BRA', 'USA')];
    const [left, top, right, bottom] = boxOf(pointsOfPairs(aMapFrame([], { ties }), atlas));
    const [tijuana, tacna] = [laea.project(-117, 32.5), laea.project(-70.2, -18)];
    expect(left).toBeCloseTo(tijuana.x, 1);
    expect(top).toBeCloseTo(tijuana.y, 1);
    expect(right).toBeCloseTo(tacna.x, 1);
    expect(bottom).toBeCloseTo(tacna.y, 1);
  });

  test('is where its events lie as well, but for those beyond the horizon', () => {
    const events = [{ place: aPlace(CARACAS) }, { place: aPlace(HANOI) }];
    const bare = boxOf(pointsOfPairs(aMapFrame([], { ties: [chosen] }), atlas));
    const points = pointsOfPairs(aMapFrame(events, { ties: [chosen] }), atlas);
    expect(points).toContainEqual(expect.objectContaining(laea.project(CARACAS.lng, CARACAS.lat)));
    expect(boxOf(points)).toEqual([bare[0], bare[1], expect.any(Number), bare[3]]);
  });

  test('is nothing while none is chosen', () => {
    expect(pointsOfPairs(aMapFrame([], { ties: [aTieMark('BRA', 'USA')] }), atlas)).toEqual([]);
  });

  test.each([
    ['a desk', DESK],
    ['a phone', PHONE],
  ])('lies whole in the free area of %s, and fills it', (_, stage) => {
    const points = pointsOfPairs(aMapFrame([], { ties: [chosen] }), atlas);
    const viewport = viewportOf(subjectCamera(points, stage), stage);
    const free = freeBox(stage);
    const seen = points.map((point) => toScreen(viewport, point));
    const [xs, ys] = [seen.map(({ xPx }) => xPx), seen.map(({ yPx }) => yPx)];
    const gaps = [
      Math.min(...xs) - free.leftPx,
      free.rightPx - Math.max(...xs),
      Math.min(...ys) - free.topPx,
      free.bottomPx - Math.max(...ys),
    ];
    expect(Math.min(...gaps)).toBeCloseTo(36, 0);
  });
});
