import { aDatasetRecord, anEvent } from '../../builders/aDatasetRecord.ts';
import { beforeEach, expect, test } from 'vitest';
import { isoOf, knownDay } from '../../../src/model/Day.ts';
import { type Lens, START_LENS } from '../../../src/lens/Lens.ts';
import { type HistoryAct, lensStore, replaceLens } from '../../../src/state/lensStore.ts';
import { holdingsOf } from '../../../src/query/holdingsOf.ts';
import { openEvent } from '../../../src/state/openEvent.ts';
import { playhead } from '../../../src/state/playhead.ts';
import { timeOf } from '../../../src/events/ask/timeOf.ts';

const { record } = holdingsOf(
  aDatasetRecord({
    events: [
      anEvent({ id: 'E1', date: '2025-11-03' }),
      anEvent({ id: 'E2', date: '1962-10-16/1962-10-28', topic: 'security' }),
    ],
    interventions: [],
  }),
);
const day = knownDay;
const november = { from: day('2025-11-01'), to: day('2025-11-25') };

function lensAt(lens: Partial<Lens>): void {
  replaceLens({ ...START_LENS, ...lens });
}

function shownTime(): string {
  const { startDay, endDay } = timeOf(record.about, lensStore.getState().lens);
  return `${isoOf(startDay)}/${isoOf(endDay)}`;
}

function actsDuring(act: () => void): HistoryAct[] {
  const acts: HistoryAct[] = [];
  const stop = lensStore.subscribe((state) => acts.push(state.act));
  act();
  stop();
  return acts;
}

beforeEach(() => {
  playhead.setState({ status: 'still', span: null });
});

test('an event that is shown is opened, and time stays', () => {
  lensAt(november);
  expect(openEvent(record, 'E1')).toBeNull();
  expect(lensStore.getState().lens).toMatchObject({ ...november, open: { id: 'E1' } });
});

test('time moves to an event that it alone hides, in the same step for Back', () => {
  lensAt(november);
  const acts = actsDuring(() =>
    expect(openEvent(record, 'E2')).toMatchObject({ day: day('1962-10-16') }),
  );
  expect(acts).toEqual(['push', 'replace']);
  expect(shownTime()).toBe('1962-10-04/1962-10-28');
});

test('the day of So far and On a day is the nearest of the event', () => {
  lensAt({ ...november, mode: 'day' });
  expect(openEvent(record, 'E2')).toMatchObject({ day: day('1962-10-28') });
  expect(shownTime()).toBe('1962-10-28/1962-10-28');
});

test('undo gives back the time that was shown, open ends and all, as a step of its own', () => {
  lensAt({ from: day('2025-11-01'), to: 'open' });
  const moved = openEvent(record, 'E2');
  expect(actsDuring(() => moved?.undo())).toEqual(['push']);
  expect(lensStore.getState().lens).toMatchObject({
    from: day('2025-11-01'),
    to: 'open',
    open: { id: 'E2' },
  });
});

test('an event that a filter hides as well is opened, and time stays', () => {
  lensAt({ ...november, topics: ['vote'] });
  expect(openEvent(record, 'E2')).toBeNull();
  expect(lensStore.getState().lens).toMatchObject({ ...november, open: { id: 'E2' } });
});

test('while time moves, what is shown counts, and is what undo gives back', () => {
  lensAt(november);
  const span = { startDay: day('1962-10-01'), endDay: day('1962-10-20') };
  playhead.setState({ status: 'playing', span });
  expect(openEvent(record, 'E2')).toBeNull();
  openEvent(record, 'E1')?.undo();
  playhead.setState({ status: 'still', span: null });
  expect(shownTime()).toBe('1962-10-01/1962-10-20');
});

test('it turns away from a long view', () => {
  lensAt({ ...november, page: 'sources' });
  expect(actsDuring(() => openEvent(record, 'E1'))).toEqual(['push', 'replace']);
  expect(lensStore.getState().lens.page).toBeNull();
});

test('an event that the data set does not hold moves nothing', () => {
  lensAt(november);
  expect(openEvent(record, 'E9')).toBeNull();
  expect(shownTime()).toBe('2025-11-01/2025-11-25');
});
