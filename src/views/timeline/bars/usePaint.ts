import { type RefObject, useLayoutEffect } from 'react';
import type { ElementSize } from '../../../ui/useSize.ts';

/**
 * Paints a canvas anew when `paint` or its size changes, in CSS pixels on as many pixels as the
 * screen has. `paint` must be the same function as long as the picture is the same.
 */
export function usePaint(
  ref: RefObject<HTMLCanvasElement | null>,
  { widthPx, heightPx }: ElementSize,
  paint: (context: CanvasRenderingContext2D) => void,
): void {
  useLayoutEffect(() => {
    const canvas = ref.current;
    const context = canvas?.getContext('2d');
    if (!canvas || !context || widthPx === 0) return;
    const ratio = window.devicePixelRatio;
    canvas.width = Math.round(widthPx * ratio);
    canvas.height = Math.round(heightPx * ratio);
    context.scale(ratio, ratio);
    paint(context);
  }, [ref, widthPx, heightPx, paint]);
}
