import { type RefObject, useLayoutEffect, useState } from 'react';

/** Width and height of an element's content in CSS pixels; 0 until it is laid out. */
export interface ElementSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

export function useSize(ref: RefObject<HTMLElement | null>): ElementSize {
  const [size, setSize] = useState<ElementSize>({ widthPx: 0, heightPx: 0 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = () => {
      const { clientWidth: widthPx, clientHeight: heightPx } = element;
      setSize((now) =>
        now.widthPx === widthPx && now.heightPx === heightPx ? now : { widthPx, heightPx },
      );
    };
    measure();
    const resizes = new ResizeObserver(measure);
    resizes.observe(element);
    return () => resizes.disconnect();
  }, [ref]);
  return size;
}
