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
  ['BOL-VEN', '2020-11-10', 'severed'],
  ['BOL-VEN', '2020-11-11', 'embassy'],
  ['COL-NIC', '2008-03-11', 'severed'],
  ['COL-NIC', '2008-03-12', 'embassy'],
  ['MEX-VEN', '2007-08-20', 'recalled'],
  ['MEX-VEN', '2007-08-21', 'embassy'],
  ['PER-VEN', '2021-10-14', 'charge'],
  ['PER-VEN', '2021-10-15', 'embassy'],
  ['BRA-VEN', '2023-01-01', 'charge'],
  ['BRA-VEN', '2023-06-01', 'unknown'],
  ['CAN-VEN', '2017-12-25', 'charge'],
  ['CRI-NIC', '1978-11-21', 'established'],
  ['CRI-NIC', '1978-11-22', 'severed'],
  ['ECU-USA', '2011-08-31', 'charge'],
  ['ECU-USA', '2011-09-01', 'ambassadors-agreed'],
  ['ECU-USA', '2012-05-01', 'embassy'],
  ['MEX-NIC', '2021-08-09', 'recalled'],
  ['MEX-NIC', '2021-08-10', 'unknown'],
  ['ARG-PRY', '2012-06-22', 'unknown'],
  ['ARG-PRY', '2012-06-23', 'charge'],
  ['PRY-VEN', '2012-06-24', 'recalled'],
])('%s on %s is %s', (pair, day, status) => {
  expect(tieOn(pair, day).status).toBe(status);
});
