interface PlaceOptions {
  /** Which edges line up. */
  readonly align: 'start' | 'end';
  /** `anchor`: as wide as what it belongs to. */
  readonly width: 'anchor' | 'content';
  /** Where it opens when there is room enough; below if left out. */
  readonly side?: 'above' | 'below';
}

const GAP_PX = 6;
const MARGIN_PX = 8;
/** With less room below than this, or than all of it takes, a popover opens upwards where there is more. */
const ENOUGH_PX = 240;

/** Moves an element of the top layer beside its anchor, inside the window, and bounds its height. */
export function placePopover(popover: HTMLElement, anchor: Element, options: PlaceOptions): void {
  const box = anchor.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const below = clientHeight - box.bottom - GAP_PX - MARGIN_PX;
  const above = box.top - GAP_PX - MARGIN_PX;
  // a list of options gets shorter as one types: it must not jump
  const wholePx = options.width === 'content' ? popover.scrollHeight : 0;
  const [wanted, other] = options.side === 'above' ? [above, below] : [below, above];
  const asWanted = wanted >= Math.max(ENOUGH_PX, wholePx) || wanted >= other;
  const opensUp = asWanted === (options.side === 'above');
  const fromRight = options.align === 'end';
  Object.assign(popover.style, {
    top: opensUp ? 'auto' : `${box.bottom + GAP_PX}px`,
    bottom: opensUp ? `${clientHeight - box.top + GAP_PX}px` : 'auto',
    left: fromRight ? 'auto' : `${Math.max(MARGIN_PX, box.left)}px`,
    right: fromRight ? `${Math.max(MARGIN_PX, clientWidth - box.right)}px` : 'auto',
    maxHeight: `${opensUp ? above : below}px`,
    minWidth: options.width === 'anchor' ? `${box.width}px` : '',
  });
  if (popover.offsetWidth > 0) keepInside(popover, clientWidth);
}

function keepInside(popover: HTMLElement, clientWidth: number): void {
  const { left, right, width } = popover.getBoundingClientRect();
  if (left >= MARGIN_PX && right <= clientWidth - MARGIN_PX) return;
  const inside = Math.max(MARGIN_PX, Math.min(left, clientWidth - MARGIN_PX - width));
  Object.assign(popover.style, { left: `${inside}px`, right: 'auto' });
}
