import { type GridPoint, gridLine, isBeyondRim } from './gridLine.ts';
import { isAmerican, isoOfM49 } from './isoOfM49.ts';
import { labelPoint } from './labelPoint.ts';
import { type PackedOutline, packAtlas } from './packAtlas.ts';
import { type Outline, type WorldTopology, worldOutlines } from './worldOutlines.ts';

/** 2^17 steps to the plane's unit: 194 m, an eighth of a pixel at zoom 6. */
const GRID_BITS = 17;
const GRID_SIZE = 2 ** GRID_BITS;
/** In steps of the grid. */
const TOLERANCE = 1;
const LABEL_PRECISION = 8;

/** The atlas file of the hemisphere: what world-atlas has of it, on the plane, in arcs that neighbours share. */
export function buildAtlas(topology: WorldTopology): Uint8Array {
  const world = worldOutlines(topology);
  const unseen = new Set(world.arcs.flatMap((arc, i) => (isBeyondRim(arc) ? [i] : [])));
  const seen = world.outlines.flatMap((outline) => {
    const rings = outline.rings.filter((ring) => !ring.every((index) => unseen.has(arcOf(index))));
    return rings.length > 0 ? [{ ...outline, rings }] : [];
  });
  const kept = [...new Set(seen.flatMap(({ rings }) => rings.flat().map(arcOf)))];
  const placeOf = new Map(kept.map((index, place) => [index, place]));
  const arcs = kept.map((index) => gridLine(world.arcs[index] ?? [], GRID_SIZE, TOLERANCE));
  const outlines = seen.map((outline) => packedOutline(outline, placeOf, arcs));
  return packAtlas({ gridBits: GRID_BITS, arcs, outlines });
}

function arcOf(index: number): number {
  return index < 0 ? ~index : index;
}

function packedOutline(
  outline: Outline,
  placeOf: ReadonlyMap<number, number>,
  arcs: readonly (readonly GridPoint[])[],
): PackedOutline {
  const rings = outline.rings.map((ring) =>
    ring.map((index) => {
      const place = placeOf.get(arcOf(index)) ?? 0;
      return index < 0 ? ~place : place;
    }),
  );
  return {
    iso3: isoOf(outline),
    american: outline.m49 !== null && isAmerican(outline.m49),
    label: labelPoint(
      rings.map((ring) => walk(ring, arcs)),
      LABEL_PRECISION,
    ),
    rings,
  };
}

function isoOf({ m49, name }: Outline): string | null {
  if (m49 === null) return null;
  const iso3 = isoOfM49(m49);
  if (iso3 === undefined)
    throw new Error(`${name} (M49 ${m49}) reaches into the hemisphere without an ISO code.`);
  return iso3;
}

function walk(ring: readonly number[], arcs: readonly (readonly GridPoint[])[]): GridPoint[] {
  return ring.flatMap((index) => {
    const arc = arcs[arcOf(index)] ?? [];
    return index < 0 ? arc.toReversed() : arc;
  });
}
