import { type RefObject, useLayoutEffect } from 'react';
import { onShownLens, shownLens } from '../../../state/shownLens.ts';
import type { TimeScale } from '../scale/TimeScale.ts';
import { brushLayout } from './brushLayout.ts';
import { type TimeScope, timeOf } from '../../../events/ask/timeOf.ts';

/**
 * Keeps the brush where time stands, frame by frame and past React: style sheets turn these
 * properties of the stage into transforms, so that no frame of a drag lays out or paints.
 */
export function useBrushPosition(
  stageRef: RefObject<HTMLElement | null>,
  scope: TimeScope,
  scale: TimeScale,
): void {
  useLayoutEffect(() => {
    const place = () => {
      const style = stageRef.current?.style;
      if (!style) return;
      const lens = shownLens();
      const layout = brushLayout(timeOf(scope, lens), lens.mode, scale);
      style.setProperty('--start', String(layout.startX));
      style.setProperty('--end', String(layout.endX));
      style.setProperty('--start-handle', String(layout.startHandleX));
      style.setProperty('--end-handle', String(layout.endHandleX));
      style.setProperty('--width', String(scale.widthPx));
    };
    place();
    return onShownLens(place);
  }, [stageRef, scope, scale]);
}
