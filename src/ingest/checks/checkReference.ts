import type { Issue, IssueCode } from '../../model/Issue.ts';
import type { Known, Register } from '../Reading.ts';

const REFERENCES = {
  countries: 'unknown-country',
  sources: 'unknown-source',
  events: 'unknown-event',
  people: 'unknown-person',
  ties: 'unknown-tie',
  votes: 'unknown-vote',
  scenarios: 'unknown-scenario',
} as const satisfies Partial<Record<Register, IssueCode>>;

type Referred = keyof typeof REFERENCES;

/** An id that another record refers to must be the id of a record that was kept. */
export function checkReference(to: Referred, id: string, at: string, { ids }: Known): Issue[] {
  if (ids[to].has(id)) return [];
  return [{ code: REFERENCES[to], severity: 'error', path: at, context: { id } }];
}

export function checkReferences(
  to: Referred,
  list: readonly string[] | undefined,
  at: string,
  known: Known,
): Issue[] {
  return list?.flatMap((id, index) => checkReference(to, id, `${at}[${index}]`, known)) ?? [];
}

/** Both states of a pair, `MEX-PER` or `PER>MEX`, must be known. */
export function checkStates(pair: string, at: string, known: Known): Issue[] {
  return pair.split(/[->]/).flatMap((state) => checkReference('countries', state, at, known));
}
