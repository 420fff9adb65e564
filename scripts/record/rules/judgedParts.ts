import type { Citation, ConfidenceId } from '../../../src/model/Source.ts';
import type { PlacedRecord } from '../issueInFile.ts';
import { type Breach, type RuleInput, breachIn } from './RecordRule.ts';

/** A statement of the record with its confidence: an event, a change, a membership, a term. */
export interface JudgedPart {
  readonly confidence: ConfidenceId;
  readonly citations: readonly Citation[];
  /** A breach at a path below the part. */
  readonly breach: (path: string, context: Breach['context']) => Breach;
}

type Judged = Pick<JudgedPart, 'confidence' | 'citations'>;

/** All that has a confidence and citations, in the order of the lists. */
export function judgedParts({ lists }: RuleInput): JudgedPart[] {
  return Object.entries(lists).flatMap(([list, records]) =>
    records.flatMap((placed: PlacedRecord) => {
      const { record } = placed as PlacedRecord<Readonly<Record<string, unknown>>>;
      const id = String(record[list === 'countries' ? 'iso3' : 'id']);
      return partsBelow(record, '', id).map(({ at, name, judged }) => ({
        ...judged,
        breach: (path: string, context: Breach['context']) =>
          breachIn(
            { ...placed, record: { id: name } },
            at === '' ? path : `${at}.${path}`,
            context,
          ),
      }));
    }),
  );
}

interface Part {
  readonly at: string;
  /** The id of the record, and what tells its parts apart: `OAS ARG`, `boats 2025-09-02`. */
  readonly name: string;
  readonly judged: Judged;
}

function partsBelow(value: unknown, at: string, name: string): Part[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = isJudged(value) ? [{ at, name, judged: value }] : [];
  const below = Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    if (!Array.isArray(value)) return partsBelow(inner, at === '' ? key : `${at}.${key}`, name);
    const mark = markOf(inner);
    return partsBelow(inner, `${at}[${key}]`, mark === undefined ? name : `${name} ${mark}`);
  });
  return [...own, ...below];
}

function isJudged(value: object): value is Judged {
  return 'confidence' in value && 'citations' in value;
}

/** What a part is called in its record, whatever its place in the list: its state, office or date. */
function markOf(part: unknown): string | undefined {
  const { country, office, date } = part as Readonly<Record<string, unknown>>;
  return [country, office, date].find((mark) => typeof mark === 'string');
}
