/**
 * Events by party and by kind, counted up to each block's first position: what a window holds is the
 * difference of two rows, and the events between its ends and the nearest blocks.
 */
export interface FacetBlocks {
  /** Positions in a block: even. */
  readonly size: number;
  /** A row a block: by party those whose kind passes the filter, by kind those whose party does. */
  readonly counts: Uint32Array;
}

/**
 * Events by cell of the plane at one level, counted up to each block's first position, with sums of the
 * points, so that centroids are exact.
 */
export interface CellBlocks {
  /** Positions in a block: even. */
  readonly size: number;
  /** By slot, one for each cell that holds events, ascending: (cy << cellLevel) | cx. */
  readonly cells: Uint16Array;
  /** Slot by cell; 65,535 for a cell without events. */
  readonly slots: Uint16Array;
  /** Three runs of slots a block: events, and the sums of x and of y within the cell, modulo 2³². */
  readonly sums: Uint32Array;
}

/** The points of each cell in a run of their own, by position, and what each run holds up to its blocks. */
export interface CellRuns {
  /** By slot, where its run begins; and how many points there are. */
  readonly starts: Uint32Array;
  readonly x: Uint16Array;
  readonly y: Uint16Array;
  /** From coarse to fine. */
  readonly finer: readonly RunBlocks[];
}

/** What each run holds by finer cell, counted up to each of its blocks but the first. */
export interface RunBlocks {
  /** So many levels below the runs' cells. */
  readonly below: number;
  /** Points in a block: even. */
  readonly size: number;
  /** By slot, the row of its run's second block. The first of all rows is of nothing. */
  readonly rows: Uint32Array;
  /** A row a block, as in {@link CellBlocks}: the finer cells of one cell in rows. */
  readonly sums: Uint32Array;
}

/** The level of the cells that blocks count and runs gather: the disc of the globe has 12,868 of them. */
export const cellLevel = 7;

/** Where events lie, by position. */
export interface PlaceIndex {
  readonly cells: CellBlocks;
  readonly runs: CellRuns;
}

export interface EventIndex extends PlaceIndex {
  /** Of all events. */
  readonly facets: FacetBlocks;
}
