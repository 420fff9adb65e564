import { expect, test } from 'vitest';
import { chosenPair } from '../../../../../src/views/timeline/scale/chosenPair.ts';
import { pairOf } from '../../../../../src/model/Pair.ts';

const peru = pairOf('MEX', 'PER');
const cuba = pairOf('CUB', 'USA');

test('the strip belongs to the only pair of the filter, else to the one that is open', () => {
  expect(chosenPair({ pairs: [peru], open: { type: 'pair', id: cuba } })).toBe(peru);
  expect(chosenPair({ pairs: [], open: { type: 'pair', id: cuba } })).toBe(cuba);
});

test('with several pairs, or none, there is no strip', () => {
  expect(chosenPair({ pairs: [peru, cuba], open: null })).toBeNull();
  expect(chosenPair({ pairs: [], open: { type: 'country', id: 'MEX' } })).toBeNull();
});
