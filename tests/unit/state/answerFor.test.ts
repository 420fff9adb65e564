import { answerFor, useAnswer } from '../../../src/state/answerFor.ts';
import { applyEdit, replaceLens } from '../../../src/state/lensStore.ts';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { START_LENS } from '../../../src/lens/Lens.ts';
import { aCatalogue } from './aCatalogue.ts';
import { aDatasetRecord } from '../../builders/aDatasetRecord.ts';
import { act } from 'react';
import { knownDay } from '../../../src/model/Day.ts';
import { playhead } from '../../../src/state/playhead.ts';
import { runHook } from './hookHost.ts';
import { shownOf } from '../../builders/shownOf.ts';
import { within } from './within.ts';

const shown = shownOf(aDatasetRecord());
const allTime = { ...START_LENS, mode: 'all' } as const;

beforeEach(() => {
  replaceLens(START_LENS);
  playhead.setState({ status: 'still', span: null });
});

test('a lens is answered once for all views that ask', () => {
  const answer = answerFor(shown.record, allTime);
  expect(answer).toMatchObject({ shown: 2, total: 2, standing: 'exact' });
  expect(answerFor(shown.record, allTime)).toBe(answer);
});

test('another lens and another source have answers of their own', () => {
  const answer = answerFor(shown.record, allTime);
  expect(answerFor(shown.record, START_LENS)).toMatchObject({ shown: 1, total: 2 });
  const other = shownOf(aDatasetRecord({ interventions: [] }));
  expect(answerFor(other.record, allTime)).toMatchObject({ shown: 1, total: 1 });
  expect(answerFor(shown.record, allTime)).toBe(answer);
});

test('the answer is made anew once the source knows more', async () => {
  const { open } = await aCatalogue();
  const source = await open();
  const lens = { ...allTime, q: 'recall' };
  const before = answerFor(source, lens);
  expect(before.standing).toBe('about');
  expect(answerFor(source, lens)).toBe(before);
  const known = new Promise<void>((resolve) => {
    source.subscribe(resolve);
  });
  await known;
  const after = answerFor(source, lens);
  expect(after).toMatchObject({ standing: 'exact', shown: 1, total: 2 });
  expect(answerFor(source, lens)).toBe(after);
});

test('text and lists have the answer to the lens, and to the moving time in its place', () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { now, end } = runHook(useAnswer, within(shown));
  const [year, day] = [knownDay('1914-01-01'), knownDay('1914-04-21')];
  expect(now()).toBe(answerFor(shown.record, START_LENS));
  act(() => applyEdit({ type: 'setTime', from: year, to: year }));
  expect(now()).toMatchObject({ shown: 0, time: { startDay: year, endDay: year } });
  act(() => playhead.setState({ status: 'dragging', span: { startDay: year, endDay: day } }));
  act(() => void vi.advanceTimersByTime(100));
  expect(now()).toMatchObject({ shown: 1, time: { startDay: year, endDay: day } });
  end();
});

test('a view hears when an answer has become exact', async () => {
  const { open, shown: onScreen } = await aCatalogue();
  const source = await open();
  replaceLens({ ...allTime, q: 'recall' });
  const { given, now, end } = runHook(useAnswer, within(onScreen()));
  expect(now()).toMatchObject({ standing: 'about' });
  await act(
    () =>
      new Promise<void>((resolve) => {
        source.subscribe(resolve);
      }),
  );
  end();
  expect(now()).toMatchObject({ standing: 'exact', shown: 1 });
  expect(given).toHaveLength(2);
});
