import { aMapFrame, aPlace, aTieMark } from '../aMapFrame.ts';
import { aViewport, DESK } from '../aStage.ts';
import {
  bendArcs,
  CROSS_RADIUS_PX,
  liftTie,
  pointOn,
} from '../../../../../src/views/map/scene/bendArcs.ts';
import { pairOf } from '../../../../../src/model/Pair.ts';
import { expect, test } from 'vitest';
import { buildDiscs } from '../../../../../src/views/map/scene/buildDiscs.ts';
import type { MapFrame } from '../../../../../src/views/map/MapFrame.ts';
import { laea } from '../../../../../src/model/laea.ts';
import { tieEnds } from '../../../../../src/views/map/scene/tieEnds.ts';
import { toPlane, toScreen } from '../../../../../src/views/map/camera/Viewport.ts';

const viewport = aViewport(DESK);

function arcsOf(frame: MapFrame) {
  return bendArcs(frame, tieEnds(frame, viewport, new Map()), buildDiscs(frame, viewport).discs);
}

test('a tie runs between two capitals, from the northern one', () => {
  const [arc] = arcsOf(aMapFrame([], { ties: [aTieMark('PER', 'MEX')] }));
  expect(arc?.from).toEqual(toScreen(viewport, laea.project(-99.13, 19.43)));
  expect(arc?.to).toEqual(toScreen(viewport, laea.project(-77.04, -12.05)));
});

test('a tie bows to the east, by less than a tenth of its length', () => {
  const [arc] = arcsOf(aMapFrame([], { ties: [aTieMark('USA', 'BRA')] }));
  if (!arc) throw new Error('There is no arc.');
  const { from, to } = arc;
  const chord = { xPx: (from.xPx + to.xPx) / 2, yPx: (from.yPx + to.yPx) / 2 };
  const middle = pointOn(arc, 0.5);
  const bowPx = Math.hypot(middle.xPx - chord.xPx, middle.yPx - chord.yPx);
  expect(middle.xPx).toBeGreaterThan(chord.xPx);
  expect(bowPx).toBeLessThan(0.1 * Math.hypot(to.xPx - from.xPx, to.yPx - from.yPx));
});

test('chosen ties lie on top and are wide; with a pair chosen all others fade', () => {
  const frame = aMapFrame([], {
    ties: [
      aTieMark('MEX', 'PER', { rung: 'severed', chosen: true }),
      aTieMark('PER', 'VEN', { rung: 'severed' }),
    ],
    fadeOthers: true,
  });
  const arcs = arcsOf(frame);
  expect(arcs.map(({ pair, emphasis }) => [pair, emphasis])).toEqual([
    ['PER-VEN', 'faded'],
    ['MEX-PER', 'chosen'],
  ]);
  expect(arcs.map(({ widthPx }) => widthPx)).toEqual([1.1, 3.8]);
  expect(arcs.map(({ cross }) => cross !== null)).toEqual([false, true]);
});

test('only broken ties have a cross, at their middle', () => {
  const frame = aMapFrame([], {
    ties: [aTieMark('MEX', 'PER', { rung: 'severed' }), aTieMark('BRA', 'USA')],
  });
  const [full, severed] = arcsOf(frame);
  expect(severed?.cross).toEqual(severed && pointOn(severed, 0.5));
  expect(full?.cross).toBeNull();
});

test('a cross steps aside for a disc', () => {
  const ties = [aTieMark('MEX', 'PER', { rung: 'severed' })];
  const [bare] = arcsOf(aMapFrame([], { ties }));
  const under = toPlane(viewport, bare?.cross ?? { xPx: 0, yPx: 0 });
  const place = aPlace(laea.unproject(under.x, under.y));
  const frame = aMapFrame([{ place }], { ties });
  const [disc] = buildDiscs(frame, viewport).discs;
  const [arc] = arcsOf(frame);
  if (!disc || !arc?.cross) throw new Error('There is no disc or no cross.');
  const away = Math.hypot(disc.xPx - arc.cross.xPx, disc.yPx - arc.cross.yPx);
  expect(away).toBeGreaterThan(disc.look.radiusPx + CROSS_RADIUS_PX);
});

test('the worse a tie, the higher it lies', () => {
  const ties = [
    aTieMark('MEX', 'PER', { rung: 'severed' }),
    aTieMark('PER', 'VEN', { rung: 'limited' }),
    aTieMark('BRA', 'USA', { rung: 'recalled' }),
  ];
  const rungs = arcsOf(aMapFrame([], { ties })).map(({ rung }) => rung);
  expect(rungs).toEqual(['recalled', 'limited', 'severed']);
});

test('two crosses do not lie on each other', () => {
  const ties = ['BRA-USA', 'BRA-MEX', 'PER-USA', 'USA-VEN', 'MEX-VEN'].map((pair) => {
    const [a = '', b = ''] = pair.split('-');
    return aTieMark(a, b, { rung: 'severed' });
  });
  const crosses = arcsOf(aMapFrame([], { ties })).flatMap(({ cross }) => cross ?? []);
  for (const [at, a] of crosses.entries())
    for (const b of crosses.slice(at + 1))
      expect(Math.hypot(a.xPx - b.xPx, a.yPx - b.yPx)).toBeGreaterThan(2 * CROSS_RADIUS_PX);
});

test('with a state open its own ties keep their look and the others fade', () => {
  const ties = [
    aTieMark('MEX', 'PER', { rung: 'severed' }),
    aTieMark('PER', 'VEN', { rung: 'limited' }),
    aTieMark('BRA', 'USA', { rung: 'limited' }),
  ];
  const arcs = arcsOf(aMapFrame([], { ties, fadeOthers: true, firstCountry: 'PER' }));
  expect(arcs.map(({ pair, emphasis }) => [pair, emphasis])).toEqual([
    ['BRA-USA', 'faded'],
    ['PER-VEN', 'plain'],
    ['MEX-PER', 'plain'],
  ]);
});

test('one tie is lifted from the others, which fade, but for a chosen one', () => {
  const arcs = arcsOf(
    aMapFrame([], {
      ties: [
        aTieMark('MEX', 'PER', { rung: 'severed' }),
        aTieMark('PER', 'VEN', { rung: 'severed' }),
        aTieMark('BRA', 'USA', { rung: 'charge', chosen: true }),
      ],
    }),
  );
  const lifted = liftTie(arcs, pairOf('PER', 'VEN'));
  expect(lifted.map(({ pair, emphasis, cross }) => [pair, emphasis, cross !== null])).toEqual([
    ['MEX-PER', 'faded', false],
    ['PER-VEN', 'chosen', true],
    ['BRA-USA', 'chosen', false],
  ]);
  expect(liftTie(arcs, null)).toBe(arcs);
  expect(liftTie(arcs, pairOf('MEX', 'USA'))).toBe(arcs);
});

test('no more than sixty ties have width, the worst of them', () => {
  const countries = aMapFrame().dataset.countries.map(({ iso3 }) => iso3);
  const pairs = countries.flatMap((a, i) => countries.slice(i + 1).map((b) => [a, b] as const));
  const ties = Array.from({ length: 90 }, (_, i) => {
    const [a, b] = pairs[i % pairs.length] ?? ['MEX', 'PER'];
    return aTieMark(a, b, { rung: 'war' });
  });
  const widths = arcsOf(aMapFrame([], { ties })).map(({ widthPx }) => widthPx);
  expect(widths.filter((widthPx) => widthPx > 1)).toHaveLength(60);
});
