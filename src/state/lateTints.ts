import type { Day } from '../model/Day.ts';
import type { Iso3 } from '../model/Country.ts';
import type { Lens } from '../lens/Lens.ts';
import type { OverlayTint } from '../marks/overlayTint.ts';
import type { Shown } from '../query/Shown.ts';
import { overlayLayer } from '../lens/overlayLayer.ts';
import { part } from '../base/part.ts';

type Tints = ReadonlyMap<Iso3, OverlayTint>;

const NONE: Tints = new Map();

/** Few views begin with an overlay. */
export const overlayTints = part(async () => (await import('./overlayTints.ts')).overlayTints);

interface LateTints {
  /** None without an overlay, and while what makes them is still to come. */
  readonly of: (lens: Lens, day: Day) => Tints;
  /** Calls back when it has come; the answer ends that. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** The tints that the overlay of a lens gives to states; what makes them is fetched for the first of all. */
export function lateTints(shown: Shown): LateTints {
  const listeners = new Set<() => void>();
  let coming: Promise<unknown> | null = null;
  const come = () => {
    for (const listener of listeners) listener();
  };
  return {
    of(lens, day) {
      if (overlayLayer(lens.layers) === null) return NONE;
      const tintsOf = overlayTints.known();
      if (tintsOf) return tintsOf(shown, lens, day);
      const loading = overlayTints.load();
      // that it did not come is said by the legend
      if (loading !== coming) loading.then(come, () => undefined);
      coming = loading;
      return NONE;
    },
    subscribe(listener) {
      listeners.add(listener);
      const stop = overlayTints.subscribe(listener);
      return () => {
        listeners.delete(listener);
        stop();
      };
    },
  };
}
