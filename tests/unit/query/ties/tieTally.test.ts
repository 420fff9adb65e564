import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type TieRung, TIE_RUNGS } from '../../../../src/model/TieStatus.ts';
import { bundled, dayAt } from '../../data/bundled.ts';
import { changesTally, isOnRecord, toldTurns } from '../../../../src/query/ties/changesTally.ts';
import type { Day } from '../../../../src/model/Day.ts';
import { START_LENS } from '../../../../src/lens/Lens.ts';
import { answerOf } from '../../../../src/events/answerOf.ts';
import { changesBetween } from '../../../../src/query/ties/changesBetween.ts';
import { methodValues } from '../../../../src/views/method/methodValues.ts';
import { tieMarks } from '../../../../src/query/ties/tieMarks.ts';
import { isAmerican, tieTally } from '../../../../src/query/ties/tieTally.ts';
import { tieMatrix } from '../../../../src/query/ties/tieMatrix.ts';
import { tieRows } from '../../../../src/query/ties/tieRows.ts';
import { tieTable } from '../../../../src/query/ties/tieTable.ts';

const { dataset, record, shown } = bundled;
const BY_NAME = { column: 'pair', direction: 'ascending' } as const;

/** Rungs that put a tie on the map by themselves. */
const DRAWN = ['recalled', 'charge', 'limited', 'suspended', 'severed', 'war'] as const;

describe('the number of ties', () => {
  it.each([
    '1850-01-01',
    '1914-06-01',
    '1964-08-01',
    '1990-01-01',
    '2019-02-01',
    '2025-09-01',
    '2025-11-30',
  ])('is one in table, matrix and map on %s', (iso) => {
    const day = dayAt(iso);
    const tally = tieTally(dataset, tieRows(dataset, START_LENS, day, 'all'));
    const table = tieTable(
      shown,
      START_LENS,
      day,
      { scope: 'all', name: '', order: BY_NAME },
      'en',
    );
    const matrix = tieMatrix(dataset, START_LENS, day, 'en');
    expect(table.all).toEqual(tally);
    expect(table.shown).toEqual(tally);
    expect(matrix.all).toEqual({ ...tally, beyond: 0 });
    expect(matrix.tally).toEqual(matrix.all);
    expect(matrix.shown.size).toBe(tally.pairs);
    expect(tally).toMatchObject({ pairs: 595, beyond: 1 });
    const lens = { ...START_LENS, mode: 'day', to: day } as const;
    const drawn = tieMarks(dataset, lens, answerOf(record, lens)).filter(({ pair }) =>
      isAmerican(dataset, pair),
    );
    const drawnOn = (rung: TieRung) => drawn.filter((mark) => mark.rung === rung).length;
    for (const rung of DRAWN) expect([rung, drawnOn(rung)]).toEqual([rung, tally.byRung[rung]]);
  });

  it('is that of the text on method too, whose quiet pairs are those without a change', () => {
    const { pairs, quiet } = methodValues(shown, 'en');
    const day = dayAt('2025-11-30');
    const rows = (scope: 'recorded' | 'all') => tieRows(dataset, START_LENS, day, scope);
    expect(pairs).toBe(tieTally(dataset, rows('all')).pairs);
    expect(quiet).toBe(595 - tieTally(dataset, rows('recorded')).pairs);
  });

  it('is the sum of its rungs', () => {
    const { pairs, byRung } = tieTally(
      dataset,
      tieRows(dataset, START_LENS, dayAt('2025-11-30'), 'all'),
    );
    expect(TIE_RUNGS.reduce((sum, rung) => sum + byRung[rung], 0)).toBe(pairs);
  });
});

describe('the number of changes', () => {
  const { startDay, endDay } = dataset.span;
  const aDay = fc.integer({ min: startDay + 1, max: endDay }).map((day) => day as Day);

  it('agrees with what stands otherwise: only a tie that changed can, for any window', () => {
    fc.assert(
      fc.property(aDay, aDay, (a, b) => {
        const [first, last] = [Math.min(a, b) as Day, Math.max(a, b) as Day];
        const changes = changesBetween(shown, START_LENS, first, last);
        const { otherwise, ties, ...counts } = changesTally(changes);
        const turned = new Set(toldTurns(changes).map(({ pair }) => pair));
        expect(ties).toBe(turned.size);
        for (const difference of changes.differences.filter(isOnRecord))
          expect(turned).toContain(difference.pair);
        expect(otherwise).toBeLessThanOrEqual(ties);
        expect(counts.changes + counts.lapses).toBe(toldTurns(changes).length);
      }),
      { numRuns: 200 },
    );
  });

  it('counts the events of the list: those that began or ended, and those that lasted through', () => {
    fc.assert(
      fc.property(aDay, aDay, (a, b) => {
        const [from, to] = [Math.min(a, b) as Day, Math.max(a, b) as Day];
        const { events, unread, lasting } = changesBetween(shown, START_LENS, from, to);
        const listed = answerOf(record, { ...START_LENS, from, to }).shown;
        expect(events.length + unread + lasting).toBe(listed);
      }),
      { numRuns: 100 },
    );
  });
});
