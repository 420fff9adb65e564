import { aCountry, aDatasetRecord, aTie, anEvent } from '../../../builders/aDatasetRecord.ts';
import { expect, test } from 'vitest';
import { START_LENS } from '../../../../src/lens/Lens.ts';
import { bundled } from '../../data/bundled.ts';
import { changesBetween } from '../../../../src/query/ties/changesBetween.ts';
import { changesTally } from '../../../../src/query/ties/changesTally.ts';
import { newsSince } from '../../../../src/query/saved/newsSince.ts';
import { answerOf } from '../../../../src/events/answerOf.ts';
import { pairOf } from '../../../../src/model/Pair.ts';
import { seenIn } from '../../../../src/query/saved/seenIn.ts';
import { shownOf } from '../../../builders/shownOf.ts';

const ALL = { ...START_LENS, mode: 'all' } as const;

function versionOf(edition: string, events: readonly string[], ties: readonly string[]) {
  return shownOf({
    ...aDatasetRecord({
      countries: [aCountry('MEX'), aCountry('PER')],
      events: events.map((id) => anEvent({ id })),
      ties: ties.map((date) => aTie({ id: `T-${date}`, pair: 'MEX-PER', date })),
    }),
    edition,
  });
}

test('what a version brings is told from what the one before showed', () => {
  const then = seenIn(versionOf('2026.11.29', ['E1', 'E2'], ['2025-11-03']), ALL);
  const now = seenIn(
    versionOf('2026.11.30', ['E2', 'E3', 'E4'], ['2025-11-03', '2025-11-05']),
    ALL,
  );
  if (!then || !now) throw new Error('Both versions can be told.');
  expect(then).toMatchObject({ version: '2026.11.29', changes: ['T-2025-11-03'] });
  expect(newsSince(then, now)).toEqual({
    versions: 'newer',
    events: { come: 2, gone: 1 },
    changes: { come: 1, gone: 0 },
  });
});

test('a record without a version cannot be compared', () => {
  expect(seenIn(shownOf(aDatasetRecord()), ALL)).toBeNull();
});

test.each([ALL, START_LENS, { ...START_LENS, pairs: [pairOf('MEX', 'PER')] }])(
  'as much is seen as the page says is shown',
  (lens) => {
    const { shown } = bundled;
    const { shown: events, time } = answerOf(shown.record, lens);
    const tally = changesTally(changesBetween(shown, lens, time.startDay, time.endDay));
    const seen = seenIn(shown, lens);
    expect(seen?.events).toHaveLength(events);
    expect(seen?.changes).toHaveLength(tally.changes);
    expect(new Set(seen?.events).size).toBe(events);
  },
);
