import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { GridPoint } from './atlas/gridLine.ts';
import { isoOfM49 } from './atlas/isoOfM49.ts';
import { labelPoint } from './atlas/labelPoint.ts';
import { type Outline, type WorldTopology, worldOutlines } from './atlas/worldOutlines.ts';
import { stateOf } from '../src/ingest/rows/codes/stateOf.ts';

const SOURCE = 'node_modules/world-atlas/countries-50m.json';

/** Steps of a degree in which points are sought, and within how many of them they are found. */
const STEPS = 20;
const PRECISION = 2;

/** What the source shortens, by its M49 code. */
const SHORTENED: Readonly<Record<string, string>> = {
  '070': 'BIH',
  '090': 'SLB',
  '140': 'CAF',
  '180': 'COD',
  '226': 'GNQ',
  '584': 'MHL',
  '728': 'SSD',
};

/**
 * Gives the app `virtual:state-points`, which exports `STATE_POINTS`: a point well inside each state, as
 * longitude and latitude, by ISO 3166-1 alpha-3. They are made of the outlines that the map is made of.
 */
export function statePoints(): Plugin {
  let root = process.cwd();
  let made: string | undefined;
  return {
    name: 'hemisphere:state-points',
    configResolved(config) {
      root = config.root;
    },
    resolveId: {
      filter: { id: /^virtual:state-points$/ },
      handler: () => '\0virtual:state-points',
    },
    load: {
      filter: { id: /^\0virtual:state-points$/ },
      handler: () => (made ??= `export const STATE_POINTS = ${JSON.stringify(readPoints(root))};`),
    },
  };
}

/** The points, from world-atlas as npm installed it below `root`. */
export function readPoints(root: string): Readonly<Record<string, GridPoint>> {
  const file = readFileSync(resolve(root, SOURCE), 'utf8');
  const { arcs, outlines } = worldOutlines(JSON.parse(file) as WorldTopology);
  return Object.fromEntries(
    outlines.flatMap((outline) => {
      const iso3 = isoOf(outline);
      return iso3 === undefined ? [] : [[iso3, pointIn(outline, arcs)] as const];
    }),
  );
}

function isoOf({ m49, name }: Outline): string | undefined {
  return (m49 === null ? undefined : (SHORTENED[m49] ?? isoOfM49(m49))) ?? stateOf.name(name);
}

function pointIn(
  { rings }: Outline,
  arcs: readonly (readonly (readonly [number, number])[])[],
): GridPoint {
  const lines = rings.map((ring) =>
    ring.flatMap((index) => {
      const arc = arcs[index < 0 ? ~index : index] ?? [];
      return index < 0 ? arc.toReversed() : arc;
    }),
  );
  const lats = lines.flat().map(([, lat]) => lat);
  // a degree of longitude is as long as one of latitude in the middle of the state
  const width = Math.cos((((Math.min(...lats) + Math.max(...lats)) / 2) * Math.PI) / 180);
  const onGrid = lines.map((line) =>
    line.map(([lng, lat]): GridPoint => [lng * width * STEPS, lat * STEPS]),
  );
  const [x, y] = labelPoint(onGrid, PRECISION);
  return [round(x / width / STEPS), round(y / STEPS)];
}

function round(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}
