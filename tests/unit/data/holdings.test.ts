import { describe, expect, test } from 'vitest';
import { readEdtf } from '../../../src/model/readEdtf.ts';
import { bundled, dayAt, windowEvents } from './bundled.ts';
import { tallyOf } from './reckonings.ts';

const { dataset, issues, record, written } = bundled;
const seedIds = Array.from({ length: 22 }, (_, i) => `S${i + 1}`);

test('the validator of the app finds nothing', () => {
  expect(issues).toEqual([]);
});

test('the file holds the whole fact base', () => {
  expect(windowEvents).toHaveLength(67);
  expect(written.interventions).toHaveLength(26);
  expect(written.ties).toHaveLength(729);
  expect(written.blocs).toHaveLength(13);
  expect(written.blocs.flatMap(({ memberships }) => memberships)).toHaveLength(178);
  expect(written.votes).toHaveLength(30);
  expect(written.scenarios).toHaveLength(2);
});

test('one record stands on one line, so that a change reads as one', () => {
  const lines = bundled.text.split('\n');
  for (const list of [written.events, written.ties, written.claims, written.votes]) {
    for (const { id } of list) {
      expect(lines.filter((line) => line.trimStart().startsWith(`{"id":"${id}",`))).toHaveLength(1);
    }
  }
});

describe('backing', () => {
  test('every event has a source, a confidence and, where it has a place, a precision', () => {
    for (const { citations, confidence, place } of record.events) {
      expect(citations.length).toBeGreaterThan(0);
      expect(confidence).toBeTruthy();
      expect(place === null || place.precision >= 1).toBe(true);
    }
  });

  test('what a seed alone says is marked, introduced as such and cited to its lines', () => {
    const seedOnly = written.events.filter(({ confidence }) => confidence === 'seed-only');
    expect(seedOnly.map(({ id }) => id).toSorted()).toEqual(['SE1', 'SE2', 'SE3', 'SE4']);
    for (const { text, citations } of seedOnly) {
      expect(text.en).toMatch(/^Reported by the seed document, not corroborated: /);
      expect(citations).toHaveLength(1);
      expect(citations[0]?.source).toMatch(/^SEED-[AB]$/);
      expect(citations[0]?.locator).toMatch(/^lines? \d/);
    }
  });

  test('general knowledge never looks corroborated, and always says what it is', () => {
    const backed = [...written.events, ...written.interventions, ...written.ties];
    for (const { confidence, citations } of backed) {
      const general = citations.some(({ source }) => source === 'GK');
      expect(general).toBe(confidence === 'general');
    }
  });

  test('the seeds and general knowledge have the grades of the field', () => {
    const gradeOf = (id: string) => {
      const source = dataset.sourcesById.get(id);
      return `${source?.reliability}${source?.credibility}`;
    };
    expect(['SEED-A', 'SEED-B', 'GK', 'UN', 'RDCR'].map(gradeOf)).toEqual([
      'C3',
      'D4',
      'F6',
      'A1',
      'A1',
    ]);
  });

  test('an address with a gap is text, never a link', () => {
    for (const { url, addressText } of written.sources) {
      expect(url ?? '').not.toContain('…');
      expect(url !== undefined && addressText !== undefined).toBe(false);
    }
  });
});

describe('assertions of the seeds', () => {
  test.each(seedIds)('%s is present with a verdict, its lines and a source', (id) => {
    const claim = dataset.claimsById.get(id);
    expect(claim?.seed?.lines).toMatch(/^\d/);
    const own = claim?.answers.filter(({ citations }) =>
      citations.some(({ source }) => source.startsWith('SEED-')),
    );
    expect(own?.length).toBeGreaterThan(0);
    expect(own?.map(({ verdict }) => verdict)).not.toContain('record');
  });

  test('what the seeds get wrong is marked contradicted', () => {
    const verdictsOf = (id: string) =>
      dataset.claimsById.get(id)?.answers.map(({ verdict }) => verdict);
    for (const id of ['S5', 'S10', 'S11', 'S17', 'S18']) {
      expect(verdictsOf(id)).toContain('contradicted');
    }
  });

  test('each scenario hangs on the two drivers, and its evidence speaks both for and against', () => {
    for (const { indicators } of written.scenarios) {
      expect(indicators.filter(({ driver }) => driver)).toHaveLength(2);
      const bears = indicators.flatMap(({ evidence }) => evidence.map((piece) => piece.bears));
      expect(new Set(bears)).toEqual(new Set(['for', 'against']));
    }
  });
});

describe('time', () => {
  test('every pair has exactly one status on every day from 1810 to March 2026', () => {
    expect(dataset.span).toEqual({ startDay: dayAt('1810-01-01'), endDay: dayAt('2026-03-31') });
    for (const { intervals } of dataset.ledger.histories.values()) {
      expect(intervals[0]?.startDay).toBe(dataset.span.startDay);
      expect(intervals.at(-1)?.endDay).toBe(dataset.span.endDay);
      for (const { startDay, endDay } of intervals) {
        expect(endDay).toBeGreaterThanOrEqual(startDay);
      }
      const starts = intervals.slice(1).map(({ startDay }) => startDay);
      expect(starts).toEqual(intervals.slice(0, -1).map(({ endDay }) => endDay + 1));
    }
  });

  test('no change of a tie is older than one of its states', () => {
    const bornOn = (iso3: string): number =>
      readEdtf(dataset.countriesById.get(iso3)?.independence?.date ?? '')?.startDay ?? -Infinity;
    for (const { pair, date } of written.ties) {
      const day = readEdtf(date)?.startDay ?? -Infinity;
      for (const state of pair.split('-')) expect(day).toBeGreaterThanOrEqual(bornOn(state));
    }
  });

  test('no date in any record starts after the last day', () => {
    const dates = [...bundled.text.matchAll(/"dates?":"([^"]+)"/g)].map(([, date]) => date ?? '');
    expect(dates.length).toBeGreaterThan(500);
    for (const date of dates) {
      const { startDay = null } = readEdtf(date) ?? {};
      expect(startDay).not.toBeNull();
      expect(startDay).toBeLessThanOrEqual(dataset.span.endDay);
    }
  });

  test('the roll calls from 1992 to 2019 add up as in the voting data', () => {
    const rollCalls = written.votes.filter(({ reported }) => !reported).map(({ id }) => id);
    const sum = { yes: 0, no: 0, abstain: 0, absent: 0 };
    for (const tally of rollCalls.map(tallyOf)) {
      sum.yes += tally.yes;
      sum.no += tally.no;
      sum.abstain += tally.abstain;
      sum.absent += tally.absent;
    }
    expect(rollCalls).toHaveLength(27);
    expect(sum).toEqual({ yes: 846, no: 28, abstain: 41, absent: 30 });
    expect(tallyOf('UNGA-CUBA-1992')).toEqual({ yes: 12, no: 1, abstain: 18, absent: 4 });
  });
});
