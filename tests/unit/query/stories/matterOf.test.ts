import { expect, test } from 'vitest';
import { bundled } from '../../data/bundled.ts';
import { matterOf } from '../../../../src/query/stories/matterOf.ts';

const { votes } = bundled.dataset;

test('votes whose titles differ by the year alone are on one matter', () => {
  expect(matterOf(votes, 'en')).toBe('UN General Assembly on the embargo against Cuba');
  expect(matterOf(votes, 'es')).toBe('Asamblea General de la ONU sobre el embargo a Cuba');
  expect(matterOf(votes.slice(0, 1), 'fr')).toBe(
    'Assemblée générale de l’ONU sur l’embargo contre Cuba',
  );
});

test('of several matters, and of no vote, there is none', () => {
  const other = { ...votes[0]!, title: { en: 'On the law of the sea, 1992' } };
  expect(matterOf([...votes, other], 'en')).toBeNull();
  expect(matterOf([], 'en')).toBeNull();
});
