import { aMapFrame, aPlace, aTieMark, CARACAS, HANOI, LIMA } from '../aMapFrame.ts';
import { aViewport, DESK, PHONE } from '../aStage.ts';
import { array, assert, constantFrom, double, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { aText } from '../../../../builders/aDatasetRecord.ts';
import { boxAround } from '../../../../../src/views/map/scene/boxAround.ts';
import { distanceToHull } from '../../../../../src/views/map/scene/hullOf.ts';
import type { GeoPrecision } from '../../../../../src/model/GeoEvent.ts';
import type { Stage } from '../../../../../src/views/map/camera/Viewport.ts';
import { tabBox } from '../../../../../src/views/map/scene/tabPlacer.ts';
import { buildScene } from '../../../../../src/views/map/scene/buildScene.ts';
import {
  boxesOverlap,
  boxHolds,
  freeBox,
  toPlane,
} from '../../../../../src/views/map/camera/Viewport.ts';
import type { MapFrame } from '../../../../../src/views/map/MapFrame.ts';
import type { Scene } from '../../../../../src/views/map/scene/Scene.ts';
import type { SceneSetting } from '../../../../../src/views/map/scene/buildScene.ts';
import { cameraAt, viewportOf } from '../../../../../src/views/map/camera/Camera.ts';
import { laea } from '../../../../../src/model/laea.ts';

function sceneOf(frame: MapFrame, setting: Partial<SceneSetting> = {}): Scene {
  const viewport = aViewport(DESK);
  return buildScene(frame, {
    viewport,
    place: null,
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

test('places known only roughly have an area, and a disc in its middle', () => {
  const { discs, areas } = sceneOf(
    aMapFrame([{ place: aPlace(LIMA, 7) }, { place: aPlace(CARACAS, 1) }]),
  );
  const [area] = areas;
  expect(areas).toMatchObject([{ radiusPx: 13, tone: 'conflict' }]);
  expect(discs).toContainEqual(expect.objectContaining({ ...area?.hull[0], events: [0] }));
});

test('an area grows with the ground that it covers', () => {
  const frame = aMapFrame([{ place: aPlace(LIMA, 6) }]);
  const radii = [3, 6, 8].map((zoom) => {
    const viewport = viewportOf(cameraAt({ ...LIMA, zoom }), DESK);
    return sceneOf(frame, { viewport }).areas[0]?.radiusPx ?? 0;
  });
  expect(radii).toEqual(radii.toSorted((a, b) => a - b));
  expect(new Set(radii).size).toBe(3);
});

test('rough places that touch are one area with one disc at its rim', () => {
  const near = { lng: -76.2, lat: -12.6 };
  const { areas, discs } = sceneOf(
    aMapFrame([{ place: aPlace(LIMA, 7) }, { place: aPlace(near, 7) }]),
  );
  const [area] = areas;
  const [disc] = discs;
  if (!area || !disc) throw new Error('There is no area or no disc.');
  expect([areas.length, discs.length, area.hull.length]).toEqual([1, 1, 2]);
  expect(disc.events).toEqual([0, 1]);
  expect(distanceToHull(disc, area.hull)).toBeCloseTo(area.radiusPx, 1);
});

const rough = record({
  lng: double({ min: -115, max: -45, noNaN: true }),
  lat: double({ min: -40, max: 45, noNaN: true }),
  precision: constantFrom<GeoPrecision>(1, 5, 6, 7),
});

test('no disc touches another and every event has one, however rough the places are', () => {
  assert(
    property(array(rough, { maxLength: 40 }), (places) => {
      const frame = aMapFrame(places.map((at) => ({ place: aPlace(at, at.precision) })));
      const { discs } = sceneOf(frame);
      const touching = discs.filter((a, i) =>
        discs
          .slice(i + 1)
          .some(
            (b) =>
              Math.hypot(a.xPx - b.xPx, a.yPx - b.yPx) < a.look.radiusPx + b.look.radiusPx + 0.99,
          ),
      );
      expect(touching).toEqual([]);
      expect(discs.flatMap(({ events }) => events).toSorted((a, b) => a - b)).toEqual(frame.events);
    }),
    { numRuns: 60 },
  );
});

const FAR = [
  { ...HANOI, name: 'Hanoi' },
  { lng: 101.7, lat: 3.1, name: 'Kuala Lumpur' },
  { lng: 10.75, lat: 59.9, name: 'Oslo' },
  { lng: 5.04, lat: 47.3, name: 'Dijon' },
  { lng: -149.9, lat: 61.2, name: 'Anchorage' },
];
const farPlace = ({ lng, lat, name }: (typeof FAR)[number]) => ({
  ...aPlace({ lng, lat }),
  name: aText(name),
});

test.each([
  ['a desk', DESK, 'conflict'],
  ['a phone', PHONE, null],
] as const)('on %s what lies beyond hangs from the edge by its name', (_, stage, tone) => {
  const viewport = aViewport(stage);
  const { discs, docks, rest } = sceneOf(aMapFrame(FAR.map((at) => ({ place: farPlace(at) }))), {
    viewport,
  });
  const free = freeBox(viewport);
  expect([discs, rest]).toEqual([[], []]);
  expect(docks.map(({ tab }) => tab.text)).toEqual(FAR.map(({ name }) => name));
  for (const { tab } of docks) {
    const box = tabBox(tab);
    expect(boxHolds(free, box)).toBe(true);
    expect(tab.tone).toBe(tone);
    const touches = { top: 'topPx', right: 'rightPx', bottom: 'bottomPx', left: 'leftPx' } as const;
    expect(box[touches[tab.edge]]).toBeCloseTo(free[touches[tab.edge]], 6);
  }
});

test('at any zoom a place beyond hangs from the edge; one that comes into sight has its disc', () => {
  const frame = aMapFrame(FAR.map((at) => ({ place: farPlace(at) })));
  const near = viewportOf(cameraAt({ lng: -70, lat: 15, zoom: 5 }), DESK);
  expect(sceneOf(frame, { viewport: near }).docks).toHaveLength(FAR.length);
  const north = viewportOf(cameraAt({ lng: -149.9, lat: 61.2, zoom: 5 }), DESK);
  const { discs, docks } = sceneOf(frame, { viewport: north });
  expect(discs.map(({ events }) => events)).toEqual([[4]]);
  expect(docks).toHaveLength(FAR.length - 1);
});

test('tabs touch neither each other nor a disc', () => {
  const places = FAR.map((at) => ({ place: farPlace(at) }));
  const frame = aMapFrame([...places, { place: aPlace({ lng: -83, lat: 52 }) }]);
  const { discs, docks } = sceneOf(frame);
  const boxes = docks.map(({ tab }) => tabBox(tab));
  const overlapping = boxes.filter((box, i) =>
    boxes.slice(i + 1).some((other) => boxesOverlap(box, other)),
  );
  const [disc] = discs;
  const ground = disc && boxAround(disc, disc.look.radiusPx);
  expect(overlapping).toEqual([]);
  expect(boxes.some((box) => ground && boxesOverlap(box, ground))).toBe(false);
});

test('events without the name of a place, or without room for it, are the rest', () => {
  const nameless = { ...aPlace(HANOI), name: aText('') };
  const places = Array.from({ length: 90 }, (_, i) =>
    farPlace({ lng: 40 + i, lat: 50 - i, name: `A place far away ${i}` }),
  );
  const frame = aMapFrame([nameless, ...places].map((place) => ({ place })));
  const { docks, rest } = sceneOf(frame);
  expect(rest).toContain(0);
  expect(docks.length).toBeGreaterThan(8);
  expect(docks.length + rest.length).toBe(91);
});

test('all events with a place are on the first view or at its edge', () => {
  const lands = [LIMA, CARACAS, { lng: -123.1, lat: 49.2 }, { lng: -57.8, lat: -51.7 }];
  const places = [...lands.map((at) => aPlace(at)), aPlace(LIMA, 6), ...FAR.map(farPlace)];
  const frame = aMapFrame([...places.map((place) => ({ place })), { place: null }]);
  const { discs, docks, rest } = sceneOf(frame);
  const shown = [...discs, ...docks].reduce((sum, { look }) => sum + look.count, rest.length);
  expect(shown).toBe(frame.events.length - 1);
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

test('a disc of several has a ring by tone', () => {
  const cameos = ['190', '190', '190', '042'];
  const { discs } = sceneOf(aMapFrame(cameos.map((cameo) => ({ place: aPlace(LIMA), cameo }))));
  expect(discs[0]?.look.shares).toEqual([6, 18, 0]);
  expect(sceneOf(aMapFrame([{ place: aPlace(LIMA) }])).discs[0]?.look.shares).toEqual([]);
});

test('on a phone discs are smaller', () => {
  const frame = aMapFrame([{ place: aPlace(LIMA) }]);
  const radiusOn = (stage: Stage) =>
    sceneOf(frame, { viewport: aViewport(stage) }).discs[0]?.look.radiusPx;
  expect(radiusOn(PHONE)).toBeCloseTo(9, 6);
  expect(radiusOn({ ...PHONE, widthPx: 320 })).toBeCloseTo(8.4, 6);
});

test('a state that is not yet independent has no mark and no name', () => {
  const { capitals } = sceneOf(aMapFrame([], { notYet: new Set(['PER']) }));
  expect(capitals.map(({ iso3 }) => iso3)).not.toContain('PER');
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
