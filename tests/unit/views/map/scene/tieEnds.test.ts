import { aMapFrame, aTieMark } from '../aMapFrame.ts';
import { aCountry, aDatasetRecord } from '../../../../builders/aDatasetRecord.ts';
import { aViewport, DESK } from '../aStage.ts';
import {
  boxHolds,
  freeBox,
  toPlane,
  toScreen,
} from '../../../../../src/views/map/camera/Viewport.ts';
import { expect, test } from 'vitest';
import { buildDataset } from '../../../../../src/dataset/buildDataset.ts';
import { buildScene } from '../../../../../src/views/map/scene/buildScene.ts';
import { hitScene } from '../../../../../src/views/map/scene/hitScene.ts';
import { laea } from '../../../../../src/model/laea.ts';
import { tieEnds } from '../../../../../src/views/map/scene/tieEnds.ts';

const viewport = aViewport(DESK);
const LONDON = { lng: -0.13, lat: 51.51 };
const CANBERRA = { lng: 149.13, lat: -35.28 };
const record = aDatasetRecord();
const { dataset: hemisphere } = aMapFrame();
const dataset = buildDataset({
  ...record,
  countries: [
    ...hemisphere.countries,
    aCountry('GBR', { region: 'outside', ...LONDON }),
    aCountry('AUS', { region: 'outside', ...CANBERRA }),
  ],
});
const frame = aMapFrame([], {
  dataset,
  events: [],
  ties: [aTieMark('BRA', 'GBR'), aTieMark('AUS', 'USA')],
});

function isFree(at: { xPx: number; yPx: number }): boolean {
  const box = { leftPx: at.xPx, topPx: at.yPx, rightPx: at.xPx, bottomPx: at.yPx };
  return boxHolds(freeBox(viewport), box);
}

test('a tie ends at a capital of the hemisphere, in view or not', () => {
  const near = { ...viewport, leftPx: viewport.leftPx + 5000 };
  const { x, y } = laea.project(-47.88, -15.79);
  expect(tieEnds(frame, near).get('BRA')).toEqual({ ...toScreen(near, { x, y }), angle: null });
});

test('a partner past the horizon is docked within what panels leave free', () => {
  const end = tieEnds(frame, viewport).get('AUS');
  if (!end) throw new Error('The tie has no end.');
  expect(end.angle).not.toBeNull();
  expect(isFree(end)).toBe(true);
});

test('where the whole disc is free, it is docked on the rim', () => {
  const { widthPx, heightPx, inset } = viewport;
  const free = freeBox(viewport);
  const scale = (free.bottomPx - free.topPx) / 1.2;
  const small = {
    widthPx,
    heightPx,
    inset,
    scale,
    leftPx: scale / 2 - (free.leftPx + free.rightPx) / 2,
    topPx: scale / 2 - (free.topPx + free.bottomPx) / 2,
  };
  const end = tieEnds(frame, small).get('AUS') ?? { xPx: 0, yPx: 0 };
  const at = toPlane(small, end);
  expect(Math.hypot(at.x - 0.5, at.y - 0.5)).toBeCloseTo(Math.SQRT1_2 / 2, 9);
});

test('a partner on the disc is docked as soon as its capital is out of the free area', () => {
  const seen = tieEnds(frame, viewport).get('GBR');
  expect(seen?.angle === null).toBe(seen !== undefined && isFree(seen));
  const away = { ...viewport, leftPx: viewport.leftPx - 3000 };
  const docked = tieEnds(frame, away).get('GBR');
  expect(docked?.angle).not.toBeNull();
});

test('a docked end and its tie can be pressed', () => {
  const scene = buildScene(frame, {
    viewport,
    atlas: null,
    fanned: null,
    measure: (_, text) => 7 * text.length,
  });
  const end = scene.capitals.find(({ iso3 }) => iso3 === 'AUS');
  const arc = scene.arcs.find(({ pair }) => pair === 'AUS-USA');
  if (!end || !arc) throw new Error('The tie is not drawn.');
  expect([arc.from, arc.to]).toContainEqual({ xPx: end.xPx, yPx: end.yPx });
  expect(hitScene(scene, end, 6)).toMatchObject({ arc: { pair: 'AUS-USA' } });
  const onlyEnd = { ...scene, arcs: [] };
  expect(hitScene(onlyEnd, end, 6)).toEqual({ type: 'country', iso3: 'AUS' });
});
