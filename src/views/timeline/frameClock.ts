import type { FrameClock, Pace } from './TimelineController.ts';

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
