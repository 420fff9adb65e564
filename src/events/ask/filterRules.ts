import type { Dataset } from '../../dataset/Dataset.ts';
import type { FilterValues, ListField } from '../../lens/filters.ts';
import type { Party } from '../../model/Party.ts';
import type { Tone } from '../../model/Tone.ts';
import type { Topic } from '../../model/Topic.ts';

/** By what of an event a filter judges it: the party that it shares with others, its topic, its tone. */
interface Judged {
  readonly party: Party;
  readonly topic: Topic;
  readonly tone: Tone;
}

type RuleBy<By extends keyof Judged, Wanted> = {
  readonly clause: string;
  readonly by: By;
  /** Whether one of the values wanted lets it through. */
  readonly keeps: (wanted: Wanted, judged: Judged[By]) => boolean;
  /** Whether a party says such a thing at all; left out where each does. */
  readonly isSaid?: (party: Party) => boolean;
  /** Whether a data set holds what a value names; left out where every value that reads is known. */
  readonly isKnown?: (value: string, dataset: Dataset) => boolean;
};

type Rule<Wanted> = { [By in keyof Judged]: RuleBy<By, Wanted> }[keyof Judged];

/** The filters of events; that by status judges ties. */
type EventFilter = Exclude<ListField, 'statuses'>;

/** One row a filter: the clause that it is, and which events it lets through when it is not empty. */
export const FILTER_RULES = {
  pairs: {
    clause: 'relationship',
    by: 'party',
    keeps: (wanted, { pairs }) => pairs.some((pair) => wanted.includes(pair)),
    isKnown: (pair, { countriesById }) => pair.split('-').every((iso3) => countriesById.has(iso3)),
  },
  countries: {
    clause: 'country',
    by: 'party',
    keeps: (wanted, { actors }) => actors.some((actor) => wanted.includes(actor)),
    isKnown: (iso3, { countriesById }) => countriesById.has(iso3),
  },
  topics: { clause: 'topic', by: 'topic', keeps: (wanted, topic) => wanted.includes(topic) },
  tones: { clause: 'tone', by: 'tone', keeps: (wanted, tone) => wanted.includes(tone) },
  confidences: {
    clause: 'confidence',
    by: 'party',
    keeps: (wanted, { backing }) => backing !== undefined && wanted.includes(backing.confidence),
    isSaid: ({ backing }) => backing !== undefined,
  },
  sources: {
    clause: 'source',
    by: 'party',
    keeps: (wanted, { backing }) => backing?.sources.some((id) => wanted.includes(id)) === true,
    isSaid: ({ backing }) => backing !== undefined,
    isKnown: (id, { sourcesById }) => sourcesById.has(id),
  },
} as const satisfies { readonly [F in EventFilter]: Rule<FilterValues[F]> };

/** A rule as it judges under some filters; null where its filter is empty and lets all through. */
export function judgeOf<By extends keyof Judged>(
  field: EventFilter,
  by: By,
  filters: FilterValues,
): ((judged: Judged[By]) => boolean) | null {
  // a row's values and its test are of one type, which a loop over rows cannot tell
  const rule = FILTER_RULES[field] as unknown as RuleBy<By, readonly unknown[]>;
  const wanted: readonly unknown[] = filters[field];
  if (rule.by !== by || wanted.length === 0) return null;
  return (judged) => rule.keeps(wanted, judged);
}

/** Whether a data set holds what a value of a filter names. */
export function isKnown(field: EventFilter, value: string, dataset: Dataset): boolean {
  const rule = FILTER_RULES[field] as unknown as RuleBy<keyof Judged, unknown>;
  return rule.isKnown?.(value, dataset) ?? true;
}

/** The clauses of filters by what none of the parties says. */
export function silentOn(
  parties: readonly Party[],
): readonly (typeof FILTER_RULES)[EventFilter]['clause'][] {
  return EVENT_FILTERS.flatMap((field) => {
    const { isSaid } = FILTER_RULES[field] as unknown as RuleBy<keyof Judged, unknown>;
    return !isSaid || parties.length === 0 || parties.some(isSaid)
      ? []
      : [FILTER_RULES[field].clause];
  });
}

export const EVENT_FILTERS = Object.keys(FILTER_RULES) as readonly EventFilter[];

/** Whether two sets of filters ask the same of events, whatever their search. */
export function sameRules(a: FilterValues, b: FilterValues): boolean {
  return EVENT_FILTERS.every((field) => a[field] === b[field]);
}

/** Whether all filters of a kind let something through. */
export function keepsBy<By extends keyof Judged>(
  by: By,
  filters: FilterValues,
): ((judged: Judged[By]) => boolean) | null {
  const judges = EVENT_FILTERS.flatMap((field) => judgeOf(field, by, filters) ?? []);
  return judges.length === 0 ? null : (judged) => judges.every((keeps) => keeps(judged));
}
