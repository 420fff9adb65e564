import { type RefObject, useLayoutEffect } from 'react';
import { placePopover } from './placePopover.ts';

/** While `open`, keeps a popover beside its anchor as the page scrolls and the window changes. */
export function usePopoverPlace(
  open: boolean,
  popoverRef: RefObject<HTMLElement | null>,
  anchorRef: RefObject<Element | null>,
  align: 'start' | 'end',
  width: 'anchor' | 'content',
  side: 'above' | 'below' = 'below',
): void {
  useLayoutEffect(() => {
    const popover = popoverRef.current;
    const anchor = anchorRef.current;
    if (!open || !popover || !anchor) return undefined;
    const place = () => placePopover(popover, anchor, { align, width, side });
    place();
    const sizes = new ResizeObserver(() => {
      place();
      keepFocusInSight(popover);
    });
    sizes.observe(popover);
    window.addEventListener('resize', place);
    window.addEventListener('scroll', place, { capture: true, passive: true });
    return () => {
      sizes.disconnect();
      window.removeEventListener('resize', place);
      window.removeEventListener('scroll', place, { capture: true });
    };
  }, [open, popoverRef, anchorRef, align, width, side]);
}

/** What holds the focus may have been carried out of sight as the popover grew. */
function keepFocusInSight(popover: HTMLElement): void {
  const { activeElement } = document;
  if (activeElement !== popover && popover.contains(activeElement))
    activeElement?.scrollIntoView({ block: 'nearest' });
}
