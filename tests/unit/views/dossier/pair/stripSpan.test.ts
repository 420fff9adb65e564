import { expect, test } from 'vitest';
import { civilOf, knownDay } from '../../../../../src/model/Day.ts';
import type { Pair } from '../../../../../src/model/Pair.ts';
import { bundled } from '../../../data/bundled.ts';
import { intervalsOf } from '../../../../../src/dataset/TieLedger.ts';
import { stripSpan } from '../../../../../src/views/dossier/pair/stripSpan.ts';

const END = knownDay('2025-11-30');
const yearsOf = (pair: string) => {
  const { startDay, endDay } = stripSpan(
    { intervals: intervalsOf(bundled.dataset.ledger, pair as Pair) },
    END,
  );
  return [civilOf(startDay).year, civilOf(endDay).year];
};

test('a strip begins a little before both states existed, whenever their tie first changed', () => {
  // Jamaica became independent in 1962, Cuba in 1902
  expect(yearsOf('BRA-JAM')).toEqual([1958, 2025]);
  expect(yearsOf('CUB-USA')[0]).toBe(1894);
});

test('it ends on the day that is shown, where the record has ended before', () => {
  const later = knownDay('2031-01-01');
  const span = stripSpan(
    { intervals: intervalsOf(bundled.dataset.ledger, 'BRA-JAM' as Pair) },
    later,
  );
  expect(span.endDay).toBe(later);
});
