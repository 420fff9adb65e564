import { aDatasetRecord, anEvent } from '../../builders/aDatasetRecord.ts';
import { beforeEach, expect, test } from 'vitest';
import { type Lens, START_LENS } from '../../../src/lens/Lens.ts';
import { type HistoryAct, lensStore, replaceLens } from '../../../src/state/lensStore.ts';
import { isoOf, knownDay } from '../../../src/model/Day.ts';
import { choosePair } from '../../../src/state/choosePair.ts';
import { holdingsOf } from '../../../src/query/holdingsOf.ts';
import { pairOf } from '../../../src/model/Pair.ts';
import { playhead } from '../../../src/state/playhead.ts';
import { timeOf } from '../../../src/events/ask/timeOf.ts';

const peruUsa = { actors: ['USA', 'PER'], dyads: ['USA>PER'] } as const;
const { record } = holdingsOf(
  aDatasetRecord({
    events: [
      anEvent({ id: 'E1', date: '2025-11-03' }),
      anEvent({ id: 'E2', date: '1964-01-10', ...peruUsa }),
      anEvent({ id: 'E3', date: '1989-12-20', topic: 'security', ...peruUsa }),
    ],
    interventions: [],
  }),
);
const november = { from: knownDay('2025-11-01'), to: knownDay('2025-11-25') };
const perUsa = pairOf('PER', 'USA');
const mexPer = pairOf('MEX', 'PER');

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

test('a pair with events in the days shown is chosen, and time stays', () => {
  lensAt(november);
  expect(choosePair(record, mexPer, 'addPair')).toBeNull();
  expect(lensStore.getState().lens).toMatchObject({ ...november, pairs: [mexPer] });
});

test('a pair whose events all lie outside opens on their own span, in one step for Back', () => {
  lensAt(november);
  const acts = actsDuring(() => choosePair(record, perUsa, 'addPair'));
  expect(acts).toEqual(['push', 'replace']);
  expect(shownTime()).toBe('1964-01-10/1989-12-20');
  expect(lensStore.getState().lens.open).toEqual({ type: 'pair', id: perUsa });
});

test('beside a pair with events shown, time is widened and leaves none of them out', () => {
  lensAt({ ...november, pairs: [mexPer] });
  choosePair(record, perUsa, 'addPair');
  expect(shownTime()).toBe('1964-01-10/2025-11-25');
});

test('the other filters hold: time goes to the events that they let through', () => {
  lensAt({ ...november, topics: ['security'] });
  choosePair(record, perUsa, 'choosePair');
  expect(shownTime()).toBe('1989-12-08/1990-01-01');
});

test('time stays for a pair without any event', () => {
  lensAt(november);
  expect(choosePair(record, pairOf('MEX', 'USA'), 'addPair')).toBeNull();
  expect(shownTime()).toBe('2025-11-01/2025-11-25');
});

test('undone, the time that was shown is there again, and the pair stays chosen', () => {
  lensAt({ ...november, mode: 'day' });
  choosePair(record, perUsa, 'addPair')?.undo();
  expect(lensStore.getState().lens).toMatchObject({ ...november, mode: 'day', pairs: [perUsa] });
});

test('chosen again after time has gone on, it is a step of its own', () => {
  lensAt({ ...november, pairs: [perUsa], open: { type: 'pair', id: perUsa } });
  expect(actsDuring(() => choosePair(record, perUsa, 'addPair'))).toEqual(['push']);
});
