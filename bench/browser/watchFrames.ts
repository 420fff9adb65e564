import type { Page } from 'playwright-core';

/** What a page has felt, in milliseconds. */
export interface Watched {
  /** From an input event to the painted frame that it led to. */
  readonly toPaintMs: readonly number[];
  /** Of that, until the page heard of the event: the browser's own share. */
  readonly toHearMs: readonly number[];
  /** Between two frames. */
  readonly gapsMs: readonly number[];
  /** Tasks of the main thread over 50 ms. */
  readonly longTasksMs: readonly number[];
}

declare global {
  interface Window {
    endWatch?: () => Watched;
  }
}

/** Watches frames, long tasks and events of a type, until the answer is called. */
export async function watchFrames(
  page: Page,
  type: 'pointermove' | 'wheel' | 'keydown' | 'none',
): Promise<() => Promise<Watched>> {
  await page.evaluate(watchHere, type);
  return () =>
    page.evaluate(() => {
      if (!window.endWatch) throw new Error('Nothing is watched.');
      return window.endWatch();
    });
}

// runs in the page: it knows nothing but what it is given
function watchHere(type: string): void {
  const toPaintMs: number[] = [];
  const toHearMs: number[] = [];
  const gapsMs: number[] = [];
  const longTasksMs: number[] = [];
  const tasks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longTasksMs.push(duration);
  });
  tasks.observe({ type: 'longtask' });
  let isPending = false;
  // the message comes after the frame whose callbacks have run
  const hear = ({ timeStamp }: Event) => {
    if (isPending) return;
    isPending = true;
    toHearMs.push(performance.now() - timeStamp);
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => {
        isPending = false;
        toPaintMs.push(performance.now() - timeStamp);
        port1.close();
      });
      port1.start();
      port2.postMessage(null);
    });
  };
  addEventListener(type, hear, { capture: true, passive: true });
  let last = 0;
  let request = 0;
  const frame = (at: number) => {
    if (last) gapsMs.push(at - last);
    last = at;
    request = requestAnimationFrame(frame);
  };
  request = requestAnimationFrame(frame);
  window.endWatch = () => {
    removeEventListener(type, hear, { capture: true });
    cancelAnimationFrame(request);
    for (const { duration } of tasks.takeRecords()) longTasksMs.push(duration);
    tasks.disconnect();
    return { toPaintMs, toHearMs, gapsMs, longTasksMs };
  };
}
