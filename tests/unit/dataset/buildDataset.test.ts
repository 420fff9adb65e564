import { describe, expect, test } from 'vitest';
import { aClaim, aDatasetRecord } from '../../builders/aDatasetRecord.ts';
import { buildDataset } from '../../../src/dataset/buildDataset.ts';
import { isoOf } from '../../../src/model/Day.ts';
import { pairOf } from '../../../src/model/Pair.ts';

const mexPer = pairOf('MEX', 'PER');

describe('look-ups', () => {
  const claims = [
    aClaim({ id: 'C1', about: { events: ['E1'], pairs: ['MEX-PER'] } }),
    aClaim({ id: 'C2', about: { events: ['E1', 'I1'], countries: ['MEX'] } }),
    aClaim({ id: 'C3', about: {} }),
  ];
  const dataset = buildDataset(aDatasetRecord({ claims }));

  test('find records by their ids', () => {
    expect(dataset.countriesById.get('PER')?.iso3).toBe('PER');
    expect(dataset.sourcesById.get('press')?.publisher).toBe('The Press');
    expect(dataset.peopleById.get('sheinbaum')?.country).toBe('MEX');
    expect(dataset.claimsById.get('C3')).toBe(claims[2]);
    expect(dataset.claimsById.get('C9')).toBeUndefined();
  });

  test('find claims by what they are about, in the order of the file', () => {
    expect(dataset.claimsAboutEvent('E1')).toEqual([claims[0], claims[1]]);
    expect(dataset.claimsAboutEvent('I1')).toEqual([claims[1]]);
    expect(dataset.claimsAboutPair(mexPer)).toEqual([claims[0]]);
    expect(dataset.claimsAboutCountry('MEX')).toEqual([claims[1]]);
    expect(dataset.claimsAboutCountry('PER')).toEqual([]);
  });

  test('find the changes of a pair', () => {
    expect(dataset.changesOf(mexPer).map(({ id }) => id)).toEqual(['T1']);
    expect(dataset.changesOf(pairOf('MEX', 'USA'))).toEqual([]);
  });
});

test('days and texts of the whole are those of the record', () => {
  const record = aDatasetRecord({ opening: { from: '1700-01-01', to: '2030-01-01' } });
  const dataset = buildDataset(record);
  const iso = ({ startDay, endDay }: typeof dataset.span) => [isoOf(startDay), isoOf(endDay)];
  expect(iso(dataset.span)).toEqual(['1810-01-01', '2025-11-30']);
  expect(iso(dataset.opening)).toEqual(['1810-01-01', '2025-11-30']);
  const { id, title, summary, licence, countries, claims, blocs, votes, stances, scenarios } =
    record;
  const whole = {
    id,
    title,
    summary,
    licence,
    countries,
    claims,
    blocs,
    votes,
    stances,
    scenarios,
  };
  expect(dataset).toMatchObject(whole);
});
