import type { FrameClock } from '../../../../src/views/timeline/motion/frameClock.ts';

/** A clock that stands until it is told to go on, in frames of a length of its own. */
export class FakeClock implements FrameClock {
  #ms = 1000;
  #next: (() => void) | null = null;

  now(): number {
    return this.#ms;
  }

  schedule(callback: () => void): () => void {
    if (this.#next) throw new Error('Two callbacks wait for one frame.');
    this.#next = callback;
    return () => {
      this.#next = null;
    };
  }

  get isWaiting(): boolean {
    return this.#next !== null;
  }

  /** One frame, `ms` after the last. */
  frame(ms = 16): void {
    this.#ms += ms;
    const callback = this.#next;
    this.#next = null;
    callback?.();
  }

  /** Frames of 16 ms for `ms`. */
  run(ms: number): void {
    for (let left = ms; left > 0; left -= 16) this.frame(Math.min(16, left));
  }
}
