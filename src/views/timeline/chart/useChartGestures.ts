import {
  type PointerEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from 'react';
import {
  type TimeScale,
  dayWidthPx,
  panned,
  pinched,
  positionAt,
  zoomed,
} from '../scale/TimeScale.ts';
import type { DaySpan } from '../../../model/DaySpan.ts';
import type { SetVisible } from '../scale/useVisibleTime.ts';
import { type TimePart, isTimePart } from '../motion/moveTime.ts';
import type { TimelineController } from '../motion/TimelineController.ts';
import { useEdgePan } from './useEdgePan.ts';
import { wheelMove } from '../motion/wheelMove.ts';

type Gesture =
  | { readonly type: 'none' | 'part' }
  | { readonly type: 'pan'; readonly fromX: number; readonly scale: TimeScale }
  | { readonly type: 'pinch'; readonly from: readonly [number, number]; readonly scale: TimeScale };

const NONE: Gesture = { type: 'none' };
const DOUBLE_CLICK_FACTOR = 0.5;

interface ChartGestures {
  readonly stageRef: RefObject<HTMLElement | null>;
  readonly scale: TimeScale;
  readonly whole: DaySpan;
  readonly controller: TimelineController;
  /** True while a pointer holds something; whoever else moves the ground looks here. */
  readonly heldRef: RefObject<boolean>;
  readonly setVisible: SetVisible;
}

/**
 * Pointers and the wheel on the chart. A press on an element with `data-part` takes hold of that
 * part of the time, on empty ground it pans; two fingers zoom; so do the wheel and a double click.
 */
export function useChartGestures(chart: ChartGestures) {
  const { stageRef, scale, whole, controller, heldRef, setVisible } = chart;
  const gestureRef = useRef<Gesture>(NONE);
  /** Where each pressed pointer is, in the order in which they came. */
  const pointersRef = useRef(new Map<number, number>());
  const xRef = useRef(0);
  const [isDragging, setDragging] = useState(false);
  useEdgePan({ isDragging, xRef, scale, whole, controller, setVisible });

  const xOfEvent = (event: { readonly clientX: number }) =>
    event.clientX - (stageRef.current?.getBoundingClientRect().left ?? 0);

  const begin = (target: EventTarget, x: number): Gesture => {
    const [a, b] = pointersRef.current.values();
    if (a !== undefined && b !== undefined) {
      controller.abandon();
      return { type: 'pinch', from: [a, b], scale };
    }
    const part = partAt(target);
    if (!part) return { type: 'pan', fromX: x, scale };
    controller.grab(part, positionAt(scale, x));
    return { type: 'part' };
  };

  const follow = (gesture: Gesture, x: number) => {
    switch (gesture.type) {
      case 'none':
        return;
      case 'part':
        controller.dragTo(positionAt(scale, Math.min(Math.max(x, 0), scale.widthPx)));
        return;
      case 'pan': {
        const days = (gesture.fromX - x) / dayWidthPx(gesture.scale);
        setVisible(panned(gesture.scale.visible, days, whole));
        return;
      }
      case 'pinch': {
        const [a = 0, b = 0] = pointersRef.current.values();
        setVisible(pinched(gesture.scale, gesture.from, [a, b], whole));
      }
    }
  };

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    xRef.current = xOfEvent(event);
    pointersRef.current.set(event.pointerId, xRef.current);
    heldRef.current = true;
    gestureRef.current = begin(event.target, xRef.current);
    setDragging(gestureRef.current.type === 'part');
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (!pointersRef.current.has(event.pointerId)) return;
    xRef.current = xOfEvent(event);
    pointersRef.current.set(event.pointerId, xRef.current);
    follow(gestureRef.current, xRef.current);
  };
  const onPointerEnd = (event: PointerEvent<HTMLElement>) => {
    if (!pointersRef.current.delete(event.pointerId)) return;
    gestureRef.current = NONE;
    heldRef.current = pointersRef.current.size > 0;
    setDragging(false);
    controller.drop();
  };

  const onDoubleClick = (event: { readonly clientX: number }) => {
    const at = positionAt(scale, xOfEvent(event));
    setVisible((visible) => zoomed(visible, DOUBLE_CLICK_FACTOR, at, whole));
  };
  const onWheel = useEffectEvent((event: WheelEvent) => {
    event.preventDefault();
    const move = wheelMove(event);
    const at = positionAt(scale, xOfEvent(event));
    setVisible((visible) =>
      move.type === 'pan'
        ? panned(visible, move.px / dayWidthPx(scale), whole)
        : zoomed(visible, move.factor, at, whole),
    );
  });
  useEffect(() => {
    const stage = stageRef.current;
    // React listens passively to wheels: they could not be kept from scrolling the page
    stage?.addEventListener('wheel', onWheel, { passive: false });
    return () => stage?.removeEventListener('wheel', onWheel);
  }, [stageRef]);

  return {
    onPointerDown,
    onPointerMove,
    onPointerUp: onPointerEnd,
    onPointerCancel: onPointerEnd,
    onDoubleClick,
  };
}

function partAt(target: EventTarget): TimePart | undefined {
  const part = target instanceof Element ? target.closest<HTMLElement>('[data-part]') : null;
  return part && isTimePart(part.dataset['part']) ? part.dataset['part'] : undefined;
}
