import { type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import { SheetDrag } from './SheetDrag.ts';
import { setPanel } from '../../state/usePanel.ts';
import { takesTouch } from './takesTouch.ts';

/** A pointer that moves less than this on the grip presses what it is on. */
const SLOP_PX = 5;

/**
 * Drags a sheet: by its grip with any pointer, and by what it holds with a finger, as far as nothing
 * in it scrolls that way. The handlers are for the grip.
 */
export function useSheetDrag(
  sheetRef: RefObject<HTMLElement | null>,
  bodyRef: RefObject<HTMLElement | null>,
) {
  const pressRef = useRef<{ readonly id: number; readonly y: number } | null>(null);
  const dragRef = useRef<SheetDrag | null>(null);

  useEffect(() => {
    const [sheet, body] = [sheetRef.current, bodyRef.current];
    return sheet && body ? bindTouches(sheet, body) : undefined;
  }, [sheetRef, bodyRef]);

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button === 0) pressRef.current = { id: event.pointerId, y: event.clientY };
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const press = pressRef.current;
    const sheet = sheetRef.current;
    if (!sheet || press?.id !== event.pointerId) return;
    if (!dragRef.current) {
      if (Math.abs(event.clientY - press.y) < SLOP_PX) return;
      // captured, it clicks no button when it is let go
      event.currentTarget.setPointerCapture(event.pointerId);
      dragRef.current = new SheetDrag(sheet, press.y, event.timeStamp);
    }
    dragRef.current.moveTo(event.clientY, event.timeStamp);
  };
  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    if (pressRef.current?.id !== event.pointerId) return;
    pressRef.current = null;
    const drag = dragRef.current;
    dragRef.current = null;
    if (drag) setPanel('sheet', drag.end(event.timeStamp));
  };
  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp };
}

/** Lets one finger on the body move the sheet where the body itself does not scroll. */
function bindTouches(sheet: HTMLElement, body: HTMLElement): () => void {
  let first: Touch | null = null;
  let drag: SheetDrag | null = null;
  let lifted = new AbortController();

  const begin = (event: TouchEvent) => {
    const [touch] = event.touches;
    first = touch && event.touches.length === 1 ? touch : null;
    lifted.abort();
    lifted = new AbortController();
    const { signal } = lifted;
    // a row may leave the list under the finger: what the finger does is then told to the row alone
    event.target?.addEventListener('touchmove', move, { signal, passive: false });
    event.target?.addEventListener('touchend', end, { signal });
    event.target?.addEventListener('touchcancel', end, { signal });
  };
  const move = (event: Event) => {
    if (!(event instanceof TouchEvent)) return;
    const [touch] = event.touches;
    if (!touch) return;
    // the first move decides, for the browser too: later on it cannot be kept from scrolling
    drag ??= dragOf(event, touch);
    first = null;
    if (!drag) return;
    event.preventDefault();
    drag.moveTo(touch.clientY, event.timeStamp);
  };
  const dragOf = (event: TouchEvent, { clientX, clientY }: Touch) => {
    if (!first || event.touches.length > 1 || !event.cancelable) return null;
    const way = { dx: clientX - first.clientX, dy: clientY - first.clientY };
    return takesTouch(sheet, event.target, way)
      ? new SheetDrag(sheet, first.clientY, event.timeStamp)
      : null;
  };
  const end = ({ timeStamp }: Event) => {
    first = null;
    if (drag) setPanel('sheet', drag.end(timeStamp));
    drag = null;
  };

  body.addEventListener('touchstart', begin, { passive: false });
  return () => {
    body.removeEventListener('touchstart', begin);
    lifted.abort();
  };
}
