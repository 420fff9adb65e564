import type { Holdings } from './Shown.ts';
import { americanAmong } from './ties/tieTally.ts';

/** What a record holds. */
export interface RecordTally {
  /** Events, doctrines and interventions of the record itself. */
  readonly events: number;
  /** Dated changes of ties. */
  readonly changes: number;
  /** Pairs of American states, and those of them with a change. */
  readonly pairs: number;
  readonly changedPairs: number;
  readonly sources: number;
  /** Sources with an address that opens. */
  readonly pages: number;
  /** Questions on which sources are set against each other. */
  readonly claims: number;
  /** Events and changes that rest on general knowledge. */
  readonly general: number;
}

export function recordTally({ dataset, record }: Holdings): RecordTally {
  const { ledger, sourcesById, claims } = dataset;
  const changes = ledger.changedPairs.flatMap((pair) => dataset.changesOf(pair));
  const sources = [...sourcesById.values()];
  return {
    events: record.events.length,
    changes: changes.length,
    pairs: americanAmong(dataset, ledger.pairs),
    changedPairs: americanAmong(dataset, ledger.changedPairs),
    sources: sources.length,
    pages: sources.filter(({ url }) => url !== undefined).length,
    claims: claims.length,
    general: [...record.events, ...changes].filter(({ confidence }) => confidence === 'general')
      .length,
  };
}
