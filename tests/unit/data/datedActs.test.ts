import { describe, expect, test } from 'vitest';
import { bundled, tieOn } from './bundled.ts';

const { written } = bundled;

/** The day before an act, its day, and after. */
test.each([
  ['ECU-PER', '1941-07-04', 'no-recorded-break'],
  ['ECU-PER', '1941-07-05', 'war'],
  ['ECU-PER', '1942-01-28', 'war'],
  ['ECU-PER', '1942-01-29', 'unknown'],
  ['ECU-PER', '1981-01-21', 'unknown'],
  ['ECU-PER', '1981-01-22', 'war'],
  ['ECU-PER', '1981-02-01', 'war'],
  ['ECU-PER', '1981-02-02', 'unknown'],
  ['ECU-PER', '1995-01-25', 'unknown'],
  ['ECU-PER', '1995-01-26', 'war'],
  ['ECU-PER', '1995-02-16', 'war'],
  ['ECU-PER', '1995-02-17', 'unknown'],
  ['BOL-PRY', '1928-11-30', 'no-recorded-break'],
  ['BOL-PRY', '1928-12-31', 'severed'],
  ['BOL-PRY', '1930-06-01', 'established'],
  ['BOL-PRY', '1932-07-29', 'severed'],
  ['BOL-PRY', '1932-07-30', 'war'],
  ['BOL-PRY', '1933-05-10', 'war'],
  ['BOL-PRY', '1935-06-11', 'war'],
  ['BOL-PRY', '1935-06-12', 'unknown'],
  ['BOL-PRY', '1938-07-20', 'unknown'],
  ['BOL-PRY', '1938-07-21', 'established'],
  ['HND-SLV', '1969-07-13', 'severed'],
  ['HND-SLV', '1969-07-14', 'war'],
  ['HND-SLV', '1969-07-18', 'severed'],
  ['GUY-VEN', '2015-07-05', 'no-recorded-break'],
  ['GUY-VEN', '2015-07-06', 'recalled'],
  ['GUY-VEN', '2015-07-07', 'unknown'],
  ['COL-VEN', '2005-01-13', 'unknown'],
  ['COL-VEN', '2005-01-14', 'no-ambassador'],
  ['COL-VEN', '2005-02-15', 'unknown'],
  ['CUB-HTI', '1959-08-31', 'no-mission'],
  ['CUB-HTI', '1962-12-31', 'severed'],
  ['CUB-HTI', '1996-02-05', 'severed'],
  ['CUB-HTI', '1996-02-06', 'established'],
  ['BRA-VEN', '2024-11-13', 'recalled'],
  ['BRA-VEN', '2024-11-14', 'embassy'],
  ['CUB-ECU', '1984-01-24', 'charge'],
  ['CUB-ECU', '1984-01-25', 'embassy'],
])('%s on %s is %s', (pair, day, status) => {
  expect(tieOn(pair, day).status).toBe(status);
});

test.each(['1977-12-31', '1978-12-22', '1984-11-29'])(
  'Argentina and Chile have no break on record over the Beagle: %s',
  (day) => {
    expect(tieOn('ARG-CHL', day).status).toBe('no-recorded-break');
  },
);

describe('What a bloc decides', () => {
  const collective = written.ties.filter(({ act }) => act === 'collective');

  test('sets the level of no pair', () => {
    expect(collective.length).toBeGreaterThan(40);
    expect(collective.filter(({ status }) => status !== null)).toEqual([]);
  });

  test('leaves the tie of a member as it was', () => {
    expect(tieOn('DOM-MEX', '1960-08-19').status).toBe(tieOn('DOM-MEX', '1960-08-20').status);
    expect(tieOn('COL-VEN', '2018-05-20').status).toBe(tieOn('COL-VEN', '2018-05-21').status);
  });
});

test('of each change on record it is known whose act it was', () => {
  const states = written.countries.map(({ iso3 }) => iso3);
  const names = new Set([...states, ...written.blocs.map(({ id }) => id)]);
  const unknown = written.ties.filter(({ by }) => by === null || (by !== 'both' && !names.has(by)));
  expect(unknown.map(({ id, by }) => [id, by])).toEqual([]);
});
