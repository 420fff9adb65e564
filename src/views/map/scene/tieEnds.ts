import {
  boxHolds,
  freeBox,
  type ScreenPoint,
  toScreen,
  type Viewport,
} from '../camera/Viewport.ts';
import type { Iso3 } from '../../../model/Country.ts';
import type { MapFrame } from '../MapFrame.ts';
import { dockAtRim } from './dockAtRim.ts';
import { isBeyondHorizon } from '../../../model/laea.ts';
import { capitalsOf } from './placeOf.ts';
import { statesOf } from '../../../model/Pair.ts';

/** Where the ties of a state end. */
export interface TieEnd extends ScreenPoint {
  /** Towards the capital, in radians clockwise from the right, where it cannot be shown itself. */
  readonly angle: number | null;
}

/**
 * The ends of a frame's ties by state: capitals, and for partners beyond the hemisphere whose capital
 * lies past the horizon or out of the free area, a berth at its edge.
 */
export function tieEnds(
  { dataset, ties }: MapFrame,
  viewport: Viewport,
): ReadonlyMap<Iso3, TieEnd> {
  const capitals = capitalsOf(dataset);
  const free = freeBox(viewport);
  const ends = new Map<Iso3, TieEnd>();
  for (const iso3 of new Set(ties.flatMap(({ pair }) => statesOf(pair)))) {
    const place = capitals.get(iso3);
    if (!place) continue;
    const { xPx, yPx } = toScreen(viewport, place);
    const isPartner = dataset.countriesById.get(iso3)?.region === 'outside';
    const isOff =
      isPartner && !boxHolds(free, { leftPx: xPx, topPx: yPx, rightPx: xPx, bottomPx: yPx });
    const isDocked = isBeyondHorizon(place) || isOff;
    ends.set(iso3, isDocked ? dockAtRim(place, viewport) : { xPx, yPx, angle: null });
  }
  return ends;
}
