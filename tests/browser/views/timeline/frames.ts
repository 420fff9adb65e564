import { act } from '@testing-library/react';
import { vi } from 'vitest';

/** The clock of frames, by which time plays, in the hand of a test; a frame takes 16 ms. */
export const frames = {
  hold: () => {
    vi.useFakeTimers({ toFake: ['performance', 'requestAnimationFrame', 'cancelAnimationFrame'] });
  },
  pass: (ms: number) => {
    act(() => void vi.advanceTimersByTime(ms));
  },
  letGo: () => {
    vi.useRealTimers();
  },
};
