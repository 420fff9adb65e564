import type { Atlas } from '../atlas/readAtlas.ts';
import type { MapFrame } from '../MapFrame.ts';
import type { PlanePoint } from '../../../model/laea.ts';
import { pointsOfPairs } from '../scene/pointsOfPairs.ts';

type OnSubject = (points: readonly PlanePoint[] | null, way: 'glide' | 'jump') => void;

/** Tells what is to be seen whole each time that other pairs are chosen, once there are outlines; null for none. */
export class SubjectKeeper {
  readonly #onSubject: OnSubject;
  #atlas: Atlas | null = null;
  #pairs = '';

  constructor(onSubject: OnSubject) {
    this.#onSubject = onSubject;
  }

  setAtlas(atlas: Atlas, frame: MapFrame): void {
    this.#atlas = atlas;
    // no land has been seen yet that could be seen to move
    this.hear(frame, 'jump');
  }

  hear(frame: MapFrame, way: 'glide' | 'jump'): void {
    const pairs = frame.ties.flatMap(({ pair, chosen }) => (chosen ? pair : [])).join(' ');
    if (!this.#atlas || pairs === this.#pairs) return;
    this.#pairs = pairs;
    const points = pairs === '' ? [] : pointsOfPairs(frame, this.#atlas);
    this.#onSubject(points.length > 0 ? points : null, way);
  }
}
