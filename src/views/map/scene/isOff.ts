import { boxAround } from './boxAround.ts';
import { boxHolds, freeBox, toScreen, type Viewport } from '../camera/Viewport.ts';
import { isBeyondHorizon, type PlanePoint } from '../../../model/laea.ts';
import { capitalsOf } from './placeOf.ts';
import type { Dataset } from '../../../dataset/Dataset.ts';
import type { Iso3 } from '../../../model/Country.ts';
import { isFar } from '../camera/homeBox.ts';

/** Pixels within the edge of what is free from which on a place is in sight. */
const SEEN_PX = 8;

/**
 * Whether a place is named or counted at the edge: beyond the horizon always, else where it is none
 * of the Americas and out of sight.
 */
export function isOff(place: PlanePoint, viewport: Viewport): boolean {
  if (!isFar(place)) return false;
  if (isBeyondHorizon(place)) return true;
  return !boxHolds(freeBox(viewport), boxAround(toScreen(viewport, place), SEEN_PX));
}

/** Whether a state is a partner beyond the hemisphere whose capital lies beyond the edge. */
export function isPartnerOff(dataset: Dataset, iso3: Iso3, viewport: Viewport): boolean {
  const capital = capitalsOf(dataset).get(iso3);
  const isOutside = dataset.countriesById.get(iso3)?.region === 'outside';
  return isOutside && capital !== undefined && isOff(capital, viewport);
}
