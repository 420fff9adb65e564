import { createStore, useStore } from 'zustand';
import type { Dataset } from '../dataset/Dataset.ts';
import type { RowFormatId } from '../ingest/rows/formats/RowFormat.ts';

/** A file of event rows that stands in for the data set's own events. It is gone with the page. */
export interface OpenedRows {
  readonly file: File;
  readonly format: RowFormatId;
  /** Where rows 0, 64, 128 … begin in the file, in bytes. */
  readonly rowOffsets: Float64Array;
  readonly dataset: Dataset;
}

export const openedRows = createStore<{ readonly opened: OpenedRows | null }>(() => ({
  opened: null,
}));

export function useOpenedRows(): OpenedRows | null {
  return useStore(openedRows, ({ opened }) => opened);
}
