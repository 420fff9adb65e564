/** A place on the plane: x to the right, y down, the whole globe within [0, 1]². */
export interface PlanePoint {
  readonly x: number;
  readonly y: number;
}

/** Degrees. */
export interface LngLat {
  readonly lng: number;
  readonly lat: number;
}

/** Where the plane touches the globe: the middle of the disc. */
export const PLANE_CENTRE: LngLat = { lng: -83, lat: 6 };

const RADIAN = Math.PI / 180;
const SIN_LAT0 = Math.sin(PLANE_CENTRE.lat * RADIAN);
const COS_LAT0 = Math.cos(PLANE_CENTRE.lat * RADIAN);

// one unit of the plane is four radii of the globe, so that the globe's disc, 2 R wide each way, fills it
const RADII = 4;
/** Mean radius of the authalic sphere, the one with the earth's area. */
const EARTH_RADIUS_KM = 6371.0072;

/** Length of the plane's unit at its centre. Areas are true everywhere, lengths only there. */
export const PLANE_UNIT_KM = RADII * EARTH_RADIUS_KM;

/** Distance on the plane from its centre to every place `degrees` away. */
function radiusAt(degrees: number): number {
  return (2 / RADII) * Math.sin((degrees / 2) * RADIAN);
}

/** The edge of the hemisphere around the centre, as a distance on the plane. */
export const HORIZON_RADIUS = radiusAt(90);

/** A degree past the horizon: the atlas ends here, and what runs along it is never seen. */
export const RIM_RADIUS = radiusAt(91);

/**
 * Lambert azimuthal equal-area projection on the sphere (Snyder, "Map Projections: A Working
 * Manual", USGS 1395, 1987, eq. 22-4, 22-5 and 24-2). Every place has a point; the antipode of the
 * centre, which is spread over the whole rim, is given the rim's lowest point.
 */
function project(lng: number, lat: number): PlanePoint {
  const turn = (lng - PLANE_CENTRE.lng) * RADIAN;
  const sinLat = Math.sin(lat * RADIAN);
  const cosLat = Math.cos(lat * RADIAN);
  const cosTurn = Math.cos(turn);
  const nearness = 1 + SIN_LAT0 * sinLat + COS_LAT0 * cosLat * cosTurn;
  if (nearness < 1e-12) return { x: 0.5, y: 1 };
  const k = Math.sqrt(2 / nearness) / RADII;
  return {
    x: 0.5 + k * cosLat * Math.sin(turn),
    y: 0.5 - k * (COS_LAT0 * sinLat - SIN_LAT0 * cosLat * cosTurn),
  };
}

/**
 * The inverse of `project` (Snyder, eq. 20-14, 20-15, 24-16); longitude in [-180, 180).
 * A point outside of the globe's disc counts as the nearest one on its rim.
 */
function unproject(x: number, y: number): LngLat {
  const east = (x - 0.5) * RADII;
  const north = (0.5 - y) * RADII;
  const rho = Math.hypot(east, north);
  if (rho === 0) return PLANE_CENTRE;
  const angle = 2 * Math.asin(Math.min(1, rho / 2));
  const sin = Math.sin(angle);
  const cos = Math.cos(angle);
  const sinLat = cos * SIN_LAT0 + (north * sin * COS_LAT0) / rho;
  const turn = Math.atan2(east * sin, rho * COS_LAT0 * cos - north * SIN_LAT0 * sin);
  return {
    lng: wrapLng(PLANE_CENTRE.lng + turn / RADIAN),
    lat: Math.asin(Math.max(-1, Math.min(1, sinLat))) / RADIAN,
  };
}

export function isBeyondHorizon({ x, y }: PlanePoint): boolean {
  return Math.hypot(x - 0.5, y - 0.5) > HORIZON_RADIUS;
}

function wrapLng(lng: number): number {
  return lng < -180 ? lng + 360 : lng >= 180 ? lng - 360 : lng;
}

/** The map's projection: `project` from degrees to the plane, `unproject` back. */
export const laea = { project, unproject };
