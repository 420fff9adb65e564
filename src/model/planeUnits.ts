import { laea } from './laea.ts';

/** As many of them make the plane's side: about 390 metres each. */
export const PLANE_UNITS = 65_536;

/**
 * A place on the plane in whole units, as columns keep it. No place on the globe has the units
 * (0, 0), the corner outside of its disc: they stand for an event without a place.
 */
export function planeUnits(lng: number, lat: number): { readonly x: number; readonly y: number } {
  const { x, y } = laea.project(lng, lat);
  return { x: unitsOf(x), y: unitsOf(y) };
}

function unitsOf(share: number): number {
  return Math.min(PLANE_UNITS - 1, Math.floor(share * PLANE_UNITS));
}
