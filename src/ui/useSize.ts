import { type RefObject, useLayoutEffect } from 'react';
import { useDistinctState } from './useDistinctState.ts';

/** Width and height of an element's content in CSS pixels; 0 until it is laid out. */
export interface ElementSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

export function useSize(ref: RefObject<HTMLElement | null>): ElementSize {
  const [size, setSize] = useDistinctState<ElementSize>({ widthPx: 0, heightPx: 0 }, isSame);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = () => {
      const { clientWidth: widthPx, clientHeight: heightPx } = element;
      setSize({ widthPx, heightPx });
    };
    measure();
    const resizes = new ResizeObserver(measure);
    resizes.observe(element);
    return () => resizes.disconnect();
  }, [ref, setSize]);
  return size;
}

function isSame(a: ElementSize, b: ElementSize): boolean {
  return a.widthPx === b.widthPx && a.heightPx === b.heightPx;
}
