import { type KeyboardEvent, useState } from 'react';
import { type WalkItem, walkKey, walkOf } from './walkOf.ts';
import type { EventSource } from '../../../events/EventSource.ts';
import type { MapDriver } from '../drive/MapDriver.ts';
import { spotIn } from './spotIn.ts';
import { walkStep } from './walkStep.ts';

interface Walk {
  /** Undefined where the map shows nothing. */
  readonly item: WalkItem | undefined;
  readonly at: number;
  readonly count: number;
}

interface Walking extends Walk {
  /** Begins at `first` where that is on the map, or goes on where it stood. */
  readonly start: (first: WalkItem | undefined) => void;
  /** False for a key that leads nowhere. */
  readonly press: (event: KeyboardEvent) => boolean;
}

const NOWHERE: Walk = { item: undefined, at: 0, count: 0 };

/**
 * A walk over what the map shows, one item at a time; each step reads the picture anew. Keys are
 * those of one edition of its events: with another it stands nowhere until it is started.
 */
export function useWalk(driver: MapDriver, source: EventSource): Walking {
  const { edition } = source.about;
  const [kept, setKept] = useState(() => ({ edition, walk: walkTo(itemsOf(driver, source), 0) }));
  const walk = kept.edition === edition ? kept.walk : NOWHERE;

  const stand = (items: readonly WalkItem[], at: number) => {
    const next = walkTo(items, at);
    setKept({ edition, walk: next });
    const scene = driver.picture()?.scene;
    const spot = scene && next.item && spotIn(scene, next.item);
    if (spot) driver.reveal(spot);
  };
  const placeIn = (items: readonly WalkItem[], item: WalkItem | undefined) =>
    item ? items.findIndex((one) => walkKey(one) === walkKey(item)) : -1;
  const placeNow = (items: readonly WalkItem[]) => {
    const found = placeIn(items, walk.item);
    return found < 0 ? walk.at : found;
  };
  return {
    ...walk,
    start: (first) => {
      const items = itemsOf(driver, source);
      const wanted = placeIn(items, first);
      stand(items, wanted < 0 ? placeNow(items) : wanted);
    },
    press: ({ key }) => {
      const items = itemsOf(driver, source);
      const next = walkStep(key, placeNow(items), items.length);
      if (next !== undefined) stand(items, next);
      return next !== undefined;
    },
  };
}

// a picture of another source may stand for a frame yet: its keys are none of this one's
function itemsOf(driver: MapDriver, source: EventSource): readonly WalkItem[] {
  const picture = driver.picture();
  return picture?.frame.source === source ? walkOf(picture.scene, picture.viewport) : [];
}

function walkTo(items: readonly WalkItem[], at: number): Walk {
  const within = Math.max(0, Math.min(items.length - 1, at));
  return { item: items[within], at: within, count: items.length };
}
