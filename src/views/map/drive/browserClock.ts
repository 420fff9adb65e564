import type { GlideClock } from '../camera/Glide.ts';

/** The browser's own clock of frames, with the reader's wish for less motion. */
export const browserClock: GlideClock = {
  motion: () => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 'reduced' : 'full'),
  nowMs: () => performance.now(),
  nextFrame(callback) {
    const id = requestAnimationFrame(callback);
    return () => cancelAnimationFrame(id);
  },
};
