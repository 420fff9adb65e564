import type { FilterValues } from '../lens/filters.ts';
import { createStore, useStore } from 'zustand';

/** What is taken away: all that is shown, or of that what some filters let through; null while nothing is. */
const exporting = createStore<{ readonly of: Partial<FilterValues> | null }>(() => ({ of: null }));

/** Opens the dialog that exports, or closes it. */
export function setExporting(of: Partial<FilterValues> | null): void {
  exporting.setState({ of });
}

export function useExporting(): Partial<FilterValues> | null {
  return useStore(exporting, ({ of }) => of);
}
