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
}

interface Rows {
  readonly opened: OpenedRows | null;
  /** Filters that were prepared, the latest first. */
  readonly selections: readonly Selection[];
}

export const openedRows = createStore<Rows>(() => ({ opened: null, selections: [] }));

export function useOpenedRows(): OpenedRows | null {
  return useStore(openedRows, ({ opened }) => opened);
}
