/** A name that the code of only some rooms may have: it stands for what they keep to themselves. */
export interface Confined {
  readonly name: string;
  readonly rooms: readonly string[];
}

/** Names by the rooms that may have them, as `{ name: 'table', rooms: ['columns', 'engine'] }`. */
export const confined: readonly Confined[] = [];
