import { aMapFrame, aPlace, aTieMark, CARACAS, HANOI, LIMA } from '../aMapFrame.ts';
import { aViewport, DESK, PHONE } from '../aStage.ts';
import { expect, test } from 'vitest';
import { buildScene } from '../../../../../src/views/map/scene/buildScene.ts';
import { freeBox, toPlane } from '../../../../../src/views/map/camera/Viewport.ts';
import type { MapFrame } from '../../../../../src/views/map/MapFrame.ts';
import type { Scene } from '../../../../../src/views/map/scene/Scene.ts';
import type { SceneSetting } from '../../../../../src/views/map/scene/buildScene.ts';
import { cameraAt, viewportOf } from '../../../../../src/views/map/camera/Camera.ts';
import { laea } from '../../../../../src/model/laea.ts';

function sceneOf(frame: MapFrame, setting: Partial<SceneSetting> = {}): Scene {
  const viewport = aViewport(DESK);
  return buildScene(frame, {
    viewport,
    atlas: null,
    fanned: null,
    measure: (_kind, text, sizePx) => text.length * sizePx * 0.8,
    ...setting,
  });
}

test('an event stands at its place', () => {
  const viewport = aViewport(DESK);
  const { discs } = sceneOf(aMapFrame([{ place: aPlace(LIMA) }]), { viewport });
  const [disc] = discs;
  const { x, y } = laea.project(LIMA.lng, LIMA.lat);
  const at = disc ? toPlane(viewport, disc) : { x: 0, y: 0 };
  expect(at.x).toBeCloseTo(x, 9);
  expect(at.y).toBeCloseTo(y, 9);
  expect(disc?.look.count).toBe(1);
});

test('events at one place are one disc with their number', () => {
  const { discs } = sceneOf(aMapFrame([1, 2, 3].map(() => ({ place: aPlace(LIMA) }))));
  expect(discs.map(({ events, look }) => [events, look.count])).toEqual([[[0, 1, 2], 3]]);
});

test('an event without a place, and one that is not shown, are not on the map', () => {
  const frame = aMapFrame([{ place: null }, { place: aPlace(LIMA) }, { place: aPlace(CARACAS) }]);
  const { discs } = sceneOf({ ...frame, events: [0, 1] });
  expect(discs.map(({ events }) => events)).toEqual([[1]]);
});

test('places known only roughly have a halo, and no sharp disc', () => {
  const { discs, halos } = sceneOf(
    aMapFrame([{ place: aPlace(LIMA, 7) }, { place: aPlace(CARACAS, 1) }]),
  );
  expect(discs.map(({ look }) => look.place).toSorted()).toEqual(['area', 'point']);
  expect(halos).toHaveLength(1);
  expect(halos[0]?.radiusPx).toBeGreaterThan(discs[0]?.look.radiusPx ?? Infinity);
});

test('a halo grows with the ground that it covers', () => {
  const frame = aMapFrame([{ place: aPlace(LIMA, 6) }]);
  const radii = [3, 6, 8].map((zoom) => {
    const viewport = viewportOf(cameraAt({ ...LIMA, zoom }), DESK);
    return sceneOf(frame, { viewport }).halos[0]?.radiusPx ?? 0;
  });
  expect(radii).toEqual(radii.toSorted((a, b) => a - b));
  expect(new Set(radii).size).toBe(3);
});

test('an event beyond the hemisphere is docked in the free area, and only docked', () => {
  const viewport = aViewport(PHONE);
  const { discs, docks } = sceneOf(aMapFrame([{ place: aPlace(HANOI) }]), { viewport });
  const free = freeBox(viewport);
  expect(discs).toEqual([]);
  expect(docks.map(({ events }) => events)).toEqual([[0]]);
  expect(docks[0]?.yPx).toBeGreaterThan(free.topPx);
});

test('docks lie on no disc and on no other dock', () => {
  const places = [
    HANOI,
    { lng: 101.7, lat: 3.1 },
    { lng: 104.9, lat: 11.6 },
    { lng: -166, lat: 66 },
  ];
  const { discs, docks } = sceneOf(aMapFrame(places.map((place) => ({ place: aPlace(place) }))));
  const all = [...discs, ...docks];
  const gaps = all.flatMap((a, i) =>
    all
      .slice(i + 1)
      .map((b) => Math.hypot(a.xPx - b.xPx, a.yPx - b.yPx) - a.look.radiusPx - b.look.radiusPx),
  );
  expect(docks).toHaveLength(3);
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(0);
});

test('the disc of the open event shows that event', () => {
  const { discs } = sceneOf(
    aMapFrame(
      [
        { place: aPlace(LIMA), topic: 'vote', cameo: '042' },
        { place: aPlace(LIMA), topic: 'security', cameo: '190' },
        { place: aPlace(LIMA), topic: 'security', cameo: '190' },
      ],
      { openEvent: 'E0' },
    ),
  );
  expect(discs[0]).toMatchObject({ open: true, look: { topic: 'vote', tone: 'cooperation' } });
});

test('a disc shows the last event of the tone that most of its events have', () => {
  const { discs } = sceneOf(
    aMapFrame([
      { place: aPlace(LIMA), topic: 'security', cameo: '190' },
      { place: aPlace(LIMA), topic: 'justice', cameo: '173' },
      { place: aPlace(LIMA), topic: 'vote', cameo: '042' },
    ]),
  );
  expect(discs[0]).toMatchObject({ open: false, look: { topic: 'justice', tone: 'conflict' } });
});

test('a fanned disc leaves the map, and its events stand around it', () => {
  const frame = aMapFrame([1, 2, 3].map(() => ({ place: aPlace(LIMA) })));
  const fanned = { ...laea.project(LIMA.lng, LIMA.lat), events: [0, 1, 2] };
  const { discs, fan } = sceneOf(frame, { fanned });
  expect(discs).toEqual([]);
  expect(fan?.leaves.map(({ events }) => events)).toEqual([[0], [1], [2]]);
});

test('a fan keeps only the events that are still shown, and is gone with the last', () => {
  const frame = aMapFrame([1, 2, 3].map(() => ({ place: aPlace(LIMA) })));
  const fanned = { ...laea.project(LIMA.lng, LIMA.lat), events: [0, 1, 2] };
  const onlySecond = (position: number) => position === 1;
  const some = sceneOf({ ...frame, events: [1], isShown: onlySecond }, { fanned });
  expect(some.fan?.leaves.map(({ events }) => events)).toEqual([[1]]);
  expect(sceneOf({ ...frame, events: [], isShown: () => false }, { fanned }).fan).toBeNull();
});

test('a capital is marked, that of a chosen state more so, and none beyond the horizon', () => {
  const { capitals } = sceneOf(aMapFrame([], { chosenCountries: ['PER'] }));
  const marked = new Map(capitals.map(({ iso3, chosen }) => [iso3, chosen]));
  expect(marked.get('PER')).toBe(true);
  expect(marked.get('MEX')).toBe(false);
  expect(marked.has('VNM')).toBe(false);
});

test('the same frame gives the same picture', () => {
  const frame = aMapFrame([{ place: aPlace(LIMA) }, { place: aPlace(HANOI) }], {
    ties: [aTieMark('MEX', 'PER', { rung: 'severed' })],
  });
  expect(sceneOf(frame)).toEqual(sceneOf(frame));
});
