import { bundled, dayAt } from '../../../data/bundled.ts';
import { describe, expect, test } from 'vitest';
import { aDatasetRecord, aTie } from '../../../../builders/aDatasetRecord.ts';
import type { Holdings } from '../../../../../src/query/Shown.ts';
import { holdingsOf } from '../../../../../src/query/holdingsOf.ts';
import { START_LENS } from '../../../../../src/lens/Lens.ts';
import { placeTurns } from '../../../../../src/views/timeline/lanes/placeTurns.ts';
import { spanHolds, spanOf } from '../../../../../src/model/DaySpan.ts';
import { turnsWithin } from '../../../../../src/query/ties/turnsWithin.ts';
import { visibleOf } from '../../../../../src/views/timeline/scale/TimeScale.ts';
import { wordsPx } from '../../../../../src/views/timeline/lanes/LaneItem.ts';

const changesOf = ({ dataset }: Holdings) =>
  turnsWithin(dataset, START_LENS, dataset.span).filter(({ type }) => type === 'change');
const turns = changesOf(bundled.shown);
const over = (from: string, to: string) => ({
  visible: visibleOf(spanOf(dayAt(from), dayAt(to))),
  widthPx: 900,
});

describe('turns of ties', () => {
  const scale = over('2025-09-01', '2025-11-30');
  const placed = placeTurns(turns, scale, 2, ({ pair }) => `${pair}: somehow`);

  test('are marked each once, on the middle of their days', () => {
    const days = spanOf(dayAt('2025-09-01'), dayAt('2025-11-30'));
    const onScreen = turns.filter(({ day }) => spanHolds(days, day));
    expect(new Set(placed.map(({ turn }) => turn))).toEqual(new Set(onScreen));
    const severed = placed.find(({ turn }) => turn.pair === 'MEX-PER');
    expect(severed?.x).toBeCloseTo(((dayAt('2025-11-03') + 0.5 - days.startDay) / 91) * 900);
  });

  test('have words on that side of them that has room', () => {
    const ties = [
      aTie(),
      aTie({ id: 'T2', pair: 'MEX-USA', date: '2025-09-20' }),
      aTie({ id: 'T3', pair: 'PER-USA', date: '2025-10-10' }),
    ];
    const few = changesOf(holdingsOf(aDatasetRecord({ ties })));
    const early = placeTurns(few, scale, 2, ({ pair }) => `${pair}: somehow`);
    expect(early.map(({ side }) => side)).toEqual(ties.map(() => 'after'));
    const late = placeTurns(few, over('2025-09-01', '2025-11-05'), 2, () => 'x'.repeat(40));
    expect(late.find(({ turn }) => turn.pair === 'MEX-PER')?.side).toBe('before');
  });

  test('without rows are ticks alone', () => {
    const ticks = placeTurns(turns, scale, 0, () => 'words');
    expect(ticks).toHaveLength(placed.length);
    expect(ticks.every(({ side, row }) => side === null && row === 0)).toBe(true);
  });
});

test('words of one row never lie on each other, nor beyond the chart, however many turns there are', () => {
  const scale = over('1810-01-01', '2025-11-30');
  const placed = placeTurns(turns, scale, 3, ({ pair }) => pair);
  const told = placed.filter(({ side }) => side !== null);
  expect(told.length).toBeGreaterThan(5);
  expect(told.length).toBeLessThan(placed.length);
  for (const row of [0, 1, 2]) {
    const own = told
      .filter((one) => one.row === row)
      .map(({ x, words, side }) =>
        side === 'after' ? [x, x + wordsPx(words)] : [x - wordsPx(words), x],
      )
      .toSorted(([a = 0], [b = 0]) => a - b);
    own.forEach(([from = 0, to = 0], at) => {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(900);
      expect(from).toBeGreaterThanOrEqual(own[at - 1]?.[1] ?? 0);
    });
  }
});
