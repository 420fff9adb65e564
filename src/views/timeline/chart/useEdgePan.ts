import { type RefObject, useEffect, useEffectEvent } from 'react';
import { type TimeScale, panned, positionAt, visibleLength } from '../scale/TimeScale.ts';
import type { DaySpan } from '../../../model/DaySpan.ts';
import type { SetVisible } from '../scale/useVisibleTime.ts';
import type { TimelineController } from '../motion/TimelineController.ts';

interface EdgePan {
  /** A pointer drags a part of the time. */
  readonly isDragging: boolean;
  /** Where it is, from the left edge of the chart. */
  readonly xRef: RefObject<number>;
  readonly scale: TimeScale;
  readonly whole: DaySpan;
  readonly controller: TimelineController;
  readonly setVisible: SetVisible;
}

/** At this distance from the chart the ground moves fastest: by this share of itself a frame. */
const FULL_SPEED_PX = 60;
const FULL_SPEED = 0.02;

/** While a pointer drags beyond the chart, moves the ground under it, the faster the farther out. */
export function useEdgePan({ isDragging, xRef, scale, whole, controller, setVisible }: EdgePan) {
  const panOn = useEffectEvent(() => {
    const x = Math.min(Math.max(xRef.current, 0), scale.widthPx);
    const beyond = Math.min(Math.max(xRef.current - x, -FULL_SPEED_PX), FULL_SPEED_PX);
    if (beyond === 0) return;
    const days = (beyond / FULL_SPEED_PX) * FULL_SPEED * visibleLength(scale.visible);
    const visible = panned(scale.visible, days, whole);
    setVisible(visible);
    controller.dragTo(positionAt({ ...scale, visible }, x));
  });
  useEffect(() => {
    if (!isDragging) return undefined;
    let request = requestAnimationFrame(function next() {
      panOn();
      request = requestAnimationFrame(next);
    });
    return () => cancelAnimationFrame(request);
  }, [isDragging]);
}
