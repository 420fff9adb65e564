/**
 * What a column of a reader's own sheet tells of an event, as the format `plain` calls it; in the order in
 * which they are offered.
 */
export const ROLES = [
  'date',
  'end_date',
  'actor1',
  'actor2',
  'country_of_event',
  'place',
  'lat',
  'lng',
  'point',
  'topic',
  'tone',
  'cameo',
  'title',
  'text',
  'source',
  'url',
] as const;

export type Role = (typeof ROLES)[number];
