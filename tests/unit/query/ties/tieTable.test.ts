import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Lens, START_LENS } from '../../../../src/lens/Lens.ts';
import { TIE_COLUMNS } from '../../../../src/query/ties/sortTies.ts';
import { TIE_RUNGS, rungOf } from '../../../../src/model/TieStatus.ts';
import type { Day } from '../../../../src/model/Day.ts';
import type { Pair } from '../../../../src/model/Pair.ts';
import { type TieAsk, tieTable } from '../../../../src/query/ties/tieTable.ts';
import { aLens } from '../../../builders/aLens.ts';
import { bundled, dayAt } from '../../data/bundled.ts';
import { pairName } from '../../../../src/query/names/pairName.ts';

const { dataset, shown } = bundled;
const LAST = dayAt('2025-11-30');
const WORST_FIRST: TieAsk = {
  scope: 'recorded',
  name: '',
  order: { column: 'status', direction: 'descending' },
};

const aDay = fc
  .integer({ min: dataset.span.startDay, max: dataset.span.endDay })
  .map((day) => day as Day);
const anAsk = fc.record({
  scope: fc.constantFrom('recorded', 'all'),
  name: fc.constantFrom('', 'mexico', 'peru mex', 'united', 'zzz'),
  order: fc.record({
    column: fc.constantFrom(...TIE_COLUMNS),
    direction: fc.constantFrom('ascending', 'descending'),
  }),
});

const NAMED: Readonly<Record<string, (names: string) => boolean>> = {
  '': () => true,
  mexico: (names) => names.includes('Mexico'),
  'peru mex': (names) => names === 'Mexico – Peru',
  united: (names) => names.includes('United'),
  zzz: () => false,
};

/** The pairs that the table should hold, said the plainest way. */
function naivePairs(lens: Lens, day: Day, { scope, name }: TieAsk): string[] {
  return dataset.ledger.pairs.filter((pair) => {
    const tie = dataset.ledger.histories
      .get(pair)
      ?.intervals.find(({ startDay, endDay }) => startDay <= day && day <= endDay);
    if (!tie) throw new Error(`${pair} has no status.`);
    const past = dataset.changesOf(pair).filter(({ date }) => (date.startDay ?? day) <= day);
    const isTold = past.length > 0 && past.at(-1)?.basis !== 'list';
    return (
      (lens.pairs.length > 0 ? lens.pairs.includes(pair) : scope === 'all' || isTold) &&
      (lens.countries.length === 0 || lens.countries.some((state) => pair.includes(state))) &&
      (lens.statuses.length === 0 || lens.statuses.includes(rungOf(tie.status))) &&
      NAMED[name]?.(pairName(dataset, pair, 'en'))
    );
  });
}

/** How many of them have no state beyond the hemisphere: none but the United Kingdom is in a pair. */
function american(lens: Lens, day: Day, ask: TieAsk): number {
  return naivePairs(lens, day, ask).filter((pair) => !pair.includes('GBR')).length;
}

function table(lens: Lens, day: Day, ask: Partial<TieAsk> = {}) {
  return tieTable(shown, lens, day, { ...WORST_FIRST, ...ask }, 'en');
}

function pairsOf(lens: Partial<Lens>, day: Day, ask: Partial<TieAsk> = {}): Pair[] {
  return table({ ...START_LENS, ...lens }, day, ask).rows.map(({ pair }) => pair);
}

describe('the table of ties', () => {
  it('holds the pairs that a plain filter holds, for any lens and any day', () => {
    fc.assert(
      fc.property(aLens(), aDay, anAsk, (lens, day, ask) => {
        const { rows } = table(lens, day, ask);
        expect(rows.map(({ pair }) => pair).toSorted()).toEqual(naivePairs(lens, day, ask));
      }),
      { numRuns: 300 },
    );
  });

  it('counts each status as if that filter were lifted, for any lens and any day', () => {
    fc.assert(
      fc.property(aLens(), aDay, anAsk, (lens, day, ask) => {
        const { rows, shown: listed, all } = table(lens, day, ask);
        const wanted = lens.statuses.length === 0 ? TIE_RUNGS : lens.statuses;
        expect(wanted.reduce((sum, rung) => sum + all.byRung[rung], 0)).toBe(listed.pairs);
        expect(listed.pairs + listed.beyond).toBe(rows.length);
        for (const rung of TIE_RUNGS)
          expect(american({ ...lens, statuses: [rung] }, day, ask)).toBe(all.byRung[rung]);
      }),
      { numRuns: 50 },
    );
  });

  it('shows exactly the eight severed pairs of 30 November 2025', () => {
    expect(pairsOf({ statuses: ['severed'] }, LAST).toSorted()).toEqual(
      'ECU-MEX ECU-NIC GTM-VEN MEX-PER PER-VEN PRY-VEN SLV-VEN USA-VEN'.split(' '),
    );
  });

  it('shows all pairs when asked, and those with a record otherwise', () => {
    expect(pairsOf({}, LAST, { scope: 'all' })).toEqual(
      expect.arrayContaining([...dataset.ledger.pairs]),
    );
    const listed = ['ARG-BHS', 'BRB-COL'] as Pair[];
    const recorded = pairsOf({}, LAST);
    expect(recorded).toEqual(expect.arrayContaining(['MEX-PER', 'CHL-PER']));
    expect(recorded.filter((pair) => listed.includes(pair))).toEqual([]);
    expect(listed.every((pair) => dataset.ledger.changedPairs.includes(pair))).toBe(true);
  });

  test('a pair asked for by name is there, whatever its record', () => {
    expect(pairsOf({ pairs: ['BRA-SUR' as Pair] }, LAST)).toEqual(['BRA-SUR']);
  });
});
