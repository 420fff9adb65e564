import { holdingsOf } from '../query/holdingsOf.ts';

/** What views show while there is no data set: nothing, over the span that the product speaks of. */
export const EMPTY_HOLDINGS = holdingsOf({
  format: 'hemisphere-dataset',
  version: 2,
  id: 'empty',
  title: { en: '' },
  summary: { en: '' },
  licence: '',
  span: { from: '1810-01-01', to: '2026-03-31' },
  opening: { from: '2025-09-01', to: '2025-11-30' },
  countries: [],
  sources: [],
  people: [],
  events: [],
  interventions: [],
  ties: [],
  blocs: [],
  votes: [],
  stances: [],
  scenarios: [],
  claims: [],
});
