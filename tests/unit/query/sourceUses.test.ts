import { describe, expect, it } from 'vitest';
import { loneRecords, sourceUses } from '../../../src/query/sourceUses.ts';
import type { Citation, ConfidenceId } from '../../../src/model/Source.ts';
import { bundled } from '../data/bundled.ts';

const { dataset, record } = bundled;

interface Backed {
  readonly confidence: ConfidenceId;
  readonly citations: readonly Citation[];
}

/** The lists of the file, as it is written: no order and no index of the built data set. */
const events: readonly Backed[] = [...record.events, ...record.interventions];
const facts: readonly Backed[] = [
  ...record.votes,
  ...record.stances,
  ...record.blocs.flatMap(({ memberships }) => memberships),
  ...record.people.flatMap(({ terms }) => terms),
  ...record.countries.flatMap(({ independence }) => independence ?? []),
];
const texts = [...record.claims.flatMap(({ answers }) => answers), ...record.scenarios];

function citing(records: readonly Pick<Backed, 'citations'>[], id: string): number {
  return records.filter(({ citations }) => citations.some(({ source }) => source === id)).length;
}

function sourcesOf({ citations }: Backed): number {
  return new Set(citations.map(({ source }) => source)).size;
}

describe('the sources and what rests on them', () => {
  it('counts for each source the events, tie changes and other records that cite it', () => {
    expect(sourceUses(dataset)).toEqual(
      record.sources.map((source) => ({
        source,
        events: citing(events, source.id),
        tieChanges: citing(record.ties, source.id),
        others: citing([...facts, ...texts], source.id),
      })),
    );
  });

  it('finds as many facts on one source as a plain count of the lists', () => {
    const alone = [...events, ...record.ties, ...facts].filter((fact) => sourcesOf(fact) === 1);
    const lone = loneRecords(dataset);
    expect(lone).toHaveLength(alone.length);
    expect(lone.filter(({ uncorroborated }) => uncorroborated)).toHaveLength(
      alone.filter(({ confidence }) => /general|seed-only/.test(confidence)).length,
    );
  });

  it('holds general knowledge and the founding documents alone for uncorroborated', () => {
    for (const { source, uncorroborated } of loneRecords(dataset))
      expect([source.id, uncorroborated]).toEqual([
        source.id,
        ['GK', 'SEED-A', 'SEED-B'].includes(source.id),
      ]);
  });
});
