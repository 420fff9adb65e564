import { useLayoutEffect, useRef } from 'react';
import { useLens } from '../../state/lensStore.ts';

/**
 * Keeps the keyboard's place when the dossier comes, changes or goes and takes along what had the
 * focus: then it is on the dossier, and at its end on what opened it, else on the list.
 */
export function useFocusBack(): void {
  const open = useLens((lens) => lens.open && `${lens.open.type}:${lens.open.id}`);
  const before = useRef(open);
  const opener = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (open === before.current) return;
    before.current = open;
    const active = document.activeElement;
    const isLost = active === null || active === document.body;
    if (open !== null) {
      if (isLost) focusOn('details');
      else if (!active.closest('#details')) opener.current = active;
    } else if (isLost) {
      const back = opener.current;
      if (back instanceof HTMLElement && back.isConnected) back.focus({ preventScroll: true });
      else focusOn('events');
    }
  }, [open]);
}

function focusOn(id: 'details' | 'events'): void {
  document.getElementById(id)?.focus({ preventScroll: true });
}
