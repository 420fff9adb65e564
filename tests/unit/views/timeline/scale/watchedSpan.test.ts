import { expect, test } from 'vitest';
import { knownDay } from '../../../../../src/model/Day.ts';
import { spanOf } from '../../../../../src/model/DaySpan.ts';
import { watchedSpan } from '../../../../../src/views/timeline/scale/watchedSpan.ts';

const span = (from: string, to: string) => spanOf(knownDay(from), knownDay(to));
const november = span('2025-11-01', '2025-11-25');
const endLater = span('2025-11-01', '2025-11-28');
const startEarlier = span('2025-10-01', '2025-11-25');
const may1961 = span('1961-05-01', '1961-05-31');

test('of a window that is moved by hand the end that moved stays in sight', () => {
  expect(watchedSpan('window', november, endLater, 'dragging')).toEqual(
    span('2025-11-28', '2025-11-28'),
  );
  expect(watchedSpan('window', november, startEarlier, 'dragging')).toEqual(
    span('2025-10-01', '2025-10-01'),
  );
});

test('of a window that is typed, or comes with a link, all is to be seen', () => {
  expect(watchedSpan('window', november, endLater, 'still')).toEqual(endLater);
  expect(watchedSpan('window', november, startEarlier, 'still')).toEqual(startEarlier);
});

test('a window that moved altogether stays in sight altogether', () => {
  expect(watchedSpan('window', november, may1961, 'still')).toEqual(may1961);
});

test('while it plays its last day does', () => {
  expect(watchedSpan('window', november, may1961, 'playing')).toEqual(
    span('1961-05-31', '1961-05-31'),
  );
});

test('only the last day counts so far and on a day', () => {
  const soFar = span('1810-01-01', '2025-11-25');
  const onDay = span('2025-11-25', '2025-11-25');
  expect(watchedSpan('sofar', soFar, { ...soFar, endDay: may1961.endDay }, 'still')).toEqual(
    span('1961-05-31', '1961-05-31'),
  );
  expect(watchedSpan('day', november, onDay, 'still')).toBeNull();
});

test('nothing is followed in All time, nor where nothing moved', () => {
  expect(watchedSpan('all', november, may1961, 'still')).toBeNull();
  expect(watchedSpan('window', november, november, 'still')).toBeNull();
});
