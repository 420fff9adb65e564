import { type Pair, statesOf } from '../../model/Pair.ts';
import type { Dataset } from '../../dataset/Dataset.ts';
import type { FilterValues, ListField } from '../../lens/filters.ts';
import type { Iso3 } from '../../model/Country.ts';
import { iso2Of } from '../../model/iso2Of.ts';
import type { Party } from '../../model/Party.ts';
import type { Tone } from '../../model/Tone.ts';
import type { Topic } from '../../model/Topic.ts';

/** By what of an event a filter judges it: the party that it shares with others, its topic, its tone. */
interface Judged {
  readonly party: Party;
  readonly topic: Topic;
  readonly tone: Tone;
}

type RuleBy<By extends keyof Judged> = {
  readonly clause: string;
  readonly by: By;
  /** Whether one of the values that are wanted of its field lets it through. */
  readonly keeps: (wanted: FilterValues, judged: Judged[By]) => boolean;
  /** Whether a party says such a thing at all; left out where each does. */
  readonly isSaid?: (party: Party) => boolean;
  /** Whether a data set holds what a value names; left out where every value that reads is known. */
  readonly isKnown?: (value: string, dataset: Dataset) => boolean;
};

type Rule = { [By in keyof Judged]: RuleBy<By> }[keyof Judged];

/** The filters of events; that by status judges ties. */
type EventFilter = Exclude<ListField, 'statuses'>;

/** One row a filter: the clause that it is, and which events it lets through when it is not empty. */
export const FILTER_RULES = {
  pairs: {
    clause: 'relationship',
    by: 'party',
    keeps: (wanted, { pairs }) => pairs.some((pair) => wanted.pairs.includes(pair)),
    isKnown: (pair, dataset) => statesOf(pair as Pair).every((iso3) => isState(iso3, dataset)),
  },
  countries: {
    clause: 'country',
    by: 'party',
    keeps: ({ countries }, { actors }) => actors.some((actor) => countries.includes(actor)),
    isKnown: isState,
  },
  topics: { clause: 'topic', by: 'topic', keeps: ({ topics }, topic) => topics.includes(topic) },
  tones: { clause: 'tone', by: 'tone', keeps: ({ tones }, tone) => tones.includes(tone) },
  confidences: {
    clause: 'confidence',
    by: 'party',
    keeps: ({ confidences }, { backing }) =>
      backing !== undefined && confidences.includes(backing.confidence),
    isSaid: ({ backing }) => backing !== undefined,
  },
  sources: {
    clause: 'source',
    by: 'party',
    keeps: (wanted, { backing }) =>
      backing?.sources.some((id) => wanted.sources.includes(id)) === true,
    isSaid: ({ backing }) => backing !== undefined,
    isKnown: (id, { sourcesById }) => sourcesById.has(id),
  },
} as const satisfies Readonly<Record<EventFilter, Rule>>;

export type FilterClause = (typeof FILTER_RULES)[EventFilter]['clause'];

const ROWS: Readonly<Record<EventFilter, Rule & { readonly clause: FilterClause }>> = FILTER_RULES;

export const EVENT_FILTERS = Object.keys(FILTER_RULES) as readonly EventFilter[];

/** A rule as it judges under some filters. */
export interface Judge<T> {
  readonly clause: FilterClause;
  readonly keeps: (judged: T) => boolean;
}

/** The rules of the filters that are not empty, by what they judge. */
export type Judges = { readonly [By in keyof Judged]: readonly Judge<Judged[By]>[] };

export function judgesOf(filters: FilterValues): Judges {
  const rows = EVENT_FILTERS.filter((field) => filters[field].length > 0).map((one) => ROWS[one]);
  const judging = <T>(rules: readonly JudgingRule<T>[]): readonly Judge<T>[] =>
    rules.map(({ clause, keeps }) => ({ clause, keeps: (judged) => keeps(filters, judged) }));
  return {
    party: judging(rows.filter((row) => row.by === 'party')),
    topic: judging(rows.filter((row) => row.by === 'topic')),
    tone: judging(rows.filter((row) => row.by === 'tone')),
  };
}

interface JudgingRule<T> {
  readonly clause: FilterClause;
  readonly keeps: (wanted: FilterValues, judged: T) => boolean;
}

/** Whether a data set holds what a value of a filter names. */
export function isKnown(field: EventFilter, value: string, dataset: Dataset): boolean {
  return ROWS[field].isKnown?.(value, dataset) ?? true;
}

/** The clauses of filters by what none of the parties says. */
export function silentOn(parties: readonly Party[]): readonly FilterClause[] {
  return EVENT_FILTERS.map((field) => ROWS[field])
    .filter(({ isSaid }) => isSaid && parties.length > 0 && !parties.some(isSaid))
    .map(({ clause }) => clause);
}

/** Whether two sets of filters ask the same of events, whatever their search. */
export function sameRules(a: FilterValues, b: FilterValues): boolean {
  return EVENT_FILTERS.every((field) => a[field] === b[field]);
}

/** Whether a code is that of a state of the world, or of one that the data set alone knows. */
export function isState(iso3: Iso3, { countriesById }: Dataset): boolean {
  return countriesById.has(iso3) || iso2Of(iso3) !== undefined;
}
