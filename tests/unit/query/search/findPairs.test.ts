import { describe, expect, it } from 'vitest';
import { bundled } from '../../data/bundled.ts';
import { findPairs } from '../../../../src/query/search/findPairs.ts';

const { dataset, shown } = bundled;

describe('a relationship by its name', () => {
  it.each([
    ['Mexico – Peru', 'MEX-PER'],
    ['peru mex', 'MEX-PER'],
    ['MEX-PER', 'MEX-PER'],
    ['per-mex', 'MEX-PER'],
    ['perú méxico', 'MEX-PER'],
    ['united states cuba', 'CUB-USA'],
    ['usa ven', 'USA-VEN'],
    ['trinidad venez', 'TTO-VEN'],
    ['dominican republic haiti', 'DOM-HTI'],
    ['brasil nicaragua', 'BRA-NIC'],
    ['argentina united kingdom', 'ARG-GBR'],
    ['venezuela norway', 'NOR-VEN'],
  ])('"%s" is %s', (text, pair) => {
    expect(findPairs(shown, text, 5)[0]).toBe(pair);
  });

  it('offers the pairs of one state, those with something on record first', () => {
    const pairs = findPairs(shown, 'mexico', 40);
    expect(pairs).toHaveLength(34);
    expect(pairs.slice(0, 9)).toContain('MEX-PER');
    expect(pairs.every((pair) => pair.includes('MEX'))).toBe(true);
  });

  it('offers of one state first the pair whose tie changed last', () => {
    expect(findPairs(shown, 'per', 5)[0]).toBe('MEX-PER');
    expect(findPairs(shown, 'bol', 2)).toEqual(['BOL-VEN', 'BOL-USA']);
  });

  it('finds every pair with a recorded change by the names of its states', () => {
    for (const pair of dataset.ledger.changedPairs) {
      const names = pair.split('-').map((iso3) => dataset.countriesById.get(iso3)?.name.en);
      expect(findPairs(shown, names.join(' – '), 3)).toContain(pair);
    }
  });

  it('offers nothing for words that name no state', () => {
    expect(findPairs(shown, 'atlantis', 5)).toEqual([]);
    expect(findPairs(shown, 'mexico atlantis', 5)).toEqual([]);
  });

  it('offers pairs with something on record for an empty text', () => {
    const recorded = new Set(dataset.ledger.changedPairs);
    expect(findPairs(shown, '', 10).every((pair) => recorded.has(pair))).toBe(true);
  });
});
