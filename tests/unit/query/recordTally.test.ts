import { expect, test } from 'vitest';
import { bundled } from '../data/bundled.ts';
import { recordTally } from '../../../src/query/recordTally.ts';

test('what a record holds is counted as its file has it', () => {
  const { written, shown } = bundled;
  const tally = recordTally(shown);
  expect(tally).toMatchObject({
    events: written.events.length + written.interventions.length,
    changes: written.ties.length,
    pairs: 595,
    sources: written.sources.length,
    claims: written.claims.length,
  });
  const facts = [...written.events, ...written.interventions, ...written.ties];
  expect(tally.general).toBe(facts.filter(({ confidence }) => confidence === 'general').length);
  expect(tally.changedPairs).toBeLessThanOrEqual(
    new Set(written.ties.map(({ pair }) => pair)).size,
  );
  expect(tally.pages).toBeLessThan(tally.sources);
});
