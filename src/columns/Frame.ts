import type { Cells } from './CellView.ts';

/** One linked picture of a window: each facet's counts ignore the facet's own filter. */
export interface Frame {
  /** Of the events that pass all filters. */
  readonly cells: Cells;
  /** Of the events that pass the filters by topic and by tone. */
  readonly byParty: Uint32Array;
  /** Of the events that pass the filters by party and by tone. */
  readonly byTopic: Uint32Array;
  /** Of the events that pass the filters by party and by topic. */
  readonly byTone: Uint32Array;
  /** Events that pass all filters, with and without a place. */
  readonly total: number;
  /** How the frame came about, for tests and traces. */
  readonly path: 'delta' | 'scan' | 'index' | 'selection';
}
