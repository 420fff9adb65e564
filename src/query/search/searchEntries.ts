import type { Citation } from '../../model/Source.ts';
import type { Claim } from '../../model/Claim.ts';
import type { Dataset } from '../../dataset/Dataset.ts';
import type { Holdings } from '../Shown.ts';
import type { Found } from './Found.ts';
import type { GeoEvent } from '../../model/GeoEvent.ts';
import { namesInAll } from '../../i18n/namesInAll.ts';
import type { Topic } from '../../model/Topic.ts';
import { textsOf } from '../../model/LocalText.ts';

/** What can be found, with its words. `key` is its kind and id: `pair:MEX-PER`. */
export interface SearchEntry {
  readonly key: string;
  readonly title: string;
  readonly text: string;
  /** Words that lead here but are not its own: of the members of a bloc, and its dates. */
  readonly aside: string;
}

/**
 * One entry for each event, claim, state, pair with a recorded change, scenario, bloc, vote, source, and
 * person of whom an event tells.
 */
export function searchEntries({ dataset, record }: Holdings): SearchEntry[] {
  const { claims, countries, scenarios, ledger, blocs, votes, sourcesById } = dataset;
  const told = [...dataset.peopleById.values()].filter(({ id }) =>
    record.events.some(({ people }) => people?.some(({ person }) => person === id)),
  );
  const countryWords = (iso3: string): string => {
    const country = dataset.countriesById.get(iso3);
    return country ? [iso3, ...textsOf(country.name), ...(country.aliases ?? [])].join(' ') : iso3;
  };
  const entry = (
    type: Found['type'],
    id: string,
    title: readonly string[],
    text: readonly string[],
    aside: readonly string[] = [],
  ): SearchEntry => ({
    key: `${type}:${id}`,
    title: title.join(' '),
    text: text.join(' '),
    aside: aside.join(' '),
  });
  return [
    ...record.events.map((event) =>
      entry(
        'event',
        event.id,
        [event.id, ...textsOf(event.title)],
        [...eventWords(dataset, event), ...event.actors.map(countryWords)],
        [event.date.edtf, ...topicWords(event.topic)],
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
        dataset.changesOf(pair).map(({ date }) => date.edtf),
      ),
    ),
    ...scenarios.map((scenario) =>
      entry('scenario', scenario.id, textsOf(scenario.title), [
        ...namesInAll('found', 'scenario'),
        ...textsOf(scenario.text),
        ...scenario.indicators.flatMap(({ text }) => textsOf(text)),
      ]),
    ),
    ...blocs.map(({ id, name, shortName, memberships }) =>
      entry(
        'bloc',
        id,
        [id, ...textsOf(name), ...textsOf(shortName)],
        namesInAll('found', 'bloc'),
        memberships.map(({ country }) => countryWords(country)),
      ),
    ),
    // of equal hits the later vote comes first
    ...votes
      .toReversed()
      .map(({ id, title, resolution, body, date }) =>
        entry(
          'vote',
          id,
          textsOf(title),
          [id, ...namesInAll('found', 'vote'), ...textsOf(body), resolution ?? ''],
          [date],
        ),
      ),
    ...[...sourcesById.values()].map(({ id, publisher, publisherText, title }) =>
      entry(
        'source',
        id,
        [id, publisher, ...(publisherText ? textsOf(publisherText) : [])],
        title ? textsOf(title) : [],
      ),
    ),
    ...told.map(({ id, name, aliases = [], country }) =>
      entry('person', id, [name, ...aliases], [countryWords(country)]),
    ),
  ];
}

/** The names of a topic that are one word: of longer ones each word alone would mean much else. */
function topicWords(topic: Topic): readonly string[] {
  return namesInAll('topic', topic).filter((name) => !name.includes(' '));
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
