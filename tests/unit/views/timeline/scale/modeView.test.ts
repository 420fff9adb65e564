import { type Day, addDays, dayOf, knownDay } from '../../../../../src/model/Day.ts';
import { expect, test } from 'vitest';
import { isInSight, isNear, modeView } from '../../../../../src/views/timeline/scale/modeView.ts';
import { framed, visibleOf } from '../../../../../src/views/timeline/scale/TimeScale.ts';
import { TIME_MODES, type TimeMode } from '../../../../../src/lens/Lens.ts';
import fc from 'fast-check';
import { spanOf } from '../../../../../src/model/DaySpan.ts';

const span = (from: string, to: string) => spanOf(knownDay(from), knownDay(to));
const scope = {
  span: span('1810-01-01', '2025-11-30'),
  opening: span('2025-09-01', '2025-11-30'),
};
/** As in the record: few, then many. */
const marked = [
  ...[1823, 1846, 1848, 1879, 1898, 1903, 1912, 1914, 1915, 1917].map((year) => dayOf(year, 4, 21)),
  ...Array.from({ length: 60 }, (_, at) => dayOf(1959 + at, 6, 1)),
  ...Array.from({ length: 39 }, (_, at) => addDays(knownDay('2025-09-01'), at * 2)),
];
const on = (iso: string) => span(iso, iso);
const view = (mode: TimeMode, time: ReturnType<typeof span>) =>
  modeView(scope, mode, time, () => marked);
const years = ({ startAt, endAt }: ReturnType<typeof view>) => (endAt - startAt) / 365.25;
const markedIn = ({ startAt, endAt }: ReturnType<typeof view>) =>
  marked.filter((day) => day >= startAt && day < endAt).length;

test('a day of the opening window is seen within that', () => {
  expect(view('day', on('2025-11-03'))).toEqual(framed(scope.opening, scope.span));
});

test('around a day of which little is known more is seen, and the day stands in the middle', () => {
  const in1914 = view('day', on('1914-06-01'));
  expect(years(in1914)).toBeGreaterThan(2);
  expect(years(in1914)).toBeLessThan(40);
  expect((in1914.startAt + in1914.endAt) / 2).toBeCloseTo(knownDay('1914-06-01') + 0.5, 0);
  expect(years(view('day', on('1850-01-01')))).toBeGreaterThan(years(in1914));
});

test('where all days count, all of them are seen', () => {
  const all = framed(scope.span, scope.span);
  expect(view('sofar', span('1810-01-01', '1850-01-01'))).toEqual(all);
  expect(view('all', scope.span)).toEqual(all);
});

const anyDay = fc
  .integer({ min: scope.span.startDay, max: scope.span.endDay })
  .map((number) => number as Day);

test('in any mode any time is on screen', () => {
  fc.assert(
    fc.property(fc.constantFrom(...TIME_MODES), anyDay, anyDay, (mode, a, b) => {
      const time = mode === 'day' ? spanOf(b, b) : spanOf(a, b);
      const seen = view(mode, time);
      const { startAt, endAt } = visibleOf(time);
      expect(seen.startAt).toBeLessThanOrEqual(startAt);
      expect(seen.endAt).toBeGreaterThanOrEqual(endAt);
    }),
  );
});

test('of no day the chart is blank', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(markedIn(view('day', spanOf(day, day)))).toBeGreaterThanOrEqual(5);
    }),
    // a view that begins within a marked day
    { examples: [[5284 as Day]] },
  );
});

test('a window too narrow to take hold of does not stand as it should, a day does', () => {
  const all = framed(scope.span, scope.span);
  const november = span('2025-11-01', '2025-11-25');
  expect(isInSight(all, 'window', november)).toBe(false);
  expect(isInSight(all, 'day', on('2025-11-25'))).toBe(true);
  expect(isInSight(visibleOf(scope.opening), 'window', november)).toBe(true);
  expect(isInSight(visibleOf(november), 'window', scope.opening)).toBe(false);
});

test('near is what lies no further off than the view is long', () => {
  const seen = visibleOf(scope.opening);
  expect(isNear(seen, on('2025-07-01'))).toBe(true);
  expect(isNear(seen, on('2025-05-01'))).toBe(false);
  expect(isNear(seen, span('1962-10-16', '2025-11-25'))).toBe(true);
  expect(isNear(seen, on('1914-06-01'))).toBe(false);
});
