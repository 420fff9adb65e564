import { type OverlayTint, overlayTint } from '../marks/overlayTint.ts';
import type { Shown } from '../query/Shown.ts';
import type { Day } from '../model/Day.ts';
import type { Iso3 } from '../model/Country.ts';
import type { Lens } from '../lens/Lens.ts';
import { overlayLayer } from '../lens/overlayLayer.ts';
import { overlayOf } from '../query/overlays/overlayOf.ts';

/** How the overlay of a lens, if there is one, tints states as of a day. */
export function overlayTints(
  shown: Shown,
  { layers }: Lens,
  day: Day,
): ReadonlyMap<Iso3, OverlayTint> {
  const layer = overlayLayer(layers);
  const overlay = layer === null ? undefined : overlayOf(shown, layer, day);
  return new Map(
    overlay?.classes.flatMap(({ look, states }) => {
      const tint = overlayTint(look);
      return tint ? states.map((iso3) => [iso3, tint] as const) : [];
    }),
  );
}
