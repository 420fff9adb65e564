import { aMapFrame, aTieMark } from '../aMapFrame.ts';
import { aCountry, aDatasetRecord } from '../../../../builders/aDatasetRecord.ts';
import { aViewport, DESK } from '../aStage.ts';
import {
  boxHolds,
  freeBox,
  toScreen,
  type Viewport,
} from '../../../../../src/views/map/camera/Viewport.ts';
import { expect, test } from 'vitest';
import { buildDataset } from '../../../../../src/dataset/buildDataset.ts';
import { buildScene } from '../../../../../src/views/map/scene/buildScene.ts';
import { hitScene } from '../../../../../src/views/map/scene/hitScene.ts';
import { cameraAt, viewportOf } from '../../../../../src/views/map/camera/Camera.ts';
import { tabBox, tabFoot } from '../../../../../src/views/map/scene/tabPlacer.ts';
import type { Scene } from '../../../../../src/views/map/scene/Scene.ts';
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

const measure = (_: unknown, text: string) => 7 * text.length;
const sceneOn = (on: Viewport) => buildScene(frame, { viewport: on, place: null, measure });
const capitalOf = (scene: Scene, iso3: string) => scene.capitals.find((one) => one.iso3 === iso3);

test('a tie ends at a capital of the hemisphere, in view or not', () => {
  const near = { ...viewport, leftPx: viewport.leftPx + 5000 };
  const place = laea.project(-47.88, -15.79);
  expect(tieEnds(frame, near, new Map()).get('BRA')).toEqual(toScreen(near, place));
});

test('a partner past the horizon is a tab with its name, and its tie ends there', () => {
  const scene = sceneOn(viewport);
  const tab = capitalOf(scene, 'AUS')?.tab;
  const arc = scene.arcs.find(({ pair }) => pair === 'AUS-USA');
  if (!tab || !arc) throw new Error('The partner has no tab, or its tie is not drawn.');
  expect(tab.text).toBe(dataset.countriesById.get('AUS')?.name.en);
  expect([arc.from, arc.to]).toContainEqual(tabFoot(tab));
  expect(boxHolds(freeBox(viewport), tabBox(tab))).toBe(true);
  expect(hitScene(scene, tab, 6)).toEqual({ type: 'country', iso3: 'AUS' });
});

test('a partner on the disc has its capital in sight, and a tab out of it', () => {
  const away = { ...viewport, leftPx: viewport.leftPx - 3000 };
  expect(capitalOf(sceneOn(away), 'GBR')?.tab).not.toBeNull();
  const europe = viewportOf(cameraAt({ ...LONDON, zoom: 3 }), DESK);
  expect(capitalOf(sceneOn(europe), 'GBR')).toMatchObject({ tab: null });
});

test('a partner whose tab finds no room has no end', () => {
  const ends = tieEnds(frame, viewport, new Map());
  expect([ends.has('AUS'), ends.has('USA')]).toEqual([false, true]);
});
