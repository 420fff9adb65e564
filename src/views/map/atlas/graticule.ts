import { laea, type PlanePoint, RIM_RADIUS } from '../../../model/laea.ts';

const STEP_DEGREES = 15;
/** As far as the rim lies past the horizon: the last piece of a line ends between the two. */
const BEND_DEGREES = 1;
/** Meridians but every sixth end here: at the pole they would run into a blot. */
const SHORT_LAT = 75;

/** Meridians and parallels of every fifteenth degree, as lines on the plane that end past the horizon. */
export function graticule(): readonly (readonly PlanePoint[])[] {
  const meridians = range(-180, 180 - STEP_DEGREES, STEP_DEGREES).map((lng) => {
    const lat = lng % 90 === 0 ? 90 : SHORT_LAT;
    return range(-lat, lat, BEND_DEGREES).map((at) => laea.project(lng, at));
  });
  const parallels = range(-SHORT_LAT, SHORT_LAT, STEP_DEGREES).map((lat) =>
    // from the far side of the globe round to it again: each is one line on the disc
    range(97, 457, BEND_DEGREES).map((lng) => laea.project(lng, lat)),
  );
  return [...meridians, ...parallels].flatMap(cutAtRim);
}

function cutAtRim(line: readonly PlanePoint[]): PlanePoint[][] {
  const pieces: PlanePoint[][] = [[]];
  for (const point of line) {
    if (Math.hypot(point.x - 0.5, point.y - 0.5) <= RIM_RADIUS) pieces.at(-1)?.push(point);
    else if (pieces.at(-1)?.length) pieces.push([]);
  }
  return pieces.filter((piece) => piece.length > 1);
}

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);
}
