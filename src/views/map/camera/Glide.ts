import { type Camera, cameraBetween } from './Camera.ts';

/** The clock of frames, and whether the reader wants motion at all. */
export interface GlideClock {
  readonly motion: () => 'full' | 'reduced';
  nowMs(): number;
  /** Calls back before the next paint; the answer cancels. */
  nextFrame(callback: () => void): () => void;
}

export interface Glide {
  /** Moves to `target`, from wherever the view is now, in place of any move under way. */
  to(target: Camera, durationMs: number): void;
  stop(): void;
  /** Where a move under way leads to; null at rest. */
  target(): Camera | null;
}

interface Move {
  readonly target: Camera;
  cancel: () => void;
  /** When it last moved the view. */
  shownMs: number;
}

/** Moves a view smoothly: `look` answers where it is, `show` puts it there, `rest` hears that it has come to rest. */
export function glideOf(
  clock: GlideClock,
  look: () => Camera,
  show: (camera: Camera) => void,
  rest: () => void,
): Glide {
  let move: Move | null = null;

  const to = (target: Camera, durationMs: number): void => {
    move?.cancel();
    // a wheel gives a new target every frame: counted from now, no move would ever get under way
    const startMs = move?.shownMs ?? clock.nowMs();
    const from = look();
    const current: Move = { target, shownMs: startMs, cancel: () => {} };
    const step = (): void => {
      const nowMs = clock.nowMs();
      const t = durationMs > 0 ? Math.min(1, (nowMs - startMs) / durationMs) : 1;
      current.shownMs = nowMs;
      if (t === 1) move = null;
      show(cameraBetween(from, target, easeOut(t)));
      if (t === 1) rest();
      else current.cancel = clock.nextFrame(step);
    };
    move = current;
    if (clock.motion() === 'reduced' || durationMs <= 0) {
      move = null;
      show(target);
      rest();
    } else current.cancel = clock.nextFrame(step);
  };

  return {
    to,
    stop() {
      if (!move) return;
      move.cancel();
      move = null;
      rest();
    },
    target: () => move?.target ?? null,
  };
}

function easeOut(t: number): number {
  return 1 - (1 - t) ** 3;
}
