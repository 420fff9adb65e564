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
  /** By slot, one for each cell that holds events, ascending: (cy << level) | cx. */
  readonly cells: Uint16Array;
  /** Slot by cell; 65,535 for a cell without events. */
  readonly slots: Uint16Array;
  /** Three runs of slots a block: events, and the sums of x and of y within the cell, modulo 2³². */
  readonly sums: Uint32Array;
  /** The first place of each slot among the events by cell, then position; and how many there are. */
  readonly starts: Uint32Array;
}

/**
 * The finer levels. Each says, with two bits an event in that level's order, in which quarter of its
 * cell the event lies; the next level's order is by quarter, else the same. So the events of a window
 * that lie in one cell are one range of places at each level, found by counting bits. Between the first
 * order and the last this is a wavelet matrix (Claude, Navarro and Ordóñez, 2015) with four symbols.
 */
export interface QuadWave {
  /** The level of the cells that the first order is by. */
  readonly level: number;
  /**
   * By level. Eight words for 64 places: how many second, third and fourth quarters come before; the
   * same, in a byte each, within the first half; then for each half its 32 bits of x and of y.
   */
  readonly planes: readonly Int32Array[];
  /** By level, where each of the four quarters begins in the next order. */
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
