import { expect, test } from 'vitest';
import { civilOf, knownDay } from '../../../../../src/model/Day.ts';
import type { Pair } from '../../../../../src/model/Pair.ts';
import { bundled } from '../../../data/bundled.ts';
import { intervalsOf } from '../../../../../src/dataset/TieLedger.ts';
import { stripSpan } from '../../../../../src/views/dossier/pair/stripSpan.ts';

const END = knownDay('2025-11-30');
const { ledger } = bundled.dataset;
const spanOfPair = (pair: string) =>
  stripSpan({ intervals: intervalsOf(ledger, pair as Pair) }, END);
const startYear = (pair: string) => civilOf(spanOfPair(pair).startDay).year;

test('a strip begins a little before both states existed, whenever their tie first changed', () => {
  // Jamaica became independent in 1962, Cuba in 1902
  expect(startYear('BRA-JAM')).toBe(1958);
  expect(startYear('CUB-USA')).toBe(1894);
  expect(spanOfPair('BRA-JAM').endDay).toBe(ledger.span.endDay);
});

test('it ends on the day that is shown, where the record has ended before', () => {
  const later = knownDay('2031-01-01');
  const span = stripSpan({ intervals: intervalsOf(ledger, 'BRA-JAM' as Pair) }, later);
  expect(span.endDay).toBe(later);
});
