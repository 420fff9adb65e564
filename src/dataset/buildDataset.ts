import { groupBy } from '../base/groupBy.ts';
import type { DatasetRecord } from '../model/DatasetRecord.ts';
import { clampDay, knownDay } from '../model/Day.ts';
import type { DaySpan } from '../model/DaySpan.ts';
import { type Pair, readPair } from '../model/Pair.ts';
import { knownEdtf } from '../model/readEdtf.ts';
import type { TieChange, TieChangeRecord } from '../model/TieChange.ts';
import { buildTieLedger } from './buildTieLedger.ts';
import type { Dataset } from './Dataset.ts';
import { changesOf } from './TieLedger.ts';

/** Builds what views ask from a record that was read without errors. Throws for any other. */
export function buildDataset(record: DatasetRecord): Dataset {
  const span = { startDay: knownDay(record.span.from), endDay: knownDay(record.span.to) };
  const ledger = buildTieLedger(record.countries, record.ties.map(buildChange), span);
  return {
    id: record.id,
    edition: record.edition ?? null,
    title: record.title,
    summary: record.summary,
    licence: record.licence,
    span,
    opening: openingOf(record, span),
    countries: record.countries,
    countriesById: new Map(record.countries.map((country) => [country.iso3, country])),
    sourcesById: byId(record.sources),
    peopleById: byId(record.people),
    ledger,
    changesOf: (pair) => changesOf(ledger, pair),
    ...claimsOf(record),
    series: record.series ?? [],
    blocs: record.blocs,
    votes: record.votes,
    stances: record.stances,
    scenarios: record.scenarios,
  };
}

function buildChange(record: TieChangeRecord): TieChange {
  return { ...record, pair: knownPair(record.pair), date: knownEdtf(record.date) };
}

function knownPair(text: string): Pair {
  const pair = readPair(text);
  if (!pair) throw new Error(`"${text}" is not a pair of two different states.`);
  return pair;
}

function openingOf({ opening }: DatasetRecord, { startDay, endDay }: DaySpan): DaySpan {
  return {
    startDay: clampDay(knownDay(opening.from), startDay, endDay),
    endDay: clampDay(knownDay(opening.to), startDay, endDay),
  };
}

type Claims = Pick<
  Dataset,
  'claims' | 'claimsById' | 'claimsAboutEvent' | 'claimsAboutPair' | 'claimsAboutCountry'
>;

function claimsOf({ claims }: DatasetRecord): Claims {
  const byEvent = groupBy(claims, ({ about }) => about.events ?? []);
  const byPair = groupBy(claims, ({ about }) => about.pairs ?? []);
  const byCountry = groupBy(claims, ({ about }) => about.countries ?? []);
  return {
    claims,
    claimsById: byId(claims),
    claimsAboutEvent: (id) => byEvent.get(id) ?? [],
    claimsAboutPair: (pair) => byPair.get(pair) ?? [],
    claimsAboutCountry: (iso3) => byCountry.get(iso3) ?? [],
  };
}

function byId<T extends { readonly id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}
