import { type Lens, START_LENS, TIME_MODES } from '../../../../../src/lens/Lens.ts';
import { type Day, isoOf, knownDay } from '../../../../../src/model/Day.ts';
import { describe, expect, test } from 'vitest';
import { aDatasetRecord } from '../../../../builders/aDatasetRecord.ts';
import { decodeLens } from '../../../../../src/lens/decodeLens.ts';
import { editLens } from '../../../../../src/lens/editLens.ts';
import { encodeLens } from '../../../../../src/lens/encodeLens.ts';
import fc from 'fast-check';
import { holdingsOf } from '../../../../../src/query/holdingsOf.ts';
import { spanOf } from '../../../../../src/model/DaySpan.ts';
import { timeEdit } from '../../../../../src/views/timeline/motion/timeEdit.ts';
import { timeOf } from '../../../../../src/events/ask/timeOf.ts';

const { about } = holdingsOf(aDatasetRecord()).record;
const day = knownDay;
const span = (from: string, to: string) => spanOf(day(from), day(to));
const lensOf = (lens: Partial<Lens>): Lens => ({ ...START_LENS, ...lens });

describe('the edit that shows a span', () => {
  test('says both days of a window', () => {
    const edit = timeEdit(about, START_LENS, span('2025-11-01', '2025-11-25'));
    expect(edit).toEqual({ type: 'setTime', from: day('2025-11-01'), to: day('2025-11-25') });
  });

  test('leaves an end open that did not move', () => {
    const lens = lensOf({ from: day('2025-11-01'), to: 'open' });
    expect(timeEdit(about, lens, span('2025-11-05', '2025-11-30'))).toMatchObject({ to: 'open' });
    expect(timeEdit(about, lens, span('2025-11-05', '2025-11-29'))).toMatchObject({
      to: day('2025-11-29'),
    });
  });

  test.each(['day', 'sofar'] as const)('R11: keeps the start of the window in mode %s', (mode) => {
    const later = timeEdit(about, lensOf({ mode }), span('2025-11-03', '2025-11-03'));
    expect(later).toEqual({ type: 'setTime', from: null, to: day('2025-11-03') });
  });

  test('R11: moves the start along when the day falls before it', () => {
    const lens = lensOf({ mode: 'day', from: day('2025-11-01'), to: day('2025-11-10') });
    expect(timeEdit(about, lens, span('2025-10-15', '2025-10-15'))).toEqual({
      type: 'setTime',
      from: day('2025-10-06'),
      to: day('2025-10-15'),
    });
    const early = timeEdit(about, lens, span('1810-01-02', '1810-01-02'));
    expect(early).toMatchObject({ from: day('1810-01-01'), to: day('1810-01-02') });
  });

  test('shows that span, by a link as well, and no clause of the link is ignored', () => {
    const anyDay = fc
      .integer({ min: about.span.startDay, max: about.span.endDay })
      .map((number) => number as Day);
    const bound = fc.oneof(anyDay, fc.constantFrom(null, 'open' as const));
    const anyLens = fc
      .record({ mode: fc.constantFrom(...TIME_MODES), from: bound, to: bound })
      .map(lensOf);
    fc.assert(
      fc.property(anyLens, anyDay, anyDay, (lens, a, b) => {
        const wanted = spanOf(a, b);
        const next = editLens(lens, timeEdit(about, lens, wanted));
        const shown = timeOf(about, next);
        const last = lens.mode === 'all' ? about.span.endDay : wanted.endDay;
        expect(isoOf(shown.endDay)).toBe(isoOf(last));
        const first = lens.mode === 'window' ? wanted.startDay : shown.startDay;
        expect(isoOf(shown.startDay)).toBe(isoOf(first));
        const { lens: again, ignored } = decodeLens(`?${encodeLens(next)}`);
        expect(ignored).toEqual([]);
        expect(timeOf(about, again)).toEqual(shown);
      }),
    );
  });
});
