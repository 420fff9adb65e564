import { aMapFrame, aPlace, aTieMark, CARACAS, HANOI, LIMA } from '../aMapFrame.ts';
import { aViewport, DESK } from '../aStage.ts';
import { expect, test } from 'vitest';
import { type ScenePaint, drawScene } from '../../../../../src/views/map/paint/drawScene.ts';
import type { Scene } from '../../../../../src/views/map/scene/Scene.ts';
import { aRecorder } from '../aRecorder.ts';
import { buildScene } from '../../../../../src/views/map/scene/buildScene.ts';

const sprite = { image: {} as CanvasImageSource, widthPx: 30, heightPx: 30 };

const stampOf = () => sprite;
const SPRITES = {
  disc: stampOf,
  count: stampOf,
  name: stampOf,
  sea: stampOf,
  tab: stampOf,
};

function aPaint(given: Partial<ScenePaint> = {}): ScenePaint {
  return {
    style: { colour: (token) => token, textFont: 'sans', nameFont: 'serif' },
    sprites: SPRITES,
    ratio: 1,
    hovered: undefined,
    ...given,
  };
}

function sceneOf(...given: Parameters<typeof aMapFrame>): Scene {
  const setting = { viewport: aViewport(DESK), place: null, measure: () => 40 };
  return buildScene(aMapFrame(...given), setting);
}

test('sprites go to whole device pixels, so that none is blurred', () => {
  const scene = sceneOf([{ place: aPlace(LIMA) }, { place: aPlace(CARACAS) }]);
  for (const ratio of [1, 2, 1.5]) {
    const { context, calls } = aRecorder();
    drawScene(context, scene, aPaint({ ratio }));
    const stamps = calls.filter(({ name }) => name === 'drawImage');
    const devicePx = stamps.flatMap(({ args }) => [
      Number(args[1]) * ratio,
      Number(args[2]) * ratio,
    ]);
    expect(stamps).toHaveLength(2);
    for (const px of devicePx) expect(px).toBeCloseTo(Math.round(px), 9);
  }
});

test('the number of many events lies on their disc, its middle where the disc has its own', () => {
  const cells = {
    n: 1,
    key: Uint32Array.of((16 << 16) | 16),
    count: Uint32Array.of(1234),
    x: Float32Array.of(0.5),
    y: Float32Array.of(0.5),
  };
  const { context, calls } = aRecorder();
  const [disc, count] = [
    { ...sprite, image: {} as CanvasImageSource },
    { ...sprite, image: {} as CanvasImageSource, widthPx: 36, heightPx: 16 },
  ];
  const sprites = { ...SPRITES, disc: () => disc, count: () => count };
  drawScene(context, sceneOf([], { cells }), aPaint({ sprites }));
  const stamps = calls.filter(({ name }) => name === 'drawImage').map(({ args }) => args);
  expect(stamps.map(([image]) => image)).toEqual([disc.image, count.image]);
  const middles = stamps.map(([, left, top, width, height]) => [
    Number(left) + Number(width) / 2,
    Number(top) + Number(height) / 2,
  ]);
  expect(middles[0]).toEqual(middles[1]);
});

test('ties are painted before discs, which they never hide', () => {
  const { context, calls } = aRecorder();
  const ties = [aTieMark('MEX', 'PER', { rung: 'severed' })];
  drawScene(context, sceneOf([{ place: aPlace(LIMA) }], { ties }), aPaint());
  const order = calls.map(({ name }) => name);
  expect(order.indexOf('quadraticCurveTo')).toBeGreaterThan(-1);
  expect(order.lastIndexOf('quadraticCurveTo')).toBeLessThan(order.indexOf('drawImage'));
});

test('each tie is stroked by itself', () => {
  const { context, calls } = aRecorder();
  const ties = [aTieMark('MEX', 'PER'), aTieMark('PER', 'VEN'), aTieMark('BRA', 'USA')];
  drawScene(context, sceneOf([], { ties }), aPaint());
  const curves = calls.filter(({ name }) => name === 'quadraticCurveTo');
  const next = curves.map((curve) => calls[calls.indexOf(curve) + 1]?.name);
  expect(next).toEqual(['stroke', 'stroke', 'stroke']);
});

test('a rung is told by colour, weight and dash, a broken tie by a ground and a cross as well', () => {
  const { context, calls } = aRecorder();
  const ties = [aTieMark('MEX', 'PER', { rung: 'severed' })];
  drawScene(context, sceneOf([], { ties }), aPaint());
  const curve = calls.findIndex(({ name }) => name === 'quadraticCurveTo');
  expect(calls[curve + 1]?.state).toMatchObject({
    strokeStyle: '--land',
    lineWidth: 5.6,
    lineDash: [],
  });
  const dashed = calls.findIndex(({ name }, at) => at > curve && name === 'quadraticCurveTo');
  expect(calls[dashed + 1]?.state).toMatchObject({
    strokeStyle: '--tie-severed',
    lineWidth: 3,
    lineDash: [8, 4],
  });
  const lines = calls.slice(curve).filter(({ name }) => name === 'lineTo');
  expect(lines.length).toBeGreaterThanOrEqual(2);
});

test('a strained tie has a second line in the colour of strain', () => {
  const { context, calls } = aRecorder();
  drawScene(context, sceneOf([], { ties: [aTieMark('MEX', 'PER', { strained: true })] }), aPaint());
  const colours = calls
    .filter(({ name }) => name === 'stroke')
    .map(({ state }) => state['strokeStyle']);
  expect(colours).toEqual(['--tie-full', '--tie-strained']);
});

test('with a pair chosen the other ties are painted faintly', () => {
  const { context, calls } = aRecorder();
  const ties = [aTieMark('MEX', 'PER', { chosen: true }), aTieMark('BRA', 'USA')];
  drawScene(context, sceneOf([], { ties, fadeOthers: true }), aPaint());
  const alphas = calls
    .filter(({ name }) => name === 'stroke')
    .map(({ state }) => Number(state['globalAlpha']));
  expect(alphas[0]).toBeLessThan(0.3);
  expect(alphas.at(-1)).toBe(1);
});

test('the open event has a ring in the accent', () => {
  const { context, calls } = aRecorder();
  const scene = sceneOf([{ place: aPlace(LIMA) }], { openEvent: 'E0' });
  drawScene(context, scene, aPaint());
  const last = calls.findLast(({ name }) => name === 'stroke');
  expect(last?.state).toMatchObject({ strokeStyle: '--accent', lineWidth: 2.5 });
});

test('what the pointer is on is marked', () => {
  const { context, calls } = aRecorder();
  const scene = sceneOf([{ place: aPlace(LIMA) }]);
  const [disc] = scene.discs;
  drawScene(context, scene, aPaint({ hovered: disc && { type: 'disc', disc } }));
  expect(calls.findLast(({ name }) => name === 'stroke')?.state).toMatchObject({ lineWidth: 1.5 });
});

test('a tab has an arrow towards its place', () => {
  const { context, calls } = aRecorder();
  const scene = sceneOf([{ place: aPlace(HANOI) }]);
  drawScene(context, scene, aPaint());
  expect(calls.find(({ name }) => name === 'rotate')?.args).toEqual([scene.docks[0]?.tab.angle]);
});

test('areas are a tint with a dashed edge, those of one tone in one shape', () => {
  const { context, calls } = aRecorder();
  const places = [LIMA, CARACAS];
  drawScene(context, sceneOf(places.map((place) => ({ place: aPlace(place, 7) }))), aPaint());
  const toned = calls.filter(
    ({ name, state }) => name === 'fill' && state['fillStyle'] === '--tone-conflict',
  );
  expect(toned.map(({ state }) => state['globalAlpha'])).toEqual([0.1]);
  const edge = calls.find(({ name, state }) => name === 'stroke' && state['lineWidth'] === 1);
  expect(edge?.state['lineDash']).not.toEqual([]);
});

test('the number of several events lies on their disc', () => {
  const { context, calls } = aRecorder();
  drawScene(context, sceneOf([{ place: aPlace(LIMA) }, { place: aPlace(LIMA) }]), aPaint());
  expect(calls.filter(({ name }) => name === 'drawImage')).toHaveLength(2);
});

test('painting leaves the canvas as it found it', () => {
  const { context, calls, state } = aRecorder();
  const ties = [aTieMark('MEX', 'PER', { rung: 'war', chosen: true, strained: true })];
  drawScene(context, sceneOf([{ place: aPlace(HANOI) }], { ties }), aPaint());
  const depth = calls.reduce(
    (sum, { name }) => sum + (name === 'save' ? 1 : name === 'restore' ? -1 : 0),
    0,
  );
  expect(depth).toBe(0);
  expect(state()['globalAlpha']).toBe(1);
});
