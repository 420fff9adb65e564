/** A name that the code of only some rooms may have: it stands for what they keep to themselves. */
export interface Confined {
  readonly name: string;
  readonly rooms: readonly string[];
}

/** Names by the rooms that may have them. */
export const confined: readonly Confined[] = [
  { name: 'Selection', rooms: ['columns', 'engine', 'events'] },
  { name: 'hitsOf', rooms: ['columns', 'engine', 'events'] },
  { name: 'positionOf', rooms: ['columns', 'engine', 'events'] },
  { name: 'table', rooms: ['columns', 'engine', 'events'] },
];
