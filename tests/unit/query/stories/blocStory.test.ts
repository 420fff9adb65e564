import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aBloc, aDatasetRecord } from '../../../builders/aDatasetRecord.ts';
import { blocStory, membersNotIn, standingIn } from '../../../../src/query/stories/blocStory.ts';
import { bundled, dayAt } from '../../data/bundled.ts';
import { type Day, isoOf } from '../../../../src/model/Day.ts';
import type { Membership } from '../../../../src/model/DatasetRecord.ts';
import type { Pair } from '../../../../src/model/Pair.ts';
import { buildDataset } from '../../../../src/dataset/buildDataset.ts';
import { commonBlocs } from '../../../../src/query/stories/commonBlocs.ts';
import { membersOn } from '../../data/reckonings.ts';

const { dataset } = bundled;
const LAST = dayAt('2025-11-30');

const aDayOfData = fc
  .integer({ min: dataset.span.startDay, max: dataset.span.endDay })
  .map((day) => day as Day);
const aBundledBloc = fc.constantFrom(...dataset.blocs);

const blocOf = (id: string) => dataset.blocs.find((bloc) => bloc.id === id)!;
const statesIn = (memberships: readonly Membership[]) =>
  memberships.map(({ country }) => country).toSorted();

describe('a bloc on a day', () => {
  it('has the members and partners that a plain recount gives, on any day', () => {
    fc.assert(
      fc.property(aBundledBloc, aDayOfData, ({ id }, day) => {
        const { standings } = blocStory(dataset, id, day)!;
        const { member, suspended, partner } = standings;
        const standing = [...member, ...suspended, ...partner];
        expect(statesIn(standing)).toEqual(membersOn(id, isoOf(day)));
      }),
    );
  });

  it('puts every membership in exactly one place', () => {
    fc.assert(
      fc.property(aBundledBloc, aDayOfData, ({ id, memberships }, day) => {
        const { standings } = blocStory(dataset, id, day)!;
        const all = Object.values(standings).flat();
        const placed = memberships.filter(({ kind }) => kind !== 'suspended');
        expect(all).toHaveLength(placed.length);
        expect(new Set(all).size).toBe(placed.length);
      }),
    );
  });

  it('keeps a disputed end apart from one that both sides accept', () => {
    const { standings } = blocStory(dataset, 'OAS', LAST)!;
    expect(statesIn(standings.disputed)).toEqual(['VEN']);
    expect(statesIn(standings.left)).toEqual(['NIC']);
    expect(standings.member).toHaveLength(33);
    const before = blocStory(dataset, 'OAS', dayAt('1990-01-01'))!;
    expect(statesIn(before.standings.member)).toContain('VEN');
  });

  it('keeps a suspended member apart while that lasts, and forgets the suspension after it', () => {
    const [member] = aBloc().memberships;
    const suspended = { ...member!, dates: '1962-01-31/2009-06-03', kind: 'suspended' } as const;
    const observer = { ...member!, country: 'PER', kind: 'observer' } as const;
    const blocs = [aBloc({ memberships: [member!, suspended, observer] })];
    const own = buildDataset(aDatasetRecord({ blocs }));
    const on = (day: string) => {
      const { standings } = blocStory(own, 'OAS', dayAt(day))!;
      return Object.entries(standings).flatMap(([standing, { length }]) =>
        length > 0 ? [`${length} ${standing}`] : [],
      );
    };
    expect(on('1962-01-30')).toEqual(['1 member', '1 observer']);
    expect(on('1962-01-31')).toEqual(['1 suspended', '1 observer']);
    expect(on('2009-06-04')).toEqual(['1 member', '1 observer']);
    expect(standingIn(own.blocs[0]!, 'MEX', dayAt('1990-01-01'))?.standing).toBe('suspended');
  });

  it('tells the suspensions that were over by the day, and no later ones', () => {
    const over = (day: string) =>
      blocStory(dataset, 'OAS', dayAt(day))!.suspensionsOver.map(({ country }) => country);
    expect(over('2008-01-01')).toEqual([]);
    expect(over('2010-01-01')).toEqual(['CUB']);
    expect(over('2011-06-02')).toEqual(['CUB', 'HND']);
  });

  it('keeps partners apart from members', () => {
    const { standings } = blocStory(dataset, 'BRICS', LAST)!;
    expect(statesIn(standings.member)).toEqual(['BRA']);
    expect(statesIn(standings.partner)).toEqual(['BOL', 'CUB']);
  });

  it('is nothing for a bloc that the data set does not have', () => {
    expect(blocStory(dataset, 'OAS 2.0', LAST)).toBeUndefined();
  });
});

describe('members of one bloc and not of another', () => {
  it('tells who is in CELAC but not in the OAS on the last day, and why', () => {
    const differences = membersNotIn(blocOf('CELAC'), blocOf('OAS'), LAST);
    const told = differences.map(({ membership, other }) => [membership.country, other?.standing]);
    expect(told).toEqual([
      ['NIC', 'left'],
      ['VEN', 'disputed'],
    ]);
  });

  it('agrees with a plain recount for any two blocs, disputes aside', () => {
    const undisputed = (id: string, day: Day) =>
      statesIn(blocStory(dataset, id, day)!.standings.member);
    fc.assert(
      fc.property(aBundledBloc, aBundledBloc, aDayOfData, (bloc, other, day) => {
        const others = new Set(undisputed(other.id, day));
        const naive = undisputed(bloc.id, day).filter((state) => !others.has(state));
        const told = membersNotIn(bloc, other, day).map(({ membership }) => membership.country);
        expect(told).toEqual(naive);
      }),
    );
  });

  it('says nothing of the other bloc where no membership is on record', () => {
    const [difference] = membersNotIn(blocOf('USMCA'), blocOf('CELAC'), LAST);
    expect(difference).toMatchObject({ membership: { country: 'CAN' }, other: null });
  });
});

describe('blocs of both states', () => {
  it('are those in which both stand, on any day', () => {
    const pairs = dataset.ledger.pairs;
    fc.assert(
      fc.property(fc.constantFrom(...pairs), aDayOfData, (pair, day) => {
        const isIn = (id: string, state: string) => {
          const { standings } = blocStory(dataset, id, day)!;
          const { member, suspended, partner, disputed } = standings;
          return statesIn([...member, ...suspended, ...partner, ...disputed]).includes(state);
        };
        const naive = dataset.blocs
          .filter(({ id }) => pair.split('-').every((state) => isIn(id, state)))
          .map(({ id }) => id);
        expect(commonBlocs(dataset, pair, day).map(({ bloc }) => bloc.id)).toEqual(naive);
      }),
    );
  });

  it('come with the membership of each state, in the order of the pair', () => {
    const of = (country: string, dates: string) =>
      ({ country, dates, kind: 'member', confidence: 'general', citations: [] }) as const;
    const memberships = [of('PER', '1990/..'), of('MEX', '1980/2000')];
    const small = buildDataset(aDatasetRecord({ blocs: [aBloc({ memberships })] }));
    const [common] = commonBlocs(small, 'MEX-PER' as Pair, dayAt('1995-01-01'));
    expect(common?.memberships.map(({ country }) => country)).toEqual(['MEX', 'PER']);
    expect(commonBlocs(small, 'MEX-PER' as Pair, dayAt('2001-01-01'))).toEqual([]);
  });
});
