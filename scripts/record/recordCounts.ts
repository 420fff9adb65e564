import type { DatasetRecord } from '../../src/model/DatasetRecord.ts';
import type { Iso3 } from '../../src/model/Country.ts';
import type { Observations } from '../../src/dataset/tables/Observations.ts';
import type { Pair } from '../../src/model/Pair.ts';
import { answeredWaves } from '../../src/query/observed/answeredWaves.ts';
import { groupBy } from '../../src/base/groupBy.ts';
import { holdingsOf } from '../../src/query/holdingsOf.ts';
import { isAmerican } from '../../src/query/ties/tieTally.ts';
import { recordTally } from '../../src/query/recordTally.ts';

/** How far a record reaches, counted. Pairs are those of American states. */
export interface RecordCounts {
  readonly pairs: {
    readonly all: number;
    readonly withEvents: number;
    readonly withChange: number;
    /** With a change that sets a level. */
    readonly withLevel: number;
    readonly observed: number;
  };
  readonly waves: { readonly existing: number; readonly answered: number };
  readonly events: number;
  /** Of each American state, those in which it acts: by number, then code. */
  readonly byState: readonly (readonly [state: Iso3, events: number])[];
  /** Of each month of the last year on record, those that begin in it: `2026-03`. */
  readonly byMonth: readonly (readonly [month: string, events: number])[];
  /** Events and changes, and those of them that rest on general knowledge. */
  readonly facts: { readonly all: number; readonly general: number };
  /** Sources, and those of them with a date or a copy in an archive. */
  readonly sources: { readonly all: number; readonly dated: number };
  readonly claims: number;
  readonly votes: number;
}

const MONTHS = 12;

export function recordCounts(value: DatasetRecord, observations: Observations): RecordCounts {
  const holdings = holdingsOf(value);
  const { dataset, record } = holdings;
  const tally = recordTally(holdings);
  const pairs = dataset.ledger.pairs.filter((pair) => isAmerican(dataset, pair));
  const told = new Set(record.events.flatMap((event) => event.pairs));
  const levels = new Set(
    value.ties.filter(({ status }) => status !== null).map(({ pair }) => pair),
  );
  const count = (has: (pair: Pair) => boolean) => pairs.filter(has).length;
  const states = dataset.countries.filter(({ region }) => region !== 'outside');
  const months = [...groupBy(record.events, ({ date }) => [date.edtf.slice(0, 7)])]
    .filter(([month]) => /^\d{4}-\d\d$/.test(month))
    .map(([month, own]) => [month, own.length] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    pairs: {
      all: tally.pairs,
      withEvents: count((pair) => told.has(pair)),
      withChange: tally.changedPairs,
      withLevel: count((pair) => levels.has(pair)),
      observed: count((pair) => observations.of(pair).length > 0),
    },
    waves: answeredWaves(dataset, observations),
    events: tally.events,
    byState: states
      .map(
        ({ iso3 }) =>
          [iso3, record.events.filter(({ actors }) => actors.includes(iso3)).length] as const,
      )
      .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)),
    byMonth: months.slice(-MONTHS),
    facts: { all: tally.events + tally.changes, general: tally.general },
    sources: {
      all: tally.sources,
      dated: value.sources.filter(
        ({ date, archive }) => date !== undefined || archive !== undefined,
      ).length,
    },
    claims: tally.claims,
    votes: value.votes.length,
  };
}
