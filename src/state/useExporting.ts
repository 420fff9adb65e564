import type { FilterValues } from '../lens/filters.ts';
import { createStore, useStore } from 'zustand';

/** What the dialog opens on: the events shown, or the citation of what is open. */
export type ExportStart = 'events' | 'citation';

/** What is taken away: all that is shown, or of that what some filters let through. */
interface Exporting {
  readonly of: Partial<FilterValues>;
  readonly start: ExportStart;
}

const exporting = createStore<{ readonly now: Exporting | null }>(() => ({ now: null }));

/** Opens the dialog that exports, or closes it. */
export function setExporting(of: Exporting['of'] | null, start: ExportStart = 'events'): void {
  exporting.setState({ now: of && { of, start } });
}

/** Null while nothing is taken away. */
export function useExporting(): Exporting | null {
  return useStore(exporting, ({ now }) => now);
}
