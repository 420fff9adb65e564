import type { Dataset } from '../dataset/Dataset.ts';
import { lensStore } from './lensStore.ts';
import { openedRows } from './openedRows.ts';
import { positionsOfRows } from '../columns/positionsOfRows.ts';

/** Nobody types a word in one go. */
const PAUSE_MS = 250;

let search: AbortController | null = null;

/**
 * Looks for the words of the search in the file that is open, as long as it is: each time they change,
 * the last search ends. All events stay until it is known which ones hold the words. Returns how to stop.
 */
export function searchRows(): () => void {
  const stopHearing = lensStore.subscribe((now, before) => {
    if (now.lens.q.trim() !== before.lens.q.trim()) void look();
  });
  queueMicrotask(() => void look());
  return () => {
    stopHearing();
    search?.abort();
  };
}

async function look(): Promise<void> {
  search?.abort();
  const { opened } = openedRows.getState();
  const q = lensStore.getState().lens.q.trim();
  openedRows.setState({ search: 'still' });
  if (!opened || q === '' || opened.dataset.store.hitsOf?.(q)) return;
  const { signal } = (search = new AbortController());
  openedRows.setState({ search: 'running' });
  try {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    const rows = await opened.engine.find(opened.file, opened.format, q, signal);
    const hits = positionsOfRows(opened.dataset.store.table, rows);
    if (signal.aborted) return;
    const dataset = withHits(opened.dataset, q, hits);
    openedRows.setState({ opened: { ...opened, dataset }, search: 'still' });
  } catch (error) {
    if (signal.aborted) return;
    openedRows.setState({ search: 'failed' });
    reportError(error);
  }
}

/** The data set that knows what one text finds. */
function withHits(dataset: Dataset, text: string, hits: Uint32Array): Dataset {
  const hitsOf = (q: string) => (q === text ? hits : null);
  return { ...dataset, store: { ...dataset.store, hitsOf } };
}
