import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDatasetRecord, aVote } from '../../../builders/aDatasetRecord.ts';
import { bundled, dayAt } from '../../data/bundled.ts';
import type { Pair } from '../../../../src/model/Pair.ts';
import { VOTE_VALUES } from '../../../../src/model/DatasetRecord.ts';
import { buildDataset } from '../../../../src/dataset/buildDataset.ts';
import { countryVotes } from '../../../../src/query/stories/countryVotes.ts';
import { pairVotes } from '../../../../src/query/stories/pairVotes.ts';
import { regionalMajority, voteStory } from '../../../../src/query/stories/voteStory.ts';
import { tallyOf, voteOf } from '../../data/reckonings.ts';

const { dataset } = bundled;
const LAST = dayAt('2025-11-30');
const idsOf = (votes: readonly { readonly id: string }[]) => votes.map(({ id }) => id);

describe('how two states voted', () => {
  it('counts agreement over the votes that both cast, as a plain recount does', () => {
    fc.assert(
      fc.property(fc.constantFrom(...dataset.ledger.pairs), (pair) => {
        const [a = '', b = ''] = pair.split('-');
        const both = dataset.votes
          .map(({ recorded }) => [recorded[a], recorded[b]])
          .filter((values) => values.every((value) => value !== undefined && value !== 'absent'));
        const { agree, differ, absent, unrecorded } = pairVotes(dataset, pair, LAST);
        expect(agree.length).toBe(both.filter(([first, second]) => first === second).length);
        expect(differ.length).toBe(both.filter(([first, second]) => first !== second).length);
        const total = agree.length + differ.length + absent.length + unrecorded.length;
        expect(total).toBe(dataset.votes.length);
      }),
    );
  });

  it('names the last vote that differs first, and those without a roll call', () => {
    const { differ, unrecorded } = pairVotes(dataset, 'MEX-USA' as Pair, LAST);
    expect(differ[0]?.vote.id).toBe('UNGA-CUBA-2025');
    expect(differ[0]?.values).toEqual(['yes', 'no']);
    expect(idsOf(unrecorded)).toEqual(['UNGA-CUBA-2024', 'UNGA-CUBA-2023']);
  });

  it('leaves out votes after the day', () => {
    const { agree, differ } = pairVotes(dataset, 'MEX-USA' as Pair, dayAt('1992-11-23'));
    expect([...agree, ...differ]).toEqual([]);
  });

  it('takes absence for no vote', () => {
    const votes = [aVote({ recorded: { USA: 'no', MEX: 'absent' } })];
    const small = buildDataset(aDatasetRecord({ votes }));
    const found = pairVotes(small, 'MEX-USA' as Pair, LAST);
    expect([found.agree, found.differ]).toEqual([[], []]);
    expect(idsOf(found.absent)).toEqual(['V1']);
  });
});

describe('a vote', () => {
  it('has the states by how they voted, and tallies that a plain recount gives', () => {
    for (const { id } of dataset.votes) {
      const { cast } = voteStory(dataset, id)!;
      const counts = Object.fromEntries(VOTE_VALUES.map((value) => [value, cast[value].length]));
      expect(counts).toEqual(tallyOf(id));
    }
  });

  it('names the seven noes of 2025, the hemisphere first, and who did not vote', () => {
    const { cast, unrecorded, claims } = voteStory(dataset, 'UNGA-CUBA-2025')!;
    expect(cast.no).toEqual(['ARG', 'PRY', 'USA', 'HUN', 'ISR', 'MKD', 'UKR']);
    expect(cast.absent).toEqual(['DOM', 'SLV', 'VEN']);
    expect(unrecorded).toEqual([]);
    expect(idsOf(claims)).toContain('S10');
  });

  it('has 34 states of 2024 without a roll call, none of them in favour', () => {
    const { cast, unrecorded } = voteStory(dataset, 'UNGA-CUBA-2024')!;
    expect(cast.yes).toEqual([]);
    expect(unrecorded).toHaveLength(34);
  });

  it('stands in its series by day', () => {
    const { series } = voteStory(dataset, 'UNGA-CUBA-2019')!;
    const at = idsOf(series).indexOf('UNGA-CUBA-2019');
    expect(idsOf(series).slice(at - 1, at + 2)).toEqual([
      'UNGA-CUBA-2017',
      'UNGA-CUBA-2019',
      'UNGA-CUBA-2023',
    ]);
  });
});

describe('a state and the majority of its region', () => {
  it('has no majority where the roll call is not on record', () => {
    expect(regionalMajority(dataset, voteOf('UNGA-CUBA-2024'))).toBeNull();
    expect(regionalMajority(dataset, voteOf('UNGA-CUBA-2019'))).toBe('yes');
    expect(regionalMajority(dataset, voteOf('UNGA-CUBA-1992'))).toBe('abstain');
  });

  it('counts how often the United States stood apart', () => {
    const { recorded, compared, apart } = countryVotes(dataset, 'USA', LAST);
    expect(recorded).toHaveLength(30);
    expect([compared, apart]).toEqual([28, 28]);
  });

  it('names the last votes of Mexico, and the two without a roll call', () => {
    const { recorded, unrecorded, apart } = countryVotes(dataset, 'MEX', LAST);
    expect(recorded[0]).toMatchObject({ vote: { id: 'UNGA-CUBA-2025' }, value: 'yes' });
    expect(idsOf(unrecorded)).toHaveLength(2);
    expect(apart).toBe(1);
  });
});
