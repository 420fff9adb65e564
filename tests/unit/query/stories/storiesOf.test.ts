import { aDatasetRecord, aTie, aVote } from '../../../builders/aDatasetRecord.ts';
import { bundled, dayAt } from '../../data/bundled.ts';
import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../../../src/dataset/buildDataset.ts';
import { isoOf } from '../../../../src/model/Day.ts';
import { spanHolds } from '../../../../src/model/DaySpan.ts';
import { storiesOf } from '../../../../src/query/stories/storiesOf.ts';

/** Each story as what it is about. */
function subjects(dataset: typeof bundled.dataset): readonly string[] {
  return storiesOf(dataset).map((story) =>
    story.type === 'vote' ? story.vote.id : `${story.pair} ${isoOf(story.day)}`,
  );
}

describe('the stories that a first visit begins with', () => {
  it('are, for the bundled data, Mexico – Peru, what changed last, the last vote, and what came since', () => {
    expect(subjects(bundled.dataset)).toEqual([
      'MEX-PER 2025-11-03',
      'BOL-USA 2025-11-08',
      'UNGA-CUBA-2025',
      'USA-VEN 2026-03-05',
    ]);
    const [first] = storiesOf(bundled.dataset);
    expect(first).toMatchObject({
      rung: 'severed',
      change: { act: 'sever', by: 'PER' },
      month: { startDay: dayAt('2025-11-01'), endDay: dayAt('2025-11-30') },
    });
  });

  it('tell of what came since the window the pair that went farthest, the last of several', () => {
    const since = (dates: readonly string[]) =>
      subjects(
        buildDataset(
          aDatasetRecord({
            span: { from: '1810-01-01', to: '2026-03-31' },
            ties: dates.map((date, at) =>
              aTie({
                id: `T${at}`,
                date,
                pair: ['MEX-PER', 'MEX-USA', 'PER-USA'][at] ?? '',
                ...(at === 0 && { status: 'charge', act: 'downgrade' }),
              }),
            ),
            votes: [],
          }),
        ),
      );
    expect(since(['2026-03-01', '2026-01-02'])).toEqual(['MEX-USA 2026-01-02']);
    expect(since(['2026-03-01', '2026-01-02', '2026-02-01'])).toEqual(['PER-USA 2026-02-01']);
  });

  it('lie in the window that the data open with', () => {
    const dataset = buildDataset(
      aDatasetRecord({ ties: [aTie({ date: '2024-04-06' })], votes: [] }),
    );
    expect(storiesOf(dataset)).toEqual([]);
  });

  it('show as much of the month as there are data for', () => {
    const ties = [aTie({ date: '2025-11-03' })];
    const span = { from: '1810-01-01', to: '2025-11-10' };
    const opening = { from: '2025-09-01', to: '2025-11-10' };
    const [story] = storiesOf(buildDataset(aDatasetRecord({ ties, span, opening })));
    expect(story).toMatchObject({ month: { endDay: dayAt('2025-11-10') } });
  });

  it('tell each pair once, and no change that left a tie as it was', () => {
    const ties = [
      aTie({ id: 'T1', date: '2025-10-01', status: 'charge', act: 'downgrade' }),
      aTie({ id: 'T2', date: '2025-11-03' }),
      aTie({ id: 'T3', date: '2025-11-20' }),
    ];
    const dataset = buildDataset(aDatasetRecord({ ties, votes: [aVote()] }));
    expect(subjects(dataset)).toEqual(['MEX-PER 2025-11-03', 'V1']);
  });

  it('of a pair have the day of the change in their month', () => {
    const pairs = storiesOf(bundled.dataset).filter(({ type }) => type === 'pair');
    expect(pairs.length).toBeGreaterThan(0);
    expect(pairs.every((story) => story.type === 'pair' && spanHolds(story.month, story.day))).toBe(
      true,
    );
  });
});
