import { expect, test } from 'vitest';
import { numbersOf } from '../../../../../src/ingest/rows/dates/numbersOf.ts';
import { orderOf } from '../../../../../src/ingest/rows/dates/orderOf.ts';

test.each([
  ['day-first', ['03/11/2025', '14/11/2025']],
  ['day-first', ['03/11/2025', '', '2025-11-03', '25-12-2024 10:00']],
  ['month-first', ['11/3/2025', '11/14/2025']],
  ['month-first', ['11/14/25']],
  ['open', ['3/11/2025', '1/2/2025', '2025-11-03']],
  ['none', []],
  ['none', ['2025-11-03', '3/3/2025', '03.11.2025', '14.11.2025', 'Nov 3, 2025', '40/50/2025']],
  ['both', ['14/11/2025', '11/14/2025']],
] as const)('%s is told by %j', (order, texts) => {
  expect(orderOf(texts)).toBe(order);
});

test('numbers alone are told by all of a column, or by none', () => {
  expect(numbersOf(['45964', '45965.5'])).toBe('serials');
  expect(numbersOf(['1762128000', '999999999'])).toBe('seconds');
  expect(numbersOf(['1762128000000'])).toBe('milliseconds');
  expect(numbersOf(['45964', '2025-11-03'])).toBeNull();
  expect(numbersOf(['45964', '1762128000'])).toBeNull();
  expect(numbersOf(['202511032330', '202501010000'])).toBeNull();
  expect(numbersOf(['20251103'])).toBeNull();
  expect(numbersOf([])).toBeNull();
});
