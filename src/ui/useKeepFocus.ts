import { type RefObject, useEffect } from 'react';

const CONTROLS = 'button, input, select, a[href]';

/**
 * Where a control goes that held the focus, the focus stays nearby: on the one that took its place, or
 * the last one there.
 */
export function useKeepFocus(boxRef: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const box = boxRef.current;
    if (!box) return undefined;
    const controls = () =>
      [...box.querySelectorAll<HTMLElement>(CONTROLS)].filter((one) => one.checkVisibility());
    let held: { readonly element: EventTarget | null; readonly at: number } | null = null;
    const note = ({ target }: FocusEvent) => {
      const at = controls().findIndex((one) => one === target);
      held = at < 0 ? null : { element: target, at };
    };
    const removals = new MutationObserver(() => {
      const isGone = held?.element instanceof Node && !held.element.isConnected;
      if (!held || !isGone || document.activeElement !== document.body) return;
      const left = controls();
      left[Math.min(held.at, left.length - 1)]?.focus({ preventScroll: true });
    });
    document.addEventListener('focusin', note);
    removals.observe(box, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', note);
      removals.disconnect();
    };
  }, [boxRef]);
}
