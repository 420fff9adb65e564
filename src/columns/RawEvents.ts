/** Events in any order, as a reader hands them over: one entry a row in each column. */
export interface RawEvents {
  readonly count: number;
  /** Whole days since 1970-01-01. */
  readonly startDay: Int32Array;
  /** Last days, inclusive; null when no event lasts longer than a day. */
  readonly endDay: Int32Array | null;
  /** 1 where the first day is not known to the day; null when each one is. */
  readonly vague: Uint8Array | null;
  /**
   * A point of the plane [0, 1)², in 65,536ths, rounded down. (0, 0) is no place: the globe's disc
   * reaches no point of the corner's cell at any level from 3 on.
   */
  readonly x: Uint16Array;
  readonly y: Uint16Array;
  /** Who takes part: an id in the caller's dictionary of combinations. One event has one id. */
  readonly party: Uint16Array;
  /** topic * tones + tone */
  readonly kind: Uint8Array;
}

/** How many ids each column can hold. */
export interface TableSizes {
  readonly parties: number;
  /** At most 31, as filters are masks of 32 bits. */
  readonly topics: number;
  readonly tones: number;
}
