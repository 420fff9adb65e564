import { describe, expect, test } from 'vitest';
import { buildTieLedger } from '../../../src/dataset/buildTieLedger.ts';
import {
  changesOf,
  intervalsOf,
  intervalsUntil,
  isRecorded,
  statusOn,
} from '../../../src/dataset/TieLedger.ts';
import type { Country } from '../../../src/model/Country.ts';
import { addDays, knownDay } from '../../../src/model/Day.ts';
import { pairOf } from '../../../src/model/Pair.ts';
import { knownEdtf } from '../../../src/model/readEdtf.ts';
import type { TieChange } from '../../../src/model/TieChange.ts';
import { aCountry, aTie } from '../../builders/aDatasetRecord.ts';

const span = { startDay: knownDay('1810-01-01'), endDay: knownDay('2025-11-30') };

function since(iso3: string, date: string): Country {
  const independence = { date, confidence: 'general', citations: [{ source: 'press' }] } as const;
  return aCountry(iso3, { independence });
}

function change(id: string, a: string, b: string, date: string): TieChange {
  return { ...aTie({ id }), pair: pairOf(a, b), date: knownEdtf(date) };
}

const [argGbr, argMex, gbrRus] = [pairOf('ARG', 'GBR'), pairOf('ARG', 'MEX'), pairOf('GBR', 'RUS')];
const changes = [
  change('second', 'GBR', 'ARG', '1982-04-02'),
  change('third', 'GBR', 'ARG', '1982-04-02'),
  change('first', 'GBR', 'ARG', '1845-09'),
];
const countries = [
  since('MEX', '1821-09-27'),
  since('ARG', '1816-07-09'),
  since('USA', '1776-07-04'),
  aCountry('GBR', { region: 'outside' }),
  aCountry('RUS', { region: 'outside' }),
];
const ledger = buildTieLedger(countries, changes, span);

test('it holds all pairs of the states of the hemisphere, and others with a change on record', () => {
  expect(ledger.pairs).toEqual(['ARG-GBR', 'ARG-MEX', 'ARG-USA', 'MEX-USA']);
  expect(ledger.changedPairs).toEqual(['ARG-GBR']);
});

test('35 states have 595 pairs', () => {
  const states = Array.from({ length: 35 }, (_, index) =>
    aCountry(`A${String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26))}`),
  );
  expect(buildTieLedger(states, [], span).pairs).toHaveLength(595);
});

test('a tie begins when the later of the two becomes a state', () => {
  const tie = statusOn(ledger, argMex, knownDay('1821-09-26'));
  expect(tie).toMatchObject({ status: 'not-established', endDay: knownDay('1821-09-26') });
  expect(statusOn(ledger, argMex, knownDay('1821-09-27')).status).toBe('no-recorded-break');
});

test('changes come by date, those of one day as in the file', () => {
  expect(changesOf(ledger, argGbr).map(({ id }) => id)).toEqual(['first', 'second', 'third']);
  expect(statusOn(ledger, argGbr, knownDay('1982-04-02')).change?.id).toBe('third');
  expect(changesOf(ledger, argMex)).toEqual([]);
});

describe('a pair that the ledger does not hold', () => {
  test('is one whose level is not recorded, where the record does not know both states', () => {
    const rusSyr = pairOf('RUS', 'SYR');
    expect(intervalsOf(ledger, rusSyr)).toMatchObject([
      { ...span, status: 'unknown', change: null, lastRecorded: null },
    ]);
    expect(statusOn(ledger, rusSyr, addDays(span.endDay, 9))).toMatchObject({
      status: 'unknown',
      lastRecorded: null,
    });
  });

  test('has no recorded break on any day, and no change', () => {
    expect(intervalsOf(ledger, gbrRus)).toMatchObject([{ ...span, status: 'no-recorded-break' }]);
    expect(statusOn(ledger, gbrRus, knownDay('1854-03-28'))).toMatchObject({
      ...span,
      change: null,
    });
    expect(changesOf(ledger, gbrRus)).toEqual([]);
  });
});

test('a day before the first of the ledger is read as that', () => {
  const [first, last] = [intervalsOf(ledger, argGbr).at(0), intervalsOf(ledger, argGbr).at(-1)];
  expect(statusOn(ledger, argGbr, addDays(span.startDay, -1))).toBe(first);
  expect(first).not.toBe(last);
});

describe('a day after the last of the ledger', () => {
  const [next, later] = [addDays(span.endDay, 1), addDays(span.endDay, 400)];

  test('is beyond what is recorded', () => {
    expect([span.startDay, span.endDay, next].map((day) => isRecorded(ledger, day))).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('has an unknown status that names what was last on record', () => {
    expect(statusOn(ledger, argGbr, later)).toMatchObject({
      startDay: next,
      endDay: later,
      status: 'unknown',
      strained: false,
      approximate: true,
      lastRecorded: 'severed',
      change: { id: 'third' },
    });
    expect(statusOn(ledger, gbrRus, next)).toMatchObject({
      status: 'unknown',
      lastRecorded: 'no-recorded-break',
      change: null,
    });
  });

  test('names what was on record before it lapsed, where the status was unknown already', () => {
    const lapsed = { ...change('last', 'ARG', 'MEX', '1910'), endRecorded: false };
    const again = buildTieLedger(countries, [lapsed], span);
    expect(statusOn(again, argMex, span.endDay).status).toBe('unknown');
    expect(statusOn(again, argMex, later).lastRecorded).toBe('severed');
  });

  test('adds one interval to those of the pair, and none up to the last day', () => {
    const intervals = intervalsOf(ledger, argGbr);
    expect(intervalsUntil(ledger, argGbr, span.endDay)).toEqual(intervals);
    expect(intervalsUntil(ledger, argGbr, later)).toEqual([
      ...intervals,
      statusOn(ledger, argGbr, later),
    ]);
  });
});
