import { describe, expect, test } from 'vitest';
import {
  type Hit,
  hitScene,
  sameHit,
  TOLERANCE_PX,
} from '../../../../../src/views/map/scene/hitScene.ts';
import type { Arc, Disc, Scene } from '../../../../../src/views/map/scene/Scene.ts';
import { pairOf } from '../../../../../src/model/Pair.ts';

const EMPTY: Scene = {
  areas: [],
  arcs: [],
  capitals: [],
  names: [],
  discs: [],
  docks: [],
  seas: [],
  rest: [],
};
const { mouse, touch } = TOLERANCE_PX;

function aDisc(xPx: number, yPx: number, ...events: number[]): Disc {
  const look = { tone: 'neither', topic: 'other', shares: [], radiusPx: 11 } as const;
  return {
    xPx,
    yPx,
    events,
    cells: [],
    level: 0,
    open: false,
    look: { ...look, count: events.length, of: 'record' },
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

test('a tab is hit on all of its ground: events as their disc, a partner as its state', () => {
  const tab = { xPx: 100, yPx: 12, edge: 'top', widthPx: 80, text: 'Hanoi', tone: null } as const;
  const docks = [{ ...aDisc(100, 12, 7), tab: { ...tab, angle: 0 } }];
  const partner = { iso3: 'NOR', xPx: 200, yPx: 12, chosen: false };
  const capitals = [{ ...partner, tab: { ...tab, xPx: 200, text: 'Norway', angle: 0 } }];
  const hitAt = (xPx: number) => hitScene({ ...EMPTY, docks, capitals }, { xPx, yPx: 4 }, mouse);
  expect(hitAt(62)).toMatchObject({ type: 'disc', disc: { events: [7] } });
  expect(hitAt(238)).toEqual({ type: 'country', iso3: 'NOR' });
  expect(hitAt(150)).toBeUndefined();
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
  const capital = { iso3: 'BRA', xPx: 3, yPx: 100, chosen: false, tab: null };
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

test('two hits on the same thing are the same', () => {
  const disc: Hit = { type: 'disc', disc: aDisc(0, 0, 1, 2) };
  const other: Hit = { type: 'disc', disc: aDisc(0, 0, 1) };
  const peru: Hit = { type: 'country', iso3: 'PER' };
  expect(sameHit(disc, { type: 'disc', disc: aDisc(9, 9, 1, 2) })).toBe(true);
  expect(sameHit(disc, other)).toBe(false);
  expect(sameHit({ type: 'tie', arc: anArc() }, { type: 'tie', arc: anArc() })).toBe(true);
  expect(sameHit(peru, { ...peru })).toBe(true);
  expect(sameHit(peru, { type: 'country', iso3: 'MEX' })).toBe(false);
  expect(sameHit(undefined, peru)).toBe(false);
});
