/** Which events pass. */
export interface Filter {
  /** By party id, 1 passes and 0 does not; null lets all pass. Not to be changed once in use. */
  readonly parties: Uint8Array | null;
  /** A bit for each topic that passes; -1 lets all pass. */
  readonly topics: number;
  /** A bit for each tone that passes; -1 lets all pass. */
  readonly tones: number;
}

export const NO_FILTER: Filter = { parties: null, topics: -1, tones: -1 };

/** Throws a RangeError for a filter of another table's parties. */
export function checkFilter({ parties: passing }: Filter, parties: number): void {
  if (passing === null || passing.length === parties) return;
  throw new RangeError(`A filter of ${passing.length} parties is none of a table of ${parties}.`);
}

/** Whether a filter lets everything pass. */
export function passesAll({ parties, topics, tones }: Filter): boolean {
  return parties === null && topics === -1 && tones === -1;
}

/** Whether two filters are the same; parties by identity. */
export function isSameFilter(a: Filter, b: Filter): boolean {
  return a === b || (a.parties === b.parties && a.topics === b.topics && a.tones === b.tones);
}

/** By kind (topic * tones + tone): 1 passes the filters by topic and by tone, 0 does not. */
export function passingKinds(filter: Filter, topics: number, tones: number): Uint8Array {
  return Uint8Array.from({ length: topics * tones }, (_, kind) => {
    const topic = Math.floor(kind / tones);
    return (filter.topics >>> topic) & (filter.tones >>> (kind - topic * tones)) & 1;
  });
}
