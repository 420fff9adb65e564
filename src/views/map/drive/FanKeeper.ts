import { type ScreenPoint, toPlane, type Viewport, zoomAt } from '../camera/Viewport.ts';
import type { MapFrame } from '../MapFrame.ts';
import type { Fanned } from '../scene/buildDiscs.ts';

/** A fan folds when the map is nearer or farther by more than this. */
const LEVELS = 0.3;

/** Knows which disc is fanned out, and folds it when it makes no more sense. */
export class FanKeeper {
  #fanned: Fanned | null = null;
  #zoom = 0;

  current(): Fanned | null {
    return this.#fanned;
  }

  open(at: ScreenPoint, events: readonly number[], viewport: Viewport): void {
    this.#fanned = { ...toPlane(viewport, at), events };
    this.#zoom = zoomAt(viewport.scale);
  }

  fold(): void {
    this.#fanned = null;
  }

  /** Folds when the map has been zoomed, or when none of its events are shown any more. */
  foldStale({ isShown }: MapFrame, viewport: Viewport): void {
    if (!this.#fanned) return;
    const isFar = Math.abs(zoomAt(viewport.scale) - this.#zoom) > LEVELS;
    if (isFar || !this.#fanned.events.some(isShown)) this.fold();
  }
}
