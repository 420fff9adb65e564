import type { Hover } from './drive/MapDriver.ts';

/** What the mouse is on; only the hint beside it renders when that changes. */
export interface HoverStore {
  readonly current: () => Hover | null;
  readonly set: (hover: Hover | null) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function hoverStore(): HoverStore {
  let current: Hover | null = null;
  const listeners = new Set<() => void>();
  return {
    current: () => current,
    set(hover) {
      if (hover === current) return;
      current = hover;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
