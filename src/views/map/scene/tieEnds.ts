import { type ScreenPoint, toScreen, type Viewport } from '../camera/Viewport.ts';
import type { Iso3 } from '../../../model/Country.ts';
import type { MapFrame } from '../MapFrame.ts';
import type { Tab } from './Scene.ts';
import { capitalsOf } from './placeOf.ts';
import { isPartnerOff } from './isOff.ts';
import { statesOf } from '../../../model/Pair.ts';
import { tabFoot } from './tabPlacer.ts';

/**
 * The ends of a frame's ties by state: its capital, or the tab of a partner beyond the edge. A partner
 * whose tab found no room has none.
 */
export function tieEnds(
  { dataset, ties }: MapFrame,
  viewport: Viewport,
  partners: ReadonlyMap<Iso3, Tab>,
): ReadonlyMap<Iso3, ScreenPoint> {
  const capitals = capitalsOf(dataset);
  const ends = new Map<Iso3, ScreenPoint>();
  for (const iso3 of new Set(ties.flatMap(({ pair }) => statesOf(pair)))) {
    const place = capitals.get(iso3);
    const tab = partners.get(iso3);
    if (tab) ends.set(iso3, tabFoot(tab));
    else if (place && !isPartnerOff(dataset, iso3, viewport))
      ends.set(iso3, toScreen(viewport, place));
  }
  return ends;
}
