import { cdp } from 'vitest/browser';

type MouseEventType = 'mousePressed' | 'mouseReleased' | 'mouseMoved' | 'mouseWheel';

/** The browser's own mouse, in pixels of the page under test: real capture, real frames. */
async function send(type: MouseEventType, x: number, y: number, more: object = {}): Promise<void> {
  await cdp().send('Input.dispatchMouseEvent', {
    type,
    ...onRunnersPage(x, y),
    pointerType: 'mouse',
    ...more,
  });
}

// the page under test is a frame of the runner's page, and may be scaled there
function onRunnersPage(x: number, y: number): { x: number; y: number } {
  const frame = window.frameElement?.getBoundingClientRect() ?? new DOMRect(0, 0, innerWidth);
  const scale = frame.width / innerWidth;
  return { x: frame.left + x * scale, y: frame.top + y * scale };
}

/** The browser's own fingers: all that touch now. */
export async function touch(
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  points: readonly (readonly [x: number, y: number])[],
): Promise<void> {
  const touchPoints = points.map(([x, y], id) => ({ ...onRunnersPage(x, y), id }));
  await cdp().send('Input.dispatchTouchEvent', { type, touchPoints });
}

const LEFT = { button: 'left', buttons: 1, clickCount: 1 };

export const mouse = {
  move: (x: number, y: number) => send('mouseMoved', x, y, { buttons: 0 }),
  drag: (x: number, y: number) => send('mouseMoved', x, y, { button: 'left', buttons: 1 }),
  down: (x: number, y: number) => send('mousePressed', x, y, LEFT),
  up: (x: number, y: number) => send('mouseReleased', x, y, LEFT),
  wheel: (x: number, y: number, deltaY: number, deltaX = 0) =>
    send('mouseWheel', x, y, { deltaX, deltaY }),
};

/** Drags an element by its middle, in ten moves. */
export async function dragBy(element: Element, dx: number): Promise<void> {
  const box = element.getBoundingClientRect();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await mouse.move(x, y);
  await mouse.down(x, y);
  for (let move = 1; move <= 10; move++) await mouse.drag(x + (dx * move) / 10, y);
  await mouse.up(x + dx, y);
}
