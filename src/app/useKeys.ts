import { type RefObject, useEffect } from 'react';
import { tinykeys } from 'tinykeys';
import { applyEdit, lensStore } from '../state/lensStore.ts';

/** The page's shortcuts: `/` leads to the search, Escape closes the dossier. Off in fields and embeds. */
export function useKeys(searchRef: RefObject<HTMLInputElement | null>): void {
  useEffect(
    () =>
      tinykeys(window, {
        '/': (event) => {
          if (isTyping(event) || isEmbedded()) return;
          event.preventDefault();
          searchRef.current?.focus();
        },
        Escape: (event) => {
          if (event.defaultPrevented || isTyping(event) || isEmbedded() || isModal()) return;
          applyEdit({ type: 'open', open: null });
        },
      }),
    [searchRef],
  );
}

function isEmbedded(): boolean {
  return lensStore.getState().lens.embed;
}

function isTyping({ target }: Event): boolean {
  return target instanceof Element && target.closest('input, select, textarea') !== null;
}

/** A dialog or popover takes Escape for itself. */
function isModal(): boolean {
  return document.querySelector('dialog[open], :popover-open') !== null;
}
