import MiniSearch, { type Options } from 'minisearch';
import type { Claim } from '../model/Claim.ts';
import type { Dataset } from '../dataset/Dataset.ts';
import type { GeoEvent } from '../model/GeoEvent.ts';
import type { LocalText } from '../model/LocalText.ts';
import type { Citation } from '../model/Source.ts';
import { foldText, foldWords } from './foldText.ts';

const KINDS = ['event', 'claim', 'country', 'pair', 'scenario', 'bloc'] as const;
export type FoundKind = (typeof KINDS)[number];

export interface Found {
  readonly kind: FoundKind;
  /** Event, claim, country, scenario or bloc id, or a pair. */
  readonly id: string;
}

interface Entry {
  readonly key: string;
  readonly title: string;
  readonly text: string;
}

const OPTIONS: Options<Entry> = {
  idField: 'key',
  fields: ['title', 'text'],
  tokenize: foldWords,
  processTerm: foldText,
  searchOptions: { prefix: true, combineWith: 'AND', boost: { title: 3 } },
};

const indexes = new WeakMap<Dataset, MiniSearch<Entry>>();

/** All that a text finds, best first: every word must occur, the last ones may be unfinished. */
export function searchAll(dataset: Dataset, q: string): readonly Found[] {
  return indexOf(dataset)
    .search(q)
    .map((result) => {
      const key = String(result.id);
      const cut = key.indexOf(':');
      return { kind: key.slice(0, cut) as FoundKind, id: key.slice(cut + 1) };
    });
}

/** Indexes of the events that a text finds, by their own words or those of claims about them. */
export function searchHits(dataset: Dataset, q: string): ReadonlySet<number> {
  const hits = new Set<number>();
  for (const { kind, id } of searchAll(dataset, q)) {
    const index = kind === 'event' ? dataset.eventIndexById.get(id) : undefined;
    if (index !== undefined) hits.add(index);
  }
  return hits;
}

function indexOf(dataset: Dataset): MiniSearch<Entry> {
  let index = indexes.get(dataset);
  if (!index) {
    index = new MiniSearch(OPTIONS);
    index.addAll(entriesOf(dataset));
    indexes.set(dataset, index);
  }
  return index;
}

function entriesOf(dataset: Dataset): Entry[] {
  const { events, claims, countries, scenarios, blocs, ledger } = dataset;
  const countryWords = (iso3: string): string => {
    const country = dataset.countriesById.get(iso3);
    return country ? [iso3, ...textsOf(country.name), ...(country.aliases ?? [])].join(' ') : iso3;
  };
  const entry = (kind: FoundKind, id: string, title: string[], text: string[]): Entry => ({
    key: `${kind}:${id}`,
    title: title.join(' '),
    text: text.join(' '),
  });
  return [
    ...events.map((event) =>
      entry(
        'event',
        event.id,
        [event.id, ...textsOf(event.title)],
        [...eventWords(dataset, event), ...event.actors.map(countryWords)],
      ),
    ),
    ...claims.map((claim) =>
      entry('claim', claim.id, [claim.id, ...textsOf(claim.question)], claimWords(dataset, claim)),
    ),
    ...countries.map((country) =>
      entry('country', country.iso3, [countryWords(country.iso3)], textsOf(country.capital)),
    ),
    ...ledger.changedPairs.map((pair) =>
      entry(
        'pair',
        pair,
        [pair, ...pair.split('-').map(countryWords)],
        [...dataset.changesOf(pair).flatMap(({ note }) => textsOf(note))],
      ),
    ),
    ...scenarios.map((scenario) =>
      entry('scenario', scenario.id, textsOf(scenario.title), [
        ...textsOf(scenario.text),
        ...scenario.indicators.flatMap(({ text }) => textsOf(text)),
      ]),
    ),
    ...blocs.map((bloc) =>
      entry('bloc', bloc.id, [bloc.id, ...textsOf(bloc.name), ...textsOf(bloc.shortName)], []),
    ),
  ];
}

function eventWords(dataset: Dataset, event: GeoEvent): string[] {
  const people = (event.people ?? []).flatMap(({ person }) => {
    const found = dataset.peopleById.get(person);
    return found ? [found.name, ...(found.aliases ?? [])] : [];
  });
  const claims = dataset.claimsAboutEvent(event.id).flatMap((claim) => claimWords(dataset, claim));
  return [
    ...textsOf(event.text),
    ...textsOf(event.place?.name),
    ...people,
    ...sourceWords(dataset, event.citations),
    ...claims,
  ];
}

function claimWords(dataset: Dataset, claim: Claim): string[] {
  return [
    ...textsOf(claim.reason),
    ...textsOf(claim.question),
    ...claim.answers.flatMap(({ text, citations }) => [
      ...textsOf(text),
      ...sourceWords(dataset, citations),
    ]),
  ];
}

function sourceWords(dataset: Dataset, citations: readonly Citation[]): string[] {
  return citations.map(({ source }) => dataset.sourcesById.get(source)?.publisher ?? source);
}

function textsOf(text: LocalText | undefined): string[] {
  return text ? Object.values(text) : [];
}
