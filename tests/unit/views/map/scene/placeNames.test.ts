import { array, assert, double, property, record } from 'fast-check';
import { aMapFrame, aPlace } from '../aMapFrame.ts';
import { boxesOverlap, toScreen } from '../../../../../src/views/map/camera/Viewport.ts';
import { expect, test } from 'vitest';
import { anAtlas } from '../anAtlas.ts';
import { aViewport, DESK } from '../aStage.ts';
import { boxOf } from '../../../../../src/views/map/scene/boxOf.ts';
import { buildScene } from '../../../../../src/views/map/scene/buildScene.ts';
import { cameraAt, viewportOf } from '../../../../../src/views/map/camera/Camera.ts';
import type { MapFrame } from '../../../../../src/views/map/MapFrame.ts';
import { namePlacerOf } from '../../../../../src/views/map/scene/namePlacerOf.ts';
import { outlineAt } from '../../../../../src/views/map/atlas/outlineAt.ts';
import { laea } from '../../../../../src/model/laea.ts';
import { toPlane } from '../../../../../src/views/map/camera/Viewport.ts';

const atlas = anAtlas();

function sceneOf(frame: MapFrame, viewport = aViewport(DESK)) {
  return buildScene(frame, {
    viewport,
    place: namePlacerOf(atlas),
    measure: (_kind, text, sizePx) => text.length * sizePx * 0.8,
  });
}

test('on the first view large states are named and small ones are not', () => {
  const names = sceneOf(aMapFrame()).names.map(({ text }) => text);
  expect(names.toSorted()).toEqual(['BRAZIL', 'MEXICO', 'PERU', 'UNITED STATES', 'VENEZUELA']);
});

test('names are in the language of the page', () => {
  const names = sceneOf(aMapFrame([], { lang: 'es' })).names.map(({ text }) => text);
  expect(names).toContain('PERU (ES)');
});

test('a name stands in its state', () => {
  const viewport = aViewport(DESK);
  for (const name of sceneOf(aMapFrame(), viewport).names) {
    const { x, y } = toPlane(viewport, name);
    expect(outlineAt(atlas, x, y)?.iso3).toBe(name.iso3);
  }
});

test('no name lies under a disc or on another name, wherever events happen', () => {
  const place = record({
    lng: double({ min: -120, max: -40, noNaN: true }),
    lat: double({ min: -30, max: 45, noNaN: true }),
  });
  const zoom = double({ min: 2, max: 7, noNaN: true });
  assert(
    property(array(place, { maxLength: 25 }), zoom, (places, nearness) => {
      const frame = aMapFrame(places.map((at) => ({ place: aPlace(at) })));
      const viewport = viewportOf(cameraAt({ lng: -75, lat: 5, zoom: nearness }), DESK);
      const { names, discs } = sceneOf(frame, viewport);
      const boxes = names.map((name) => boxOf(name, name));
      const covered = boxes.filter((box) =>
        discs.some(({ xPx, yPx, look }) =>
          boxesOverlap(box, {
            leftPx: xPx - look.radiusPx,
            topPx: yPx - look.radiusPx,
            rightPx: xPx + look.radiusPx,
            bottomPx: yPx + look.radiusPx,
          }),
        ),
      );
      const onOthers = boxes.filter((box, i) =>
        boxes.slice(i + 1).some((other) => boxesOverlap(box, other)),
      );
      expect({ covered, onOthers }).toEqual({ covered: [], onOthers: [] });
    }),
    { numRuns: 60 },
  );
});

test('a name gives way to a disc on its best place', () => {
  const { label } = atlas.outlinesByIso3.get('BRA') ?? { label: { x: 0, y: 0 } };
  const place = aPlace(laea.unproject(label.x, label.y));
  const free = sceneOf(aMapFrame()).names.find(({ iso3 }) => iso3 === 'BRA');
  const moved = sceneOf(aMapFrame([{ place }])).names.find(({ iso3 }) => iso3 === 'BRA');
  expect(free).toMatchObject(toScreen(aViewport(DESK), label));
  expect(moved).toBeDefined();
  expect(moved?.yPx).not.toBe(free?.yPx);
});

test('a name that a panel would cut is not there', () => {
  const { label } = atlas.outlinesByIso3.get('PER') ?? { label: { x: 0, y: 0 } };
  const { xPx } = toScreen(aViewport(DESK), label);
  const covered = { ...aViewport(DESK), inset: { ...DESK.inset, right: 1440 - xPx } };
  const names = sceneOf(aMapFrame(), covered).names.map((name) => boxOf(name, name).rightPx);
  expect(names.length).toBeGreaterThan(0);
  expect(Math.max(...names)).toBeLessThanOrEqual(xPx);
});

test('a small state is named once it is chosen', () => {
  const camera = cameraAt({ lng: -75, lat: 5, zoom: -0.6 });
  const viewport = viewportOf(camera, DESK);
  const namesOf = (frame: MapFrame) => sceneOf(frame, viewport).names.map(({ iso3 }) => iso3);
  expect(namesOf(aMapFrame())).not.toContain('VEN');
  expect(namesOf(aMapFrame([], { chosenCountries: ['VEN'] }))).toContain('VEN');
});

test('from nearby capitals are named too', () => {
  const viewport = viewportOf(cameraAt({ lng: -76, lat: -11, zoom: 6 }), DESK);
  const { names } = sceneOf(aMapFrame(), viewport);
  expect(names.map(({ kind, text }) => `${kind} ${text}`)).toContain('capital Capital of PER');
});
