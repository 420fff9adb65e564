import type { GeometryCollection, Topology } from 'topojson-specification';

/** Longitude and latitude in degrees. */
type Position = readonly [lng: number, lat: number];
export type Line = readonly Position[];

/** The outlines of one state or territory. A ring lists arcs; `~index` is an arc walked backwards. */
export interface Outline {
  /** UN M49, or null where the source gives none. */
  readonly m49: string | null;
  readonly name: string;
  readonly rings: readonly (readonly number[])[];
}

export interface WorldOutlines {
  /** Lines that one or two outlines run along. */
  readonly arcs: readonly Line[];
  readonly outlines: readonly Outline[];
}

export type WorldTopology = Topology<{ countries: GeometryCollection }>;

/** Parts that the source draws as one with a state across the ocean, by the place they lie in. */
const APART: readonly {
  readonly of: string;
  readonly m49: string;
  readonly name: string;
  readonly holds: (lng: number, lat: number) => boolean;
}[] = [
  { of: '250', m49: '254', name: 'French Guiana', holds: (lng, lat) => lng < -30 && lat < 10 },
  { of: '250', m49: '474', name: 'Martinique', holds: (lng, lat) => lng < -30 && lat < 15.3 },
  { of: '250', m49: '312', name: 'Guadeloupe', holds: (lng) => lng < -30 },
  { of: '528', m49: '535', name: 'Caribbean Netherlands', holds: (lng) => lng < -30 },
];

/** Natural Earth's countries, as world-atlas packs them, with overseas parts as outlines of their own. */
export function worldOutlines(topology: WorldTopology): WorldOutlines {
  const arcs = unpackArcs(topology);
  const outlines = topology.objects.countries.geometries.flatMap((geometry) => {
    const m49 = geometry.id === undefined ? null : String(geometry.id);
    const name = nameOf(geometry.properties);
    if (geometry.type === 'Polygon') return [{ m49, name, rings: geometry.arcs }];
    if (geometry.type === 'MultiPolygon')
      return divide({ m49, name, polygons: geometry.arcs }, arcs);
    throw new Error(`${name} is a ${String(geometry.type)}, not an area.`);
  });
  return { arcs, outlines };
}

function nameOf(properties: object | undefined): string {
  return properties && 'name' in properties ? String(properties.name) : 'an area without a name';
}

function unpackArcs({ arcs, transform }: WorldTopology): Line[] {
  if (!transform) throw new Error('The topology has no transform: its arcs are not on a grid.');
  const [scaleX, scaleY] = transform.scale;
  const [left, bottom] = transform.translate;
  return arcs.map((steps) => {
    let [x, y] = [0, 0];
    return steps.map(([dx = 0, dy = 0]): Position => {
      x += dx;
      y += dy;
      return [x * scaleX + left, y * scaleY + bottom];
    });
  });
}

interface Parts {
  readonly m49: string | null;
  readonly name: string;
  readonly polygons: readonly (readonly (readonly number[])[])[];
}

function divide({ m49, name, polygons }: Parts, arcs: readonly Line[]): Outline[] {
  const rings = new Map<string | null, { name: string; rings: (readonly number[])[] }>();
  for (const polygon of polygons) {
    const [lng, lat] = firstPosition(polygon, arcs);
    const apart = APART.find((part) => part.of === m49 && part.holds(lng, lat));
    const home = apart ?? { m49, name };
    const outline = rings.get(home.m49) ?? { name: home.name, rings: [] };
    outline.rings.push(...polygon);
    rings.set(home.m49, outline);
  }
  return [...rings].map(([code, outline]) => ({ m49: code, ...outline }));
}

function firstPosition(polygon: readonly (readonly number[])[], arcs: readonly Line[]): Position {
  const index = polygon[0]?.[0] ?? Number.NaN;
  const position = arcs[index < 0 ? ~index : index]?.[0];
  if (!position) throw new Error(`An outline names arc ${index}, and there is none.`);
  return position;
}
