import { type Given, givenBy } from './Given.ts';
import { pastedFiles } from './pastedFiles.ts';
import { useEffect, useEffectEvent } from 'react';

interface FileDrag {
  readonly onEnter: () => void;
  /** The files were dragged out of the page again. */
  readonly onLeave: () => void;
  /** They were dropped, or pasted where nothing is written. */
  readonly onDrop: (given: readonly Given[]) => void;
}

/**
 * Follows files that are dragged over the page, and hears of tables and files that are pasted on it; all
 * else goes its own way.
 */
export function useFileDrag(drag: FileDrag): void {
  const enter = useEffectEvent(drag.onEnter);
  const leave = useEffectEvent(drag.onLeave);
  const drop = useEffectEvent(drag.onDrop);
  useEffect(() => {
    const stop = new AbortController();
    const listen = (type: 'dragenter' | 'dragover' | 'dragleave' | 'drop', act: DragAct) =>
      addEventListener(type, (event) => hasFiles(event) && act(event), { signal: stop.signal });
    // files over a part of the page have entered it before they leave the part around it
    let depth = 0;
    listen('dragenter', () => depth++ === 0 && enter());
    // without this the browser would open the file in place of the page
    listen('dragover', (event) => event.preventDefault());
    listen('dragleave', () => depth > 0 && --depth === 0 && leave());
    listen('drop', (event) => {
      depth = 0;
      event.preventDefault();
      drop(givenBy(event.dataTransfer));
    });
    const paste = (event: ClipboardEvent) => {
      const { target } = event;
      const isField =
        target instanceof Element && target.closest('input, textarea, [contenteditable]');
      const files = isField ? [] : pastedFiles(event.clipboardData);
      if (files.length > 0) drop(files);
    };
    addEventListener('paste', paste, { signal: stop.signal });
    return () => stop.abort();
  }, []);
}

type DragAct = (event: DragEvent) => unknown;

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}
