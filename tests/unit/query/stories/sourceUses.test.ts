import { describe, expect, it } from 'vitest';
import { loneRecords, sourceUses } from '../../../../src/query/stories/sourceUses.ts';
import type { Citation, ConfidenceId } from '../../../../src/model/Source.ts';
import { bundled } from '../../data/bundled.ts';

const { shown, written } = bundled;

interface Backed {
  readonly confidence: ConfidenceId;
  readonly citations: readonly Citation[];
}

/** The lists of the file, as it is written: no order and no index of the built data set. */
const events: readonly Backed[] = [...written.events, ...written.interventions];
const facts: readonly Backed[] = [
  ...written.votes,
  ...written.stances,
  ...written.blocs.flatMap(({ memberships }) => memberships),
  ...written.people.flatMap(({ terms }) => terms),
  ...written.countries.flatMap(({ independence }) => independence ?? []),
  ...(written.series ?? []).flatMap(({ members, counts }) => [...members, ...counts]),
];
const texts = [...written.claims.flatMap(({ answers }) => answers), ...written.scenarios];

function citing(records: readonly Pick<Backed, 'citations'>[], id: string): number {
  return records.filter(({ citations }) => citations.some(({ source }) => source === id)).length;
}

function sourcesOf({ citations }: Backed): number {
  return new Set(citations.map(({ source }) => source)).size;
}

describe('the sources and what rests on them', () => {
  it('counts for each source the events, tie changes and other records that cite it', () => {
    expect(sourceUses(shown)).toEqual(
      written.sources.map((source) => ({
        source,
        events: citing(events, source.id),
        tieChanges: citing(written.ties, source.id),
        others: citing([...facts, ...texts], source.id),
      })),
    );
  });

  it('finds as many facts on one source as a plain count of the lists', () => {
    const alone = [...events, ...written.ties, ...facts].filter((fact) => sourcesOf(fact) === 1);
    const lone = loneRecords(shown);
    expect(lone).toHaveLength(alone.length);
    expect(lone.filter(({ uncorroborated }) => uncorroborated)).toHaveLength(
      alone.filter(({ confidence }) => /general|seed-only/.test(confidence)).length,
    );
  });

  it('holds general knowledge and the founding documents alone for uncorroborated', () => {
    for (const { source, uncorroborated } of loneRecords(shown))
      expect([source.id, uncorroborated]).toEqual([
        source.id,
        ['GK', 'SEED-A', 'SEED-B'].includes(source.id),
      ]);
  });
});
