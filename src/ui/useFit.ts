import { type Fit, whatFits } from './whatFits.ts';
import { type RefObject, useLayoutEffect } from 'react';
import { useDistinctState } from './useDistinctState.ts';

const ALL: Fit = { items: Infinity, tail: 0 };

/** Wide enough for "+99" in a chip. */
const MORE_PX = 56;

/**
 * What fits into a row: of its parts marked `data-fit="item"` and of the wordings marked
 * `data-fit="tail"`; what holds neither always stands. `content` names what is in the row; null where
 * it wraps and all of it fits.
 */
export function useFit(rowRef: RefObject<HTMLElement | null>, content: string | null): Fit {
  const [fit, setFit] = useDistinctState(ALL, isSame);
  useLayoutEffect(() => {
    const row = rowRef.current;
    if (!row || content === null) return undefined;
    const measure = () => setFit(measureRow(row));
    const sizes = new ResizeObserver(measure);
    sizes.observe(row);
    for (const part of row.querySelectorAll('[data-fit]')) sizes.observe(part);
    for (const part of row.children) sizes.observe(part);
    measure();
    return () => sizes.disconnect();
  }, [rowRef, content, setFit]);
  return content === null ? ALL : fit;
}

function isSame(a: Fit, b: Fit): boolean {
  return a.items === b.items && a.tail === b.tail;
}

function measureRow(row: HTMLElement): Fit {
  const style = getComputedStyle(row);
  const gapPx = parseFloat(style.columnGap);
  const padPx = parseFloat(style.paddingLeft) + parseFloat(style.paddingRight);
  const widths = (kind: string) =>
    [...row.querySelectorAll<HTMLElement>(`[data-fit="${kind}"]`)].map(widthOf);
  const fixed = [...row.children].filter((part) => !part.querySelector('[data-fit]'));
  const taken = fixed.map(widthOf).filter((widthPx) => widthPx > 0);
  return whatFits({
    roomPx: row.clientWidth - padPx - taken.reduce((sum, one) => sum + one + gapPx, 0),
    gapPx,
    items: widths('item'),
    morePx: MORE_PX,
    tails: widths('tail'),
  });
}

function widthOf(element: Element): number {
  return Math.ceil(element.getBoundingClientRect().width);
}
