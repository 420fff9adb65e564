import type { DayCounts } from './DayCounts.ts';
import type { Filter } from './Filter.ts';
import type { FacetBlocks, PlaceIndex } from './EventIndex.ts';

/** The events of a table that pass a filter, prepared for large windows and for charts. */
export interface Selection {
  readonly filter: Filter;
  /** Ascending. */
  readonly positions: Uint32Array;
  /** By index into `positions`; null where there are too few to be worth it. */
  readonly places: PlaceIndex | null;
  /** By position in the table. */
  readonly facets: FacetBlocks;
  readonly days: DayCounts;
}
