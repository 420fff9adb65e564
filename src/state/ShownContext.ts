import { createContext, use, useSyncExternalStore } from 'react';
import type { Dataset } from '../dataset/Dataset.ts';
import type { EventSource } from '../events/EventSource.ts';
import type { Shown } from '../query/Shown.ts';

export const ShownContext = createContext<Shown | null>(null);

/** What is on screen. Throws outside of a tree that has it. */
export function useShown(): Shown {
  const shown = use(ShownContext);
  if (!shown) throw new Error('useShown was called outside of ShownContext.');
  return shown;
}

/** The records on screen. */
export function useDataset(): Dataset {
  return useShown().dataset;
}

/** The events on screen; what asks them is drawn anew when an answer becomes exact. */
export function useSource(): EventSource {
  const { source } = useShown();
  useVersion(source);
  return source;
}

/** How often answers of a source have become exact; what asks it is drawn anew then. */
export function useVersion(source: EventSource): number {
  return useSyncExternalStore(
    (listener) => source.subscribe(listener),
    () => source.version(),
  );
}
