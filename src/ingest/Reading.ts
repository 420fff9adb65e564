import type { Person } from '../model/DatasetRecord.ts';
import type { DaySpan } from '../model/DaySpan.ts';
import type { Issue } from '../model/Issue.ts';

/** Lists whose ids must differ; interventions share the one of events. */
const REGISTERS = [
  'sources',
  'countries',
  'people',
  'events',
  'ties',
  'series',
  'blocs',
  'votes',
  'stances',
  'scenarios',
  'indicators',
  'claims',
] as const;
export type Register = (typeof REGISTERS)[number];

/** What the records kept so far define, for those that refer to them. */
export interface Known {
  readonly span: DaySpan;
  readonly ids: Readonly<Record<Register, ReadonlySet<string>>>;
  readonly people: ReadonlyMap<string, Person>;
}

/** One data set on its way in: it grows as records are kept and issues are found. */
export interface Reading extends Known {
  readonly ids: Readonly<Record<Register, Set<string>>>;
  readonly people: Map<string, Person>;
  /** Path of the change that a pair has on a day, by `MEX-PER 20395`. */
  readonly tieStarts: Map<string, string>;
  readonly issues: Issue[];
}

export function startReading(span: DaySpan): Reading {
  const ids = Object.fromEntries(REGISTERS.map((register) => [register, new Set<string>()]));
  return {
    span,
    ids: ids as Record<Register, Set<string>>,
    people: new Map(),
    tieStarts: new Map(),
    issues: [],
  };
}
