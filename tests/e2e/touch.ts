import type { CDPSession, Page } from '@playwright/test';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Fingers on the screen, as the browser's own input layer takes them: it may scroll or zoom instead. */
export interface Touch {
  /** One finger along a line; by its own time it rests at the end for `restMs` before it lifts. */
  readonly drag: (from: Point, to: Point, restMs?: number) => Promise<void>;
  /** Two fingers about a middle, their distance from it going from `fromPx` to `toPx`. */
  readonly pinch: (middle: Point, fromPx: number, toPx: number) => Promise<void>;
}

const STEPS = 8;
const STEP_MS = 16;

export async function touchOf(page: Page): Promise<Touch> {
  const session = await page.context().newCDPSession(page);
  const along = (from: number, to: number, step: number) => from + ((to - from) * step) / STEPS;
  return {
    drag: async (from, to, restMs = 0) => {
      const path = (step: number) => [
        { x: along(from.x, to.x, step), y: along(from.y, to.y, step) },
      ];
      await moveFingers(session, page, path, restMs);
    },
    pinch: async (middle, fromPx, toPx) => {
      const path = (step: number) => {
        const away = along(fromPx, toPx, step);
        return [
          { x: middle.x - away, y: middle.y },
          { x: middle.x + away, y: middle.y },
        ];
      };
      await moveFingers(session, page, path, 0);
    },
  };
}

async function moveFingers(
  session: CDPSession,
  page: Page,
  path: (step: number) => Point[],
  restMs: number,
): Promise<void> {
  const startMs = Date.now();
  // with times of their own, so that a finger is as quick on a machine that is slow
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: Point[], atMs: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map((point, id) => ({ ...point, id })),
      timestamp: (startMs + atMs) / 1000,
    });
  await send('touchStart', path(0), 0);
  for (let step = 1; step <= STEPS; step++) {
    await page.evaluate(() => new Promise(requestAnimationFrame));
    await send('touchMove', path(step), step * STEP_MS);
  }
  await send('touchEnd', [], STEPS * STEP_MS + restMs);
}
