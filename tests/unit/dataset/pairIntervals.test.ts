import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairIntervals } from '../../../src/dataset/pairIntervals.ts';
import type { TieInterval } from '../../../src/dataset/TieLedger.ts';
import { addDays, isoOf, knownDay } from '../../../src/model/Day.ts';
import { type DaySpan, spanHolds } from '../../../src/model/DaySpan.ts';
import { pairOf } from '../../../src/model/Pair.ts';
import { knownEdtf } from '../../../src/model/readEdtf.ts';
import type { TieChange } from '../../../src/model/TieChange.ts';
import { aTie } from '../../builders/aDatasetRecord.ts';
import { naiveTie } from './naiveTie.ts';

const span = { startDay: knownDay('1990-01-01'), endDay: knownDay('1990-06-30') };

type Given = Partial<Omit<TieChange, 'date' | 'pair'>>;

function change(date: string, given: Given = {}): TieChange {
  return { ...aTie(given), pair: pairOf('MEX', 'PER'), date: knownEdtf(date) };
}

/** Each interval as `first day: status`, with what else is true of it. */
function told(changes: readonly TieChange[], founding?: string, over: DaySpan = span): string[] {
  const intervals = pairIntervals(changes, founding ? knownEdtf(founding) : null, over);
  return intervals.map(({ startDay, status, lastRecorded, strained, approximate }) =>
    [
      `${isoOf(startDay)}: ${status}`,
      lastRecorded ? `(${lastRecorded})` : '',
      strained ? 'strained' : '',
      approximate ? 'approximate' : '',
    ]
      .filter(Boolean)
      .join(' '),
  );
}

const recalled = { act: 'recall', status: 'recalled' } as const;
const restored = { act: 'restore', status: 'embassy' } as const;
const quarrel = { act: 'png', status: null, strained: true } as const;

describe('before the first change', () => {
  test('there is no recorded break', () => {
    expect(told([])).toEqual(['1990-01-01: no-recorded-break']);
    expect(told([change('1990-02-01')])).toEqual([
      '1990-01-01: no-recorded-break',
      '1990-02-01: severed',
    ]);
  });

  test('there is no tie while one of the two is no state', () => {
    const days = ['1990-01-01: not-established', '1990-03-01: no-recorded-break'];
    expect(told([], '1990-03-01')).toEqual(days);
    expect(told([change('1990-04-01')], '1990-03-01')).toEqual([...days, '1990-04-01: severed']);
  });

  test('a founding that is not exactly dated counts from its first day, as approximate', () => {
    expect(told([], '1990-03')).toEqual([
      '1990-01-01: not-established',
      '1990-03-01: no-recorded-break approximate',
    ]);
  });

  test('there is no tie before the change that establishes it, founded or not', () => {
    const establish = change('1990-04-01', { act: 'establish', status: 'established' });
    const days = ['1990-01-01: not-established', '1990-04-01: established'];
    expect(told([establish])).toEqual(days);
    expect(told([establish], '1990-03-01')).toEqual(days);
  });

  test('a change on record holds even before the founding', () => {
    expect(told([change('1990-02-01')], '1990-03-01')).toEqual([
      '1990-01-01: not-established',
      '1990-02-01: severed',
    ]);
  });
});

describe('a change', () => {
  test('holds from its day until the next one', () => {
    expect(told([change('1990-02-01'), change('1990-05-01', restored)])).toEqual([
      '1990-01-01: no-recorded-break',
      '1990-02-01: severed',
      '1990-05-01: embassy',
    ]);
  });

  test('holds from the first day that its date can mean, as approximate', () => {
    const dates = ['1990-02', '1990-02-01~', '1990-02-01?', '1990-02-01/1990-02-03'];
    for (const date of dates)
      expect(told([change(date)])[1]).toBe('1990-02-01: severed approximate');
  });

  test('that goes on has an exact first day', () => {
    expect(told([change('1990-02-01/..')])[1]).toBe('1990-02-01: severed');
  });

  test('on the last day holds for that day', () => {
    const [, last] = pairIntervals([change('1990-06-30')], null, span);
    expect(last).toMatchObject({ startDay: span.endDay, endDay: span.endDay, status: 'severed' });
  });

  test('before the first day holds from the first day on', () => {
    expect(told([change('1889', recalled), change('1989-12-31')])).toEqual(['1990-01-01: severed']);
    expect(told([change('../1990-02-01')])).toEqual(['1990-01-01: severed approximate']);
  });

  test('after the last day is not seen', () => {
    expect(told([change('1990-07-01')])).toEqual(['1990-01-01: no-recorded-break']);
  });

  test('of two on one day the later in the file holds', () => {
    const changes = [change('1990-02-01'), change('1990-02-01', restored)];
    expect(told(changes)).toEqual(['1990-01-01: no-recorded-break', '1990-02-01: embassy']);
  });
});

describe('a change whose end is not on record', () => {
  const lost = { ...recalled, endRecorded: false };

  test('holds through the last day that its date can mean, and the level is unknown after it', () => {
    expect(told([change('1990-02-01', lost)])).toEqual([
      '1990-01-01: no-recorded-break',
      '1990-02-01: recalled',
      '1990-02-02: unknown (recalled) approximate',
    ]);
    expect(told([change('1990-02', lost)])).toContain('1990-03-01: unknown (recalled) approximate');
  });

  test('is followed by the next change as if its end were known', () => {
    expect(told([change('1990-02', lost), change('1990-02-10', restored)])).toEqual([
      '1990-01-01: no-recorded-break',
      '1990-02-01: recalled approximate',
      '1990-02-10: embassy',
    ]);
  });

  test('is what the unknown interval began with', () => {
    const changes = [change('1990-02-01', lost)];
    expect(pairIntervals(changes, null, span)[2]?.change).toBe(changes[0]);
  });

  test('leaves nothing but the unknown level when it lies before the first day', () => {
    expect(told([change('1981-03~', lost)])).toEqual([
      '1990-01-01: unknown (recalled) approximate',
    ]);
  });
});

describe('a change that ends what was and names no level', () => {
  test('leaves the level unknown until the next change', () => {
    const changes = [
      change('1990-02-01', { act: 'war', status: 'war' }),
      change('1990-03-01', { act: 'peace', status: null }),
      change('1990-05-01', restored),
    ];
    expect(told(changes)).toEqual([
      '1990-01-01: no-recorded-break',
      '1990-02-01: war',
      '1990-03-01: unknown (war)',
      '1990-05-01: embassy',
    ]);
    const [broken, back] = [
      change('1990-02-01'),
      change('1990-03-01', { ...restored, status: null }),
    ];
    expect(told([broken, back])[2]).toBe('1990-03-01: unknown (severed)');
  });
});

describe('a beginning that a published list dates', () => {
  const listed = { act: 'establish', status: null, basis: 'list' } as const;

  test('is no level: no break is recorded after it, and there is no tie before', () => {
    expect(told([change('1990-03-01', listed)])).toEqual([
      '1990-01-01: not-established',
      '1990-03-01: no-recorded-break',
    ]);
  });

  test('after a break says no more than that it ended', () => {
    expect(told([change('1990-02-01'), change('1990-03-01', listed)])[2]).toBe(
      '1990-03-01: unknown (severed)',
    );
  });
});

describe('a quarrel that leaves the level as it was', () => {
  test('strains the tie until the next change', () => {
    const changes = [change('1990-02-01', quarrel), change('1990-05-01', restored)];
    expect(told(changes)).toEqual([
      '1990-01-01: no-recorded-break',
      '1990-02-01: no-recorded-break strained',
      '1990-05-01: embassy',
    ]);
  });

  test('whose end is not on record ends, and the level stays what it was', () => {
    const changes = [
      change('1990-02-01', restored),
      change('1990-03-01', { ...quarrel, endRecorded: false }),
    ];
    expect(told(changes)).toEqual([
      '1990-01-01: no-recorded-break',
      '1990-02-01: embassy',
      '1990-03-01: embassy strained',
      '1990-03-02: embassy approximate',
    ]);
  });

  test('keeps a level unknown that is unknown', () => {
    const changes = [
      change('1963-04-28', { endRecorded: false }),
      change('1990-03-01', { ...quarrel, endRecorded: false }),
    ];
    expect(told(changes)).toEqual([
      '1990-01-01: unknown (severed) approximate',
      '1990-03-01: unknown (severed) strained',
      '1990-03-02: unknown (severed) approximate',
    ]);
  });

  test('on the day of another change keeps what that one set', () => {
    const changes = [change('1990-02-01', recalled), change('1990-02-01', quarrel)];
    expect(told(changes)[1]).toBe('1990-02-01: recalled strained');
  });
});

describe('for any changes', () => {
  const aDate = fc
    .tuple(
      fc.integer({ min: -40, max: 220 }),
      fc.constantFrom('day', 'day', 'about', 'month', 'on'),
    )
    .map(([offset, kind]) => {
      const iso = isoOf(addDays(span.startDay, offset));
      if (kind === 'month') return iso.slice(0, 7);
      return { day: iso, about: `${iso}~`, on: `${iso}/..` }[kind];
    });
  const aChange = fc
    .record({
      date: aDate,
      status: fc.constantFrom(null, 'embassy', 'recalled', 'severed', 'not-established'),
      act: fc.constantFrom('establish', 'sever', 'restore', 'war', 'peace'),
      endRecorded: fc.boolean(),
      isStrained: fc.boolean(),
    })
    .map(({ date, isStrained, ...given }) =>
      change(date, { ...given, ...(isStrained ? { strained: true as const } : {}) }),
    );
  const someChanges = fc
    .array(aChange, { maxLength: 6 })
    .map((list) => list.toSorted((a, b) => (a.date.startDay ?? 0) - (b.date.startDay ?? 0)));
  const aFounding = fc.option(aDate.map(knownEdtf));

  test('every day has exactly one interval, without a gap or an overlap', () => {
    fc.assert(
      fc.property(someChanges, aFounding, (changes, founding) => {
        const intervals = pairIntervals(changes, founding, span);
        const starts = intervals.map(({ startDay }) => startDay);
        const nexts = intervals.map(({ endDay }) => addDays(endDay, 1));
        expect([...starts, addDays(span.endDay, 1)]).toEqual([span.startDay, ...nexts]);
        expect(intervals.every(({ startDay, endDay }) => startDay <= endDay)).toBe(true);
      }),
    );
  });

  test('the tie on each day is the one that going through all days gives', () => {
    fc.assert(
      fc.property(someChanges, aFounding, (changes, founding) => {
        const intervals = pairIntervals(changes, founding, span);
        const byDay = naiveTie(changes, founding, span).map(({ day, ...naive }) => {
          const {
            status,
            strained,
            lastRecorded,
            change: last,
          } = intervals.find((interval) => spanHolds(interval, day)) ?? ({} as TieInterval);
          return { naive, found: { status, strained, lastRecorded, last } };
        });
        expect(byDay.map(({ found }) => found)).toEqual(byDay.map(({ naive }) => naive));
      }),
      { numRuns: 200 },
    );
  });
});
