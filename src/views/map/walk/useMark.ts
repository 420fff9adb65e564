import { type RefObject, useLayoutEffect } from 'react';
import { freeBox, type Viewport } from '../camera/Viewport.ts';
import type { MapDriver } from '../drive/MapDriver.ts';
import { type Spot, spotIn } from './spotIn.ts';
import type { WalkItem } from './walkOf.ts';
import { labelPlace } from './labelPlace.ts';

/** What is moved along with the map. */
interface Mark {
  /** The ring, round the spot, and within it the words. */
  readonly ring: RefObject<HTMLElement | null>;
  readonly words: RefObject<HTMLElement | null>;
  /** Drawn along a tie. */
  readonly line: RefObject<SVGGElement | null>;
}

const RING_AWAY_PX = 5;

/** Keeps the mark of an item at its place in each picture; without an item it stays where it is. */
export function useMark(driver: MapDriver, item: WalkItem | undefined, mark: Mark): void {
  const { ring, words, line } = mark;
  useLayoutEffect(() => {
    if (!item) return undefined;
    return driver.watch((scene, viewport) => {
      const spot = spotIn(scene, item);
      if (spot && ring.current && words.current) place(spot, viewport, ring.current, words.current);
      for (const path of line.current?.children ?? []) path.setAttribute('d', spot?.line ?? '');
    });
  }, [driver, item, ring, words, line]);
}

function place(spot: Spot, viewport: Viewport, ring: HTMLElement, words: HTMLElement): void {
  const reachPx = spot.radiusPx + RING_AWAY_PX;
  const [leftPx, topPx] = [spot.xPx - reachPx, spot.yPx - reachPx];
  ring.style.width = `${2 * reachPx}px`;
  ring.style.height = `${2 * reachPx}px`;
  ring.style.transform = `translate(${leftPx}px, ${topPx}px)`;
  const { offsetWidth: width, offsetHeight: height } = words;
  const at = labelPlace(spot, { width, height }, freeBox(viewport));
  words.style.transform = `translate(${at.leftPx - leftPx}px, ${at.topPx - topPx}px)`;
}
