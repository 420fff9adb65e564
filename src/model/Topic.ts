export const TOPICS = [
  'diplomacy',
  'security',
  'multilateral',
  'vote',
  'economy',
  'election',
  'politics',
  'justice',
  'disaster',
  'society',
  'intervention',
  'other',
] as const;
export type Topic = (typeof TOPICS)[number];
