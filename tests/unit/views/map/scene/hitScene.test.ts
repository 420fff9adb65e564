import { describe, expect, test } from 'vitest';
import { hitScene, TOLERANCE_PX } from '../../../../../src/views/map/scene/hitScene.ts';
import type { Arc, Disc, Scene } from '../../../../../src/views/map/scene/Scene.ts';
import { pairOf } from '../../../../../src/model/Pair.ts';

const EMPTY: Scene = {
  halos: [],
  arcs: [],
  capitals: [],
  names: [],
  discs: [],
  docks: [],
  fan: null,
};
const { mouse, touch } = TOLERANCE_PX;

function aDisc(xPx: number, yPx: number, ...events: number[]): Disc {
  const look = { tone: 'neither', topic: 'other', radiusPx: 11, count: events.length } as const;
  return {
    xPx,
    yPx,
    events,
    cells: [],
    open: false,
    look: { ...look, place: 'point', of: 'record' },
  };
}

/** From (0, 0) straight to (0, 200), unless a cross says more. */
function anArc(given: Partial<Arc> = {}): Arc {
  return {
    pair: pairOf('MEX', 'PER'),
    rung: 'severed',
    strained: false,
    emphasis: 'plain',
    widthPx: 1,
    from: { xPx: 0, yPx: 0 },
    control: { xPx: 0, yPx: 100 },
    to: { xPx: 0, yPx: 200 },
    cross: null,
    ...given,
  };
}

test('where nothing is, nothing is hit', () => {
  expect(hitScene(EMPTY, { xPx: 5, yPx: 5 }, mouse)).toBeUndefined();
});

test('a disc is hit on its ground and a little beside it, by a finger farther than by a mouse', () => {
  const scene = { ...EMPTY, discs: [aDisc(0, 0, 1)] };
  const hitAt = (xPx: number, tolerancePx: number) =>
    hitScene(scene, { xPx, yPx: 0 }, tolerancePx)?.type;
  expect(hitAt(11, mouse)).toBe('disc');
  expect(hitAt(17, mouse)).toBeUndefined();
  expect(hitAt(17, touch)).toBe('disc');
  expect(hitAt(19, touch)).toBeUndefined();
});

test('of two discs the nearer is hit', () => {
  const scene = { ...EMPTY, discs: [aDisc(0, 0, 1), aDisc(26, 0, 2)] };
  expect(hitScene(scene, { xPx: 14, yPx: 0 }, touch)).toMatchObject({ disc: { events: [2] } });
});

test('a dock is hit as a disc is', () => {
  const scene = { ...EMPTY, docks: [{ ...aDisc(0, 0, 7), angle: 0 }] };
  expect(hitScene(scene, { xPx: 2, yPx: 2 }, mouse)).toMatchObject({ type: 'disc' });
});

test('a tie is hit within the tolerance of its curve, and not past its ends', () => {
  const arcs = [anArc({ control: { xPx: 40, yPx: 100 } })];
  const hitAt = (xPx: number, yPx: number) =>
    hitScene({ ...EMPTY, arcs }, { xPx, yPx }, mouse)?.type;
  expect(hitAt(25, 100)).toBe('tie');
  expect(hitAt(27, 100)).toBeUndefined();
  expect(hitAt(0, 207)).toBeUndefined();
});

describe('what is on top is hit first', () => {
  const cross = { xPx: 0, yPx: 100 };
  const at = { xPx: 3, yPx: 100 };
  const tie = anArc({ cross });
  const other = anArc({
    pair: pairOf('PER', 'VEN'),
    from: { xPx: 3, yPx: 0 },
    control: at,
    to: { xPx: 3, yPx: 200 },
  });
  const capital = { iso3: 'BRA', xPx: 3, yPx: 100, chosen: false, angle: null };
  const name = {
    ...capital,
    kind: 'country',
    text: 'BRAZIL',
    sizePx: 11,
    widthPx: 60,
    onTint: false,
  } as const;
  const layers: [string, Partial<Scene>, object][] = [
    ['a name', { names: [name] }, { type: 'country', iso3: 'BRA' }],
    ['a capital before a name', { capitals: [{ ...capital, iso3: 'PER' }] }, { iso3: 'PER' }],
    ['a tie before a capital', { arcs: [other] }, { arc: { pair: 'PER-VEN' } }],
    ['a cross before another tie', { arcs: [other, tie] }, { arc: { pair: 'MEX-PER' } }],
    ['a disc before a cross', { discs: [aDisc(0, 100, 4)] }, { disc: { events: [4] } }],
  ];

  test.each(layers)('%s', (label, _layer, expected) => {
    const below = layers.slice(0, layers.findIndex(([one]) => one === label) + 1);
    const scene = below.reduce<Scene>((all, [, layer]) => ({ ...all, ...layer }), EMPTY);
    expect(hitScene(scene, at, mouse)).toMatchObject(expected);
  });
});

test('an open fan leaves nothing but its leaves to hit', () => {
  const fan = { middle: { xPx: 100, yPx: 0 }, leaves: [aDisc(100, 40, 9)] };
  const scene = { ...EMPTY, discs: [aDisc(0, 0, 1)], fan };
  expect(hitScene(scene, { xPx: 100, yPx: 42 }, mouse)).toMatchObject({ type: 'leaf' });
  expect(hitScene(scene, { xPx: 0, yPx: 0 }, mouse)).toBeUndefined();
});
