import { expect, test } from 'vitest';
import { TIE_RUNGS, TIE_STATUSES, rungOf } from '../../../src/model/TieStatus.ts';

test('every status stands on a rung, and every rung has a status', () => {
  expect(new Set(TIE_STATUSES.map(rungOf))).toEqual(new Set(TIE_RUNGS));
});

test('a worse status never stands on a better rung', () => {
  const rungs = TIE_STATUSES.map((status) => TIE_RUNGS.indexOf(rungOf(status)));
  expect(rungs).toEqual(rungs.toSorted((a, b) => a - b));
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
