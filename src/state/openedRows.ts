import { createStore, useStore } from 'zustand';
import type { Dataset } from '../dataset/Dataset.ts';
import type { EngineClient } from '../engine/EngineClient.ts';
import type { RowFormatId } from '../ingest/rows/formats/RowFormat.ts';
import type { Selection } from '../columns/Selection.ts';

/** A file of event rows that stands in for the data set's own events. It is gone with the page. */
export interface OpenedRows {
  readonly file: File;
  readonly format: RowFormatId;
  /** Where rows 0, 64, 128 … begin in the file, in bytes. */
  readonly rowOffsets: Float64Array;
  readonly dataset: Dataset;
  /** Holds a copy of the columns, to prepare filters from. */
  readonly engine: EngineClient;
  readonly stopSearch: () => void;
}

interface Rows {
  readonly opened: OpenedRows | null;
  /** Filters that were prepared, the latest first. */
  readonly selections: readonly Selection[];
  /** How the search in the file stands. */
  readonly search: 'still' | 'running' | 'failed';
}

export const NO_ROWS: Rows = { opened: null, selections: [], search: 'still' };

export const openedRows = createStore<Rows>(() => NO_ROWS);

export function useFileSearch(): Rows['search'] {
  return useStore(openedRows, ({ search }) => search);
}

export function useOpenedRows(): OpenedRows | null {
  return useStore(openedRows, ({ opened }) => opened);
}
