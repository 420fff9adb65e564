import { type Lens, START_LENS, TIME_MODES } from '../../../../src/lens/Lens.ts';
import { type Day, isoOf, knownDay } from '../../../../src/model/Day.ts';
import { describe, expect, test } from 'vitest';
import { spanOf, spansOverlap } from '../../../../src/model/DaySpan.ts';
import { keptStart, timeOf, timeReaching } from '../../../../src/events/ask/timeOf.ts';
import { aDatasetRecord } from '../../../builders/aDatasetRecord.ts';
import { decodeLens } from '../../../../src/lens/decodeLens.ts';
import { encodeLens } from '../../../../src/lens/encodeLens.ts';
import fc from 'fast-check';
import { holdingsOf } from '../../../../src/query/holdingsOf.ts';

const { about } = holdingsOf(aDatasetRecord()).record;
const day = knownDay;
const span = (from: string, to = from) => spanOf(day(from), day(to));
const lensOf = (lens: Partial<Lens>): Lens => ({ ...START_LENS, ...lens });

function textOf(lens: Lens): string {
  const { startDay, endDay } = timeOf(about, lens);
  return `${isoOf(startDay)}/${isoOf(endDay)}`;
}

describe('the time of a lens', () => {
  test.each([
    ['window', '2025-09-01/2025-11-30'],
    ['sofar', '1810-01-01/2025-11-30'],
    ['day', '2025-11-30/2025-11-30'],
    ['all', '1810-01-01/2025-11-30'],
  ] as const)('is the opening of the data set at first, mode %s', (mode, time) => {
    expect(textOf(lensOf({ mode }))).toBe(time);
  });

  test('reaches the ends of the data where a bound is open, and never beyond', () => {
    expect(textOf(lensOf({ from: 'open', to: 'open' }))).toBe('1810-01-01/2025-11-30');
    expect(textOf(lensOf({ from: day('1700-01-01'), to: day('2100-01-01') }))).toBe(
      '1810-01-01/2025-11-30',
    );
  });
});

describe('the start of a window while only the last day counts', () => {
  test('stays as it is said where it lies before that day', () => {
    expect(keptStart(about, START_LENS, day('2025-10-15'))).toBeNull();
    expect(keptStart(about, lensOf({ from: 'open' }), day('1811-01-01'))).toBe('open');
    const from = day('2025-10-15');
    expect(keptStart(about, lensOf({ from }), from)).toBe(from);
  });

  test('goes as far before that day as the window is long, and not before the data', () => {
    // the opening is 91 days long
    expect(keptStart(about, START_LENS, day('2025-08-15'))).toBe(day('2025-05-17'));
    expect(keptStart(about, START_LENS, day('1810-01-15'))).toBe(day('1810-01-01'));
    const lens = lensOf({ from: day('2025-11-01'), to: day('2025-11-10') });
    expect(keptStart(about, lens, day('2025-10-31'))).toBe(day('2025-10-22'));
  });

  test('goes by the opening where a link turns the window round', () => {
    const lens = lensOf({ to: day('2025-08-15') });
    expect(keptStart(about, lens, day('2025-08-14'))).toBe(day('2025-05-16'));
  });
});

describe('time moved to an event', () => {
  const november = { from: day('2025-11-01'), to: day('2025-11-25') };

  test('is left alone where it holds the event already', () => {
    expect(timeReaching(about, lensOf(november), span('2025-11-25'))).toBeUndefined();
    expect(timeReaching(about, lensOf({ mode: 'all' }), span('1823-12-02'))).toBeUndefined();
  });

  test('keeps the length of a window, and lies about the event', () => {
    expect(timeReaching(about, lensOf(november), span('1962-10-16', '1962-10-28'))).toEqual({
      from: day('1962-10-04'),
      to: day('1962-10-28'),
    });
    expect(timeReaching(about, lensOf(november), span('1810-01-03'))).toEqual({
      from: day('1810-01-01'),
      to: day('1810-01-25'),
    });
  });

  test('has the odd day of a window after the first day of the event', () => {
    const lens = lensOf({ from: day('2025-11-01'), to: day('2025-11-24') });
    expect(timeReaching(about, lens, span('1962-10-16'))).toEqual({
      from: day('1962-10-05'),
      to: day('1962-10-28'),
    });
  });

  test('is the nearest day of the event where one day counts', () => {
    const lens = lensOf({ ...november, mode: 'day' });
    expect(timeReaching(about, lens, span('2025-11-27', '2025-11-29'))).toEqual({
      from: day('2025-11-01'),
      to: day('2025-11-27'),
    });
  });

  test('takes the kept start of the window along where the event lies before it', () => {
    const onDay = lensOf({ ...november, mode: 'day' });
    expect(timeReaching(about, onDay, span('1962-10-16', '1962-10-28'))).toEqual({
      from: day('1962-10-04'),
      to: day('1962-10-28'),
    });
    const soFar = lensOf({ mode: 'sofar', from: 'open', to: day('1812-01-01') });
    expect(timeReaching(about, soFar, span('1823-12-02'))).toEqual({
      from: 'open',
      to: day('1823-12-02'),
    });
  });

  test('holds the event, by a link as well, and no clause of the link is ignored', () => {
    const anyDay = fc
      .integer({ min: about.span.startDay, max: about.span.endDay })
      .map((number) => number as Day);
    const bound = fc.oneof(anyDay, fc.constantFrom(null, 'open' as const));
    const anyLens = fc
      .record({ mode: fc.constantFrom(...TIME_MODES), from: bound, to: bound })
      .map((lens) => decodeLens(encodeLens(lensOf(lens))).lens);
    fc.assert(
      fc.property(anyLens, anyDay, fc.nat({ max: 400 }), (lens, first, length) => {
        const last = Math.min(first + length, about.span.endDay) as Day;
        const wanted = spanOf(first, last);
        const time = timeReaching(about, lens, wanted);
        const moved = { ...lens, ...time };
        expect(spansOverlap(timeOf(about, moved), wanted)).toBe(true);
        const { lens: again, ignored } = decodeLens(encodeLens(moved));
        expect(ignored).toEqual([]);
        expect(timeOf(about, again)).toEqual(timeOf(about, moved));
      }),
    );
  });
});
