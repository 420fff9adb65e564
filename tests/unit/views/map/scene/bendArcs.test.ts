import { aMapFrame, aPlace, aTieMark } from '../aMapFrame.ts';
import { aViewport, DESK } from '../aStage.ts';
import { bendArcs, CROSS_RADIUS_PX, pointOn } from '../../../../../src/views/map/scene/bendArcs.ts';
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
  expect(arcs[1]?.widthPx).toBeGreaterThan((arcs[0]?.widthPx ?? 0) + 1);
});

test('only broken ties have a cross, at their middle', () => {
  const frame = aMapFrame([], {
    ties: [aTieMark('MEX', 'PER', { rung: 'severed' }), aTieMark('BRA', 'USA')],
  });
  const [severed, full] = arcsOf(frame);
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

test('no more than sixty ties have width, those with the most events', () => {
  const countries = aMapFrame().dataset.countries.map(({ iso3 }) => iso3);
  const pairs = countries.flatMap((a, i) => countries.slice(i + 1).map((b) => [a, b] as const));
  const ties = Array.from({ length: 90 }, (_, i) => {
    const [a, b] = pairs[i % pairs.length] ?? ['MEX', 'PER'];
    return aTieMark(a, b, { rung: 'war', events: i });
  });
  const widths = arcsOf(aMapFrame([], { ties })).map(({ widthPx }) => widthPx);
  expect(widths.filter((widthPx) => widthPx > 1)).toHaveLength(60);
});
