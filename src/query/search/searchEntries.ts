import type { Citation } from '../../model/Source.ts';
import type { Claim } from '../../model/Claim.ts';
import type { Dataset } from '../../dataset/Dataset.ts';
import type { Holdings } from '../Shown.ts';
import type { Open } from '../../lens/Lens.ts';
import type { GeoEvent } from '../../model/GeoEvent.ts';
import { namesInAll } from '../../i18n/namesInAll.ts';
import { textsOf } from '../../model/LocalText.ts';

/** What can be found, with its words. `key` is its kind and id: `pair:MEX-PER`. */
export interface SearchEntry {
  readonly key: string;
  readonly title: string;
  readonly text: string;
}

/** One entry for each event, claim, state, pair with a recorded change, scenario, bloc, vote and source. */
export function searchEntries({ dataset, record }: Holdings): SearchEntry[] {
  const { claims, countries, scenarios, ledger, blocs, votes, sourcesById } = dataset;
  const countryWords = (iso3: string): string => {
    const country = dataset.countriesById.get(iso3);
    return country ? [iso3, ...textsOf(country.name), ...(country.aliases ?? [])].join(' ') : iso3;
  };
  const entry = (
    type: Open['type'],
    id: string,
    title: readonly string[],
    text: readonly string[],
  ): SearchEntry => ({
    key: `${type}:${id}`,
    title: title.join(' '),
    text: text.join(' '),
  });
  return [
    ...record.events.map((event) =>
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
        dataset
          .changesOf(pair)
          .flatMap(({ note, status }) => [
            ...(note ? textsOf(note) : []),
            ...(status ? namesInAll('status', status) : []),
          ]),
      ),
    ),
    ...scenarios.map((scenario) =>
      entry('scenario', scenario.id, textsOf(scenario.title), [
        ...textsOf(scenario.text),
        ...scenario.indicators.flatMap(({ text }) => textsOf(text)),
      ]),
    ),
    ...blocs.map(({ id, name, shortName }) =>
      entry('bloc', id, [id, ...textsOf(name), ...textsOf(shortName)], []),
    ),
    // of equal hits the later vote comes first
    ...votes
      .toReversed()
      .map(({ id, title, resolution, body }) =>
        entry('vote', id, textsOf(title), [id, ...textsOf(body), resolution ?? '']),
      ),
    ...[...sourcesById.values()].map(({ id, publisher, publisherText, title }) =>
      entry(
        'source',
        id,
        [id, publisher, ...(publisherText ? textsOf(publisherText) : [])],
        title ? textsOf(title) : [],
      ),
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
    ...(event.place ? textsOf(event.place.name) : []),
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
