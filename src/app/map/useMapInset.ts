import { useMedium } from '../../state/mediumStore.ts';
import { type RefObject, useLayoutEffect } from 'react';
import { useDistinctState } from '../../ui/useDistinctState.ts';

/** Pixels of the map that panels cover on each side. */
export interface MapInset {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

type Side = keyof MapInset;

const NOTHING: MapInset = { top: 0, right: 0, bottom: 0, left: 0 };

const DEPTH: Readonly<Record<Side, (panel: DOMRect, frame: DOMRect) => number>> = {
  top: (panel, frame) => panel.bottom - frame.top,
  right: (panel, frame) => frame.right - panel.left,
  bottom: (panel, frame) => frame.bottom - panel.top,
  left: (panel, frame) => panel.right - frame.left,
};

/**
 * Measures what the children marked `data-covers` ("left", "top" …) and the screen's own corners and
 * notches take from the frame's sides. A child that a hand moves counts once it is let go.
 */
export function useMapInset(frame: RefObject<HTMLElement | null>): MapInset {
  const [inset, setInset] = useDistinctState(NOTHING, isSame);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const measure = () => {
      if (element.querySelector(':scope > [data-moving]')) return;
      setInset(insetOf(element));
    };
    const resizes = new ResizeObserver(measure);
    const watch = () => {
      resizes.disconnect();
      resizes.observe(element);
      for (const panel of panelsOf(element)) {
        resizes.observe(panel);
        changes.observe(panel, { attributeFilter: ['data-moving'] });
      }
      measure();
    };
    const changes = new MutationObserver(watch);
    changes.observe(element, { childList: true });
    watch();
    return () => {
      changes.disconnect();
      resizes.disconnect();
    };
  }, [frame, setInset]);
  return useMedium() === 'paper' ? NOTHING : inset;
}

function panelsOf(frame: HTMLElement): HTMLElement[] {
  return [...frame.querySelectorAll<HTMLElement>(':scope > [data-covers]')];
}

function insetOf(frame: HTMLElement): MapInset {
  const style = getComputedStyle(frame);
  // without the page's styles there is no such property
  const notch = (side: Side) =>
    Math.round(parseFloat(style.getPropertyValue(`--notch-${side}`)) || 0);
  const inset = {
    top: notch('top'),
    right: notch('right'),
    bottom: notch('bottom'),
    left: notch('left'),
  };
  const bounds = frame.getBoundingClientRect();
  for (const panel of panelsOf(frame)) {
    const side = panel.dataset['covers'] as Side;
    const box = panel.getBoundingClientRect();
    if (box.height > 0) inset[side] = Math.max(inset[side], Math.round(DEPTH[side](box, bounds)));
  }
  return inset;
}

function isSame(a: MapInset, b: MapInset): boolean {
  return a.top === b.top && a.right === b.right && a.bottom === b.bottom && a.left === b.left;
}
