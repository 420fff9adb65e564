import type { Page } from '@playwright/test';

interface Still {
  /** Where a control of the map has been, each place once. */
  readonly buttons: readonly string[];
  /** Where land lay on a line through the map, each picture of it once. */
  readonly coasts: readonly string[];
  /** What browsers call the cumulative layout shift. */
  readonly shift: number;
}

/** Watches each frame of the page to come, from the first one that paints the map. Returns how to ask what moved. */
export async function watchStill(page: Page): Promise<() => Promise<Still>> {
  await page.addInitScript(() => {
    const seen = { buttons: new Set<string>(), coasts: new Set<string>(), shift: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += Number(Reflect.get(entry, 'value'));
    }).observe({ type: 'layout-shift', buffered: true });
    /** Of the middle line: for each point whether it is as its first one, which is sea. */
    const coastOf = (canvas: HTMLCanvasElement) => {
      const context = canvas.getContext('2d');
      const { width, height } = canvas;
      if (!context || width === 0 || height === 0) return '';
      const { data } = context.getImageData(0, Math.round(height / 2), width, 1);
      const points = [...new Uint32Array(data.buffer)];
      return points.map((point) => (point === points[0] ? '.' : '#')).join('');
    };
    const look = () => {
      requestAnimationFrame(look);
      const app = document.querySelector('[role="application"]');
      const canvas = app?.querySelector('.leaflet-atlas-pane canvas');
      const coast = canvas instanceof HTMLCanvasElement ? coastOf(canvas) : '';
      if (coast.includes('#')) seen.coasts.add(coast);
      const button = app?.closest('section')?.querySelector('button');
      if (!button) return;
      const { x, y, width, height } = button.getBoundingClientRect();
      seen.buttons.add([x, y, width, height].join(' '));
    };
    requestAnimationFrame(look);
  });
  return () =>
    page.evaluate(() => {
      const { seen } = globalThis as unknown as {
        seen: { buttons: Set<string>; coasts: Set<string>; shift: number };
      };
      return { buttons: [...seen.buttons], coasts: [...seen.coasts], shift: seen.shift };
    });
}
