import {
  FILTER_FIELDS,
  type FilterField,
  type FilterValues,
  LIST_FIELDS,
  type ListField,
} from '../lens/filters.ts';
import { CONFIDENCES } from '../model/Source.ts';
import { TONES } from '../model/Tone.ts';
import { TOPICS } from '../model/Topic.ts';
import type { GeoEvent } from '../model/GeoEvent.ts';
import type { Shown } from '../query/Shown.ts';
import type { Dataset } from '../dataset/Dataset.ts';
import type { MessageId } from '../i18n/MessageId.ts';
import type { Lang } from '../model/LocalText.ts';
import { quoted } from '../base/quoted.ts';
import { countryName } from '../query/names/countryName.ts';
import { pairName } from '../query/names/pairName.ts';
import { sourceName } from '../query/names/sourceName.ts';
import { useDataset, useShown } from './ShownContext.ts';
import { useLang } from '../i18n/useLang.ts';
import { useMessage } from '../i18n/useMessage.ts';

interface Naming {
  readonly dataset: Dataset;
  readonly lang: Lang;
  readonly t: ReturnType<typeof useMessage>;
}

/** The value of a filter, or one of its values where it is a list. */
type Item<F extends FilterField> = FilterValues[F] extends readonly (infer One)[]
  ? One
  : FilterValues[F];

interface FilterWording<T> {
  /** What a value is called. */
  readonly nameOf: (item: T, naming: Naming) => string;
  /** What is to be chosen, and from which values; left out where the filter has a control of its own. */
  readonly legend?: MessageId;
  readonly choices?: (shown: Shown) => readonly T[];
  /** Many: they are folded, and by name. */
  readonly many?: true;
}

/** One row a filter: what its values are called, and which there are. */
const WORDING: { readonly [F in FilterField]: FilterWording<Item<F>> } = {
  pairs: { nameOf: (pair, { dataset, lang }) => pairName(dataset, pair, lang) },
  countries: { nameOf: (iso3, { dataset, lang }) => countryName(dataset, iso3, lang) },
  topics: {
    nameOf: (topic, { t }) => t(`marks.topic.${topic}`),
    legend: 'filters.topicsLabel',
    choices: () => TOPICS,
  },
  tones: {
    nameOf: (tone, { t }) => t(`marks.tone.${tone}`),
    legend: 'filters.tonesLabel',
    choices: () => TONES,
  },
  confidences: {
    nameOf: (confidence, { t }) => t(`marks.confidence.${confidence}`),
    legend: 'filters.confidencesLabel',
    choices: () => CONFIDENCES,
  },
  sources: {
    nameOf: (id, { dataset, lang }) => sourceName(dataset, id, lang),
    legend: 'filters.sourcesLabel',
    choices: ({ record }) => [...new Set(record.events.flatMap(sourcesOf))],
    many: true,
  },
  q: { nameOf: (q, { t }) => t('filters.quoted', { q: quoted(q.trim()) }) },
  statuses: { nameOf: (rung, { t }) => t(`marks.rung.${rung}`) },
};

function sourcesOf({ citations }: GeoEvent): readonly string[] {
  return citations.map(({ source }) => source);
}

/** The wording of a row, whose values a loop over rows cannot tell the type of. */
function wordingOf(field: FilterField): FilterWording<string> {
  return WORDING[field] as unknown as FilterWording<string>;
}

/** One thing that filters, as a chip names it. */
export interface FilterItem {
  readonly field: FilterField;
  readonly value: string;
  readonly name: string;
  /** The filter without it. */
  readonly without: Partial<FilterValues>;
}

/** A filter that is chosen from a list. */
export interface FilterChoice {
  readonly field: ListField;
  readonly legend: string;
  readonly size: 'few' | 'many';
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** The filters that are chosen from lists, in the order of the table of filters. */
export function useFilterChoices(): readonly FilterChoice[] {
  const shown = useShown();
  const lang = useLang();
  const naming = { dataset: shown.dataset, lang, t: useMessage() };
  return LIST_FIELDS.flatMap((field) => {
    const { choices, legend, many, nameOf } = wordingOf(field);
    if (!choices || !legend) return [];
    const options = choices(shown).map((value) => ({ value, label: nameOf(value, naming) }));
    const byName = () => options.toSorted((a, b) => a.label.localeCompare(b.label, lang));
    return [
      {
        field,
        legend: naming.t(legend),
        size: many ? 'many' : 'few',
        options: many ? byName() : options,
      },
    ];
  });
}

/** Names what filters, in the order of the table of filters. */
export function useFilterWords(): (filters: FilterValues) => readonly FilterItem[] {
  const naming = { dataset: useDataset(), lang: useLang(), t: useMessage() };
  return (filters) => FILTER_FIELDS.flatMap((field) => itemsOf(field, filters, naming));
}

function itemsOf(field: FilterField, filters: FilterValues, naming: Naming): readonly FilterItem[] {
  const value: string | readonly string[] = filters[field];
  const { nameOf } = wordingOf(field);
  if (typeof value === 'string')
    return value.trim() === ''
      ? []
      : [{ field, value, name: nameOf(value, naming), without: { [field]: '' } }];
  return value.map((item) => ({
    field,
    value: item,
    name: nameOf(item, naming),
    without: { [field]: value.filter((other) => other !== item) },
  }));
}
