import { EVENT_FILTERS, FILTER_RULES, type FilterClause } from './filterRules.ts';

/** What of a lens can hide an event. */
export type Clause = 'time' | FilterClause | 'search';

export const CLAUSES: readonly Clause[] = [
  'time',
  ...EVENT_FILTERS.map((field) => FILTER_RULES[field].clause),
  'search',
];

/** Each clause's bit among those that an event fails. */
export const CLAUSE_BITS = Object.fromEntries(
  CLAUSES.map((clause, at) => [clause, 1 << at]),
) as Readonly<Record<Clause, number>>;
