import type { Pace } from './playedSteps.ts';

/** What the controller knows of the world: a clock that calls back once before the next frame. */
export interface FrameClock {
  /** Milliseconds. */
  now(): number;
  /** Returns how to call it off. */
  schedule(callback: () => void): () => void;
}

/** The browser's own frames. */
export const frameClock: FrameClock = {
  now: () => performance.now(),
  schedule: (callback) => {
    const request = requestAnimationFrame(callback);
    return () => cancelAnimationFrame(request);
  },
};

/** As the reader's system asks for now. */
export function preferredPace(): Pace {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'reduced' : 'full';
}
