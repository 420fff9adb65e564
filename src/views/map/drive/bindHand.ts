import type { ScreenPoint } from '../camera/Viewport.ts';
import type { HandTool } from '../scene/hitMap.ts';
import type { Map as LeafletMap } from 'leaflet';

/** What a reader's hand does on the map, told apart. */
export interface Hand {
  press(at: ScreenPoint, tool: HandTool): void;
  /** Null when the mouse has left the map or drags it. */
  point(at: ScreenPoint | null): void;
  /** Nearer by so many levels, around a point or the middle. */
  zoom(levels: number, at?: ScreenPoint): void;
  pan(rightPx: number, downPx: number): void;
}

const KEY_PAN_PX = 90;
const PANS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['ArrowLeft', [-1, 0]],
  ['ArrowRight', [1, 0]],
  ['ArrowUp', [0, -1]],
  ['ArrowDown', [0, 1]],
]);
const ZOOMS = new Map([
  ['+', 1],
  ['=', 1],
  ['-', -1],
  ['_', -1],
]);

/** Levels of zoom to a pixel of the wheel, and what a line and a page of it count for. */
const LEVELS_PER_PX = 0.0035;
const PX_PER_UNIT = [1, 25, 500];
/** A pinch on a touchpad comes as a wheel with Ctrl, in small steps. */
const PINCH_FACTOR = 4;

/** Listens to mouse, touch and keys on the map until the answer is called. */
export function bindHand(map: LeafletMap, hand: Hand): () => void {
  const container = map.getContainer();
  const listening = new AbortController();
  const { signal } = listening;
  let tool: HandTool = 'mouse';
  const pointOf = ({ clientX, clientY }: MouseEvent): ScreenPoint => {
    const { left, top } = container.getBoundingClientRect();
    return { xPx: clientX - left, yPx: clientY - top };
  };

  const listen = <K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (event: HTMLElementEventMap[K]) => void,
  ): void => container.addEventListener(type, listener, { signal, passive: false });

  listen('pointerdown', ({ pointerType }) => {
    tool = pointerType === 'mouse' ? 'mouse' : 'touch';
  });
  listen('pointermove', (event) => {
    if (event.pointerType === 'mouse') hand.point(event.buttons === 0 ? pointOf(event) : null);
  });
  listen('pointerleave', () => hand.point(null));
  listen('wheel', (event) => {
    event.preventDefault();
    hand.zoom(wheelLevels(event), pointOf(event));
  });
  listen('dblclick', (event) => {
    event.preventDefault();
    hand.zoom(event.shiftKey ? -1 : 1, pointOf(event));
  });
  listen('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !pressKey(event, hand)) return;
    event.preventDefault();
    event.stopPropagation();
  });
  // Leaflet tells a press from the end of a drag
  const press = ({ originalEvent }: { originalEvent: MouseEvent }): void =>
    hand.press(pointOf(originalEvent), tool);
  map.on('click', press);
  return () => {
    listening.abort();
    map.off('click', press);
  };
}

function wheelLevels({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const px = deltaY * (PX_PER_UNIT[deltaMode] ?? 1);
  return -px * LEVELS_PER_PX * (ctrlKey ? PINCH_FACTOR : 1);
}

/** False for a key that the map does not know, which is left to the page. */
function pressKey({ key, shiftKey }: KeyboardEvent, hand: Hand): boolean {
  const pan = PANS.get(key);
  const levels = ZOOMS.get(key);
  const stepPx = KEY_PAN_PX * (shiftKey ? 3 : 1);
  if (pan) hand.pan(pan[0] * stepPx, pan[1] * stepPx);
  if (levels) hand.zoom(levels);
  return pan !== undefined || levels !== undefined;
}
