import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { geoArea, geoAzimuthalEqualArea, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { expect, test } from 'vitest';
import { readAndBuild } from '../../../build/atlas.ts';
import { isoOfM49 } from '../../../build/atlas/isoOfM49.ts';
import type { WorldTopology } from '../../../build/atlas/worldOutlines.ts';
import { PLANE_UNIT_KM, laea, RIM_RADIUS } from '../../../src/model/laea.ts';
import { outlineAt } from '../../../src/views/map/atlas/outlineAt.ts';
import { type Outline, readAtlas } from '../../../src/views/map/atlas/readAtlas.ts';

const root = resolve(import.meta.dirname, '../../..');
const file = readAndBuild(root);
const atlas = readAtlas(file.slice().buffer);
const source = JSON.parse(
  readFileSync(resolve(root, 'node_modules/world-atlas/countries-50m.json'), 'utf8'),
) as WorldTopology;

function outlineOf(iso3: string): Outline {
  const outline = atlas.outlines.find((one) => one.iso3 === iso3);
  if (!outline) throw new Error(`The atlas has no ${iso3}.`);
  return outline;
}

function touchesRim(index: number): boolean {
  const arc = atlas.arcs[index < 0 ? ~index : index];
  return pointsOf(arc).some(([x, y]) => awayFromCentre(x, y) > RIM_RADIUS - 1e-5);
}

function pointsOf(arc: ArrayLike<number> = []): [x: number, y: number][] {
  return Array.from({ length: arc.length / 2 }, (_, i) => [arc[2 * i] ?? 0, arc[2 * i + 1] ?? 0]);
}

function awayFromCentre(x: number, y: number): number {
  return Math.hypot(x - 0.5, y - 0.5);
}

function codeAt(lng: number, lat: number): string | null | undefined {
  const { x, y } = laea.project(lng, lat);
  return outlineAt(atlas, x, y)?.iso3;
}

test('the atlas weighs at most 110 kB gzipped', () => {
  expect(gzipSync(file).length).toBeLessThan(110_000);
});

test('all 35 American states are in it, told apart from the rest of the world', () => {
  const states =
    'ATG ARG BHS BRB BLZ BOL BRA CAN CHL COL CRI CUB DMA DOM ECU SLV GRD GTM GUY HTI HND JAM MEX NIC PAN PRY PER KNA LCA VCT SUR TTO USA URY VEN';
  const others = 'FRA NLD ESP NOR SEN RUS ATA';
  const american = [states, others].map((list) =>
    list
      .split(' ')
      .filter((iso3) => outlineOf(iso3).american)
      .join(' '),
  );
  expect(american).toEqual([states, '']);
});

test('no code stands twice', () => {
  const codes = atlas.outlines.map(({ iso3 }) => iso3);
  expect(new Set(codes).size).toBe(codes.length);
});

test.each([
  ['French Guiana', 'GUF', -53, 4],
  ['Martinique', 'MTQ', -61, 14.65],
  ['Guadeloupe', 'GLP', -61.6, 16.1],
  ['Bonaire', 'BES', -68.27, 12.17],
  ['France', 'FRA', 2.4, 47],
  ['the Netherlands', 'NLD', 5.6, 52.1],
  ['Chukotka, past the antimeridian', 'RUS', -173, 66.5],
  ['the Falkland Islands (Malvinas)', 'FLK', -58.6, -51.8],
])('%s has an outline of its own', (_, iso3, lng, lat) => {
  expect(codeAt(lng, lat)).toBe(iso3);
});

test.each([
  ['the Atlantic', -40, 20],
  ['the Pacific', -120, -20],
  ['the Gulf of Mexico', -90, 25],
  ['the sea beside Antarctica', -100, -60],
  ['Lake Maracaibo’s mouth to the sea', -71.2, 12.6],
])('%s belongs to nobody', (_, lng, lat) => {
  expect(codeAt(lng, lat)).toBeUndefined();
});

test('the parallel that is a border is bent as the plane bends it', () => {
  const lngsAlong = Array.from({ length: 52 }, (_, i) => -122 + i / 2);
  const sides = lngsAlong.map((lng) => `${codeAt(lng, 49.05)} above ${codeAt(lng, 48.95)}`);
  expect(new Set(sides)).toEqual(new Set(['CAN above USA']));
});

test('outlines cover on the disc what another implementation of projection and clipping covers', () => {
  const path = geoPath(
    geoAzimuthalEqualArea()
      .rotate([83, -6])
      .scale(0.25)
      .translate([0.5, 0.5])
      .clipAngle(91)
      .precision(0),
  );
  const whole = new Map<string, number>();
  for (const outline of feature(source, source.objects.countries).features) {
    const iso3 = isoOfM49(String(outline.id));
    // the parts of these two are outlines of their own here
    if (iso3 && iso3 !== 'FRA' && iso3 !== 'NLD') whole.set(iso3, path.area(outline));
  }
  const square = PLANE_UNIT_KM ** 2;
  const faults = atlas.outlines.flatMap(({ iso3, area, rings }) => {
    const expected = whole.get(iso3 ?? '') ?? area;
    // chords of two degrees stand for the rim, in a strip that the horizon hides
    const strip = rings.flat().some(touchesRim) ? 300 : 10;
    const error = Math.abs(area - expected) * square;
    return error < 0.002 * expected * square + strip ? [] : [`${iso3}: ${error} km² off`];
  });
  expect(faults).toEqual([]);
  expect(whole.size).toBeGreaterThan(100);
});

test('a state’s area on the plane is its area on the globe', () => {
  const brazil = feature(source, source.objects.countries).features.find(({ id }) => id === '076');
  if (!brazil) throw new Error('The source has no Brazil.');
  expect((outlineOf('BRA').area * 16) / geoArea(brazil)).toBeCloseTo(1, 3);
});

test('nothing is left of the world beyond the rim', () => {
  const away = atlas.arcs.flatMap((arc) => pointsOf(arc)).map(([x, y]) => awayFromCentre(x, y));
  expect(Math.max(...away)).toBeLessThan(RIM_RADIUS + 1e-5);
});

test('a name stands inside its state', () => {
  const codes = ['CHL', 'USA', 'CAN', 'CUB', 'PAN', 'BHS', 'RUS'];
  const found = codes.map((iso3) => {
    const { x, y } = outlineOf(iso3).label;
    return outlineAt(atlas, x, y)?.iso3;
  });
  expect(found).toEqual(codes);
});
