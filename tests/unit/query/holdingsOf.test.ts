import { aDatasetRecord, aTie, anEvent } from '../../builders/aDatasetRecord.ts';
import { expect, test } from 'vitest';
import { holdingsOf } from '../../../src/query/holdingsOf.ts';

test('the events of a data set are found by their ids, and speak for its days', () => {
  const { dataset, record } = holdingsOf(aDatasetRecord());
  expect(record.eventOf('E1')?.id).toBe('E1');
  expect(record.eventOf('I1')?.kind).toBe('intervention');
  expect(record.eventOf('E9')).toBeUndefined();
  const { id, name, kind, span, opening, total } = record.about;
  expect([id, name, kind, total]).toEqual(['small', 'A small data set', 'record', 2]);
  expect({ span, opening }).toEqual({ span: dataset.span, opening: dataset.opening });
});

test('a record that was never read is refused, with the value that is wrong', () => {
  const build = (given: Parameters<typeof aDatasetRecord>[0]) => holdingsOf(aDatasetRecord(given));
  expect(() => build({ events: [anEvent({ date: 'soon' })] })).toThrow('"soon" is not a date');
  expect(() => build({ ties: [aTie({ pair: 'MEX' })] })).toThrow('"MEX" is not a pair');
  expect(() => build({ span: { from: '1810', to: '2025-11-30' } })).toThrow('"1810" is not a day');
});
