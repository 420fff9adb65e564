import { describe, expect, it } from 'vitest';
import { aDatasetRecord, aStance } from '../../../builders/aDatasetRecord.ts';
import type { Pair } from '../../../../src/model/Pair.ts';
import { holdingsOf } from '../../../../src/query/holdingsOf.ts';
import { bundled, dayAt } from '../../data/bundled.ts';
import { pairStances, stancesOf } from '../../../../src/query/stories/stancesOf.ts';

const pair = 'MEX-PER' as Pair;
const LAST = dayAt('2025-11-30');

function standingOf(...positions: readonly ('supports' | 'opposes' | 'mixed')[]) {
  const stances = positions.map((position, index) =>
    aStance({ id: `s${index}`, country: index === 0 ? 'MEX' : 'PER', position }),
  );
  const [matter] = pairStances(holdingsOf(aDatasetRecord({ stances })), pair, LAST);
  return matter?.standing;
}

describe('what two states say on a matter', () => {
  it('agrees or differs only where both take a side', () => {
    expect(standingOf('opposes', 'opposes')).toBe('agree');
    expect(standingOf('opposes', 'supports')).toBe('differ');
    expect(standingOf('opposes', 'mixed')).toBe('open');
    expect(standingOf('opposes')).toBe('open');
  });

  it('puts matters on which both speak first', () => {
    const matters = pairStances(bundled.shown, 'DOM-MEX' as Pair, LAST);
    expect(matters.map(({ standing }) => standing)).toEqual(['differ', 'open']);
    expect(matters[0]?.stances.map(({ country }) => country)).toEqual(['DOM', 'MEX']);
  });

  it('leaves out what was said after the day, by its own date or that of its event', () => {
    const dated = aStance({ id: 'dated', date: '2025-11-04' });
    const ofEvent = aStance({ id: 'of-event', event: 'E1' });
    const timeless = aStance({ id: 'timeless' });
    const holdings = holdingsOf(aDatasetRecord({ stances: [dated, ofEvent, timeless] }));
    const idsOn = (iso: string) => stancesOf(holdings, 'MEX', dayAt(iso)).map(({ id }) => id);
    expect(idsOn('2025-11-02')).toEqual(['timeless']);
    expect(idsOn('2025-11-03')).toEqual(['of-event', 'timeless']);
    expect(idsOn('2025-11-04')).toEqual(['dated', 'of-event', 'timeless']);
  });
});
