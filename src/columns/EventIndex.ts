/**
 * Events by party and kind, counted up to each block's first position: what a window holds is the
 * difference of two rows, and the events between its ends and the nearest blocks.
 */
export interface GroupBlocks {
  /** Positions in a block: a power of two. */
  readonly size: number;
  /** By group, of those in use. */
  readonly party: Uint16Array;
  readonly kind: Uint8Array;
  /** `counts[block * groups + group]`: events of the group before position `block * size`. */
  readonly counts: Uint32Array;
}

/** The same by cell of the plane at one level, with sums of the points, so that centroids are exact. */
export interface CellBlocks {
  readonly level: number;
  readonly size: number;
  /** By slot, one for each cell in use, ascending: (cy << level) | cx. */
  readonly cells: Uint16Array;
  /** Slot by cell; 65,535 for a cell without events. */
  readonly slots: Uint16Array;
  /** Three runs of slots a block: events, and the sums of x and of y within the cell, modulo 2³². */
  readonly sums: Uint32Array;
  /** First place of each slot among the events by cell, then position; one more than there are slots. */
  readonly starts: Uint32Array;
}

/**
 * The finer levels: at each, two bits an event say in which quarter of its cell it lies, in the order
 * of that level, with running counts, so that the events of a window within a cell are one range.
 */
export interface QuadWave {
  /** The level of the cells that it begins with. */
  readonly level: number;
  /** For each level on, 8 words for 64 events: see `buildQuadWave`. */
  readonly planes: readonly Int32Array[];
  /** For each level on, where the second, third and fourth quarters begin in the next order. */
  readonly quarters: Int32Array;
}

/** Where events lie, by position. */
export interface PlaceIndex {
  readonly cells: CellBlocks;
  readonly wave: QuadWave;
}

export interface EventIndex extends PlaceIndex {
  readonly groups: GroupBlocks;
}
