import { expect, test } from 'vitest';
import { TIE_RANKS, TIE_RUNGS, TIE_STATUSES, rungOf } from '../../../src/model/TieStatus.ts';

test('every status stands on a rung, and every rung has a status', () => {
  expect(new Set(TIE_STATUSES.map(rungOf))).toEqual(new Set(TIE_RUNGS));
});

test('a worse status never stands on a better rung', () => {
  const rungs = TIE_STATUSES.map((status) => TIE_RUNGS.indexOf(rungOf(status)));
  expect(rungs).toEqual(rungs.toSorted((a, b) => a - b));
});

test('a rung has a rank of its own unless nothing is on record, and war is the worst', () => {
  const ranked = TIE_RUNGS.filter((rung) => TIE_RANKS[rung] !== null);
  expect(TIE_RUNGS.filter((rung) => !ranked.includes(rung))).toEqual([
    'not-established',
    'no-recorded-break',
  ]);
  const fromBest = ranked.toSorted((a, b) => (TIE_RANKS[a] ?? 0) - (TIE_RANKS[b] ?? 0));
  expect(fromBest.map((rung) => TIE_RANKS[rung])).toEqual([...fromBest.keys()]);
  expect(fromBest.at(-1)).toBe('war');
});

test('rungs are told from best to worst, but a level that is not recorded after the worst', () => {
  const known = TIE_RUNGS.filter((rung) => rung !== 'unknown').map((rung) => TIE_RANKS[rung]);
  expect(known).toEqual([0, 2, 3, 4, 5, 6, 7, null, null]);
  expect(TIE_RANKS.unknown).toBe(1);
});

test.each([
  ['legation', 'full'],
  ['expelled', 'recalled'],
  ['no-head', 'charge'],
  ['consular', 'limited'],
  ['no-mission', 'limited'],
  ['suspended', 'suspended'],
  ['severed', 'severed'],
] as const)('%s stands on the rung %s', (status, rung) => {
  expect(rungOf(status)).toBe(rung);
});
