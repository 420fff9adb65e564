import { fieldsOf } from '../../fieldsOf.ts';

/** Where a shape stands; `isRough` where one point was made to stand for more. */
export interface ShapePoint {
  readonly lng: number;
  readonly lat: number;
  readonly isRough: boolean;
}

type Place = readonly [lng: number, lat: number];

const SHAPES = [
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
] as const;
type ShapeName = (typeof SHAPES)[number];

/** Whether a value is a geometry as GeoJSON writes it. */
export function isGeometry(value: unknown): boolean {
  const { type, coordinates, geometries } = fieldsOf(value);
  if (type === 'GeometryCollection') return Array.isArray(geometries);
  return SHAPES.some((name) => name === type) && Array.isArray(coordinates);
}

/**
 * The point that stands for a geometry (RFC 7946), in degrees: of a line the place half-way along it, of
 * an area the centroid of its outer ring, of several parts that of the largest, of several points their
 * mean, and of a collection that of its first member that has one. Null for what has no place.
 */
export function pointOf(geometry: unknown): ShapePoint | null {
  const { type, coordinates, geometries } = fieldsOf(geometry);
  if (type === 'GeometryCollection' && Array.isArray(geometries)) {
    const found = geometries.map(pointOf).find((point) => point !== null);
    return found ? { ...found, isRough: true } : null;
  }
  const name = SHAPES.find((known) => known === type);
  const place = name && placeOf(name, coordinates);
  return place ? { lng: place[0], lat: place[1], isRough: name !== 'Point' } : null;
}

function placeOf(name: ShapeName, coordinates: unknown): Place | null {
  switch (name) {
    case 'Point':
      return asPlace(coordinates);
    case 'MultiPoint':
      return meanOf(asLine(coordinates));
    case 'LineString':
      return halfWay(asLine(coordinates));
    case 'MultiLineString':
      return halfWay(largest(listOf(coordinates).map(asLine), lengthOf));
    case 'Polygon':
      return centroidOf(asLine(listOf(coordinates)[0]));
    case 'MultiPolygon': {
      const rings = listOf(coordinates).map((polygon) => asLine(listOf(polygon)[0]));
      return centroidOf(largest(rings, (ring) => Math.abs(areaOf(ring))));
    }
  }
}

function halfWay(line: readonly Place[]): Place | null {
  let left = lengthOf(line) / 2;
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1]!, line[i]!];
    const step = Math.hypot(b[0] - a[0], b[1] - a[1]);
    if (step > 0 && left <= step) {
      const share = left / step;
      return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
    }
    left -= step;
  }
  return line[0] ?? null;
}

function centroidOf(ring: readonly Place[]): Place | null {
  const area = areaOf(ring);
  const origin = ring[0];
  // one without an area, as of a line drawn there and back
  if (area === 0 || !origin) return meanOf(ring);
  let [x, y] = [0, 0];
  eachSide(ring, ([ax, ay], [bx, by], cross) => {
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  });
  return [origin[0] + x / (6 * area), origin[1] + y / (6 * area)];
}

/** Positive where it runs against the clock. */
function areaOf(ring: readonly Place[]): number {
  let sum = 0;
  eachSide(ring, (_a, _b, cross) => (sum += cross));
  return sum / 2;
}

/** Sides as seen from the first corner, so that nothing is lost to rounding. */
function eachSide(ring: readonly Place[], take: (a: Place, b: Place, cross: number) => void): void {
  const [x, y] = ring[0] ?? [0, 0];
  for (let i = 0; i < ring.length; i++) {
    const [p, q] = [ring[i]!, ring[(i + 1) % ring.length]!];
    const [a, b] = [[p[0] - x, p[1] - y] as const, [q[0] - x, q[1] - y] as const];
    take(a, b, a[0] * b[1] - b[0] * a[1]);
  }
}

function lengthOf(line: readonly Place[]): number {
  let length = 0;
  for (let i = 1; i < line.length; i++)
    length += Math.hypot(line[i]![0] - line[i - 1]![0], line[i]![1] - line[i - 1]![1]);
  return length;
}

function meanOf(places: readonly Place[]): Place | null {
  if (places.length === 0) return null;
  const sum = (i: 0 | 1) => places.reduce((all, place) => all + place[i], 0);
  return [sum(0) / places.length, sum(1) / places.length];
}

function largest(
  lines: readonly (readonly Place[])[],
  sizeOf: (line: readonly Place[]) => number,
): readonly Place[] {
  return lines.reduce((most, line) => (sizeOf(line) > sizeOf(most) ? line : most), lines[0] ?? []);
}

function asLine(value: unknown): readonly Place[] {
  return listOf(value).flatMap((one) => {
    const place = asPlace(one);
    return place ? [place] : [];
  });
}

function asPlace(value: unknown): Place | null {
  const [lng, lat] = listOf(value);
  return Number.isFinite(lng) && Number.isFinite(lat) ? [lng as number, lat as number] : null;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
