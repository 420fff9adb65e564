import { expect, test } from 'vitest';
import { tieOn } from './bundled.ts';

/** What the record once had wrong, as its sources have it: the day before, the day, and after. */
test.each([
  ['HND-VEN', '2009-07-02', 'no-recorded-break'],
  ['HND-VEN', '2009-07-03', 'no-ambassador'],
  ['HND-VEN', '2009-07-21', 'unknown'],
  ['HND-VEN', '2019-01-30', 'recalled'],
  ['HND-VEN', '2019-01-31', 'expelled'],
  ['HND-VEN', '2022-01-28', 'embassy'],
  ['BOL-USA', '1944-06-22', 'suspended'],
  ['BOL-USA', '1944-06-23', 'embassy'],
  ['DOM-USA', '1963-12-13', 'suspended'],
  ['DOM-USA', '1963-12-14', 'embassy'],
  ['HND-USA', '1963-10-03', 'no-recorded-break'],
  ['HND-USA', '1963-10-04', 'suspended'],
  ['HND-USA', '1963-12-14', 'embassy'],
])('%s on %s is %s', (pair, day, status) => {
  expect(tieOn(pair, day).status).toBe(status);
});
