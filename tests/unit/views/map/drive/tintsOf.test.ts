import { aMapFrame, aTieMark } from '../aMapFrame.ts';
import { expect, test } from 'vitest';
import { sameOverlay, sameTints, tintsOf } from '../../../../../src/views/map/drive/tintsOf.ts';

test('chosen states are tinted in the accent, those of a chosen tie in the colour of its rung', () => {
  const frame = aMapFrame([], {
    chosenCountries: ['MEX', 'PER', 'BRA'],
    firstCountry: 'USA',
    ties: [
      aTieMark('MEX', 'PER', { rung: 'severed', chosen: true }),
      aTieMark('BRA', 'VEN', { rung: 'war' }),
    ],
  });
  expect(Object.fromEntries(tintsOf(frame))).toEqual({
    BRA: '--accent',
    MEX: '--tie-severed',
    PER: '--tie-severed',
    USA: '--accent',
  });
});

test('tints are the same only with the same states in the same colours', () => {
  const one = new Map([['MEX', '--accent' as const]]);
  expect(sameTints(one, new Map(one))).toBe(true);
  expect(sameTints(one, new Map([['MEX', '--tie-war' as const]]))).toBe(false);
  expect(sameTints(one, new Map([...one, ['PER', '--accent' as const]]))).toBe(false);
});

test('overlays are the same only with the same states in the same colours and patterns', () => {
  const yes = { token: '--overlay-for', pattern: 'plain' } as const;
  const one = new Map([['MEX', yes]]);
  expect(sameOverlay(one, new Map([['MEX', { ...yes }]]))).toBe(true);
  expect(sameOverlay(one, new Map([['PER', yes]]))).toBe(false);
  expect(sameOverlay(one, new Map([['MEX', { ...yes, pattern: 'dots' as const }]]))).toBe(false);
  expect(sameOverlay(one, new Map())).toBe(false);
});
