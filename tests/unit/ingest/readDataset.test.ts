import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDataset } from '../../../src/ingest/readDataset.ts';
import type { DatasetRecord } from '../../../src/model/DatasetRecord.ts';
import {
  aBloc,
  aCountry,
  aDatasetRecord,
  aPerson,
  aScenario,
  aSource,
  aText,
  aTie,
  anEvent,
} from '../../builders/aDatasetRecord.ts';
import { lostWithoutError, placesIn, spoil } from './spoil.ts';

function read(given: Partial<DatasetRecord> = {}) {
  const { value, issues } = readDataset(JSON.stringify(aDatasetRecord(given)));
  return { value, issues: issues.map(({ code, path }) => `${path} ${code}`) };
}

test('a good data set is read as it is written, without an issue', () => {
  const record = aDatasetRecord();
  const text = JSON.stringify(record);
  const good = { value: record, issues: [] };
  expect(readDataset(text)).toEqual(good);
  expect(readDataset(new TextEncoder().encode(text))).toEqual(good);
});

test('a byte order mark is no part of the text', () => {
  const text = `\uFEFF${JSON.stringify(aDatasetRecord())}`;
  expect(readDataset(text).issues).toEqual([]);
  expect(readDataset(new TextEncoder().encode(text)).issues).toEqual([]);
});

test('all optional fields are kept', () => {
  const record = aDatasetRecord({
    countries: [
      aCountry('MEX', {
        fips: 'MX',
        cow: 70,
        aliases: ['México'],
        independence: {
          date: '1821-09-27',
          note: aText('Act of independence'),
          confidence: 'general',
          citations: [{ source: 'press', locator: 'p. 3', credibility: 1, note: aText('Seen') }],
        },
      }),
      aCountry('PER'),
      aCountry('USA'),
    ],
    ties: [aTie({ strained: true, status: null, sides: { PER: aText('No.') }, note: aText('x') })],
    events: [
      anEvent({
        place: { name: aText('Lima'), lng: -77.03, lat: -12.05, precision: 1 },
        people: [{ person: 'sheinbaum', office: 'president' }],
        dateNote: aText('local time'),
        codedBy: 'editors',
      }),
    ],
  });
  expect(readDataset(JSON.stringify(record))).toEqual({ value: record, issues: [] });
});

test('unknown keys are ignored, at every level', () => {
  const record = aDatasetRecord();
  const events = record.events.map((event) => ({ ...event, colour: 'red' }));
  const text = JSON.stringify({ ...record, events, extra: [1, { a: 2 }] });
  expect(readDataset(text)).toEqual({ value: record, issues: [] });
});

test('markup in a text stays text', () => {
  const title = aText('<img src=x onerror=alert(1)> & <b>bold</b>');
  expect(read({ events: [anEvent({ title })] }).value?.events[0]?.title).toEqual(title);
});

test('a bad record costs itself alone', () => {
  const events = [anEvent(), anEvent({ id: 'E2', date: 'soon' }), anEvent({ id: 'E3' })];
  const { value, issues } = read({ events });
  expect(value?.events.map(({ id }) => id)).toEqual(['E1', 'E3']);
  expect(issues).toEqual(['events[1].date bad-date']);
});

test('all faults of a record are named at once', () => {
  const bad = { ...anEvent(), title: 'Break', topic: 'gossip', citations: [] };
  expect(
    read({
      events: [bad as unknown as ReturnType<typeof anEvent>],
      series: [],
      scenarios: [],
      claims: [],
    }).issues,
  ).toEqual([
    'events[0].title wrong-shape',
    'events[0].citations no-source',
    'events[0].topic wrong-shape',
  ]);
});

test('a bad part costs the part: a citation, a membership, a term, a date of independence, evidence', () => {
  const citations = [{ source: 'rumour' }, { source: 'press' }];
  const backed = { confidence: 'partly', citations } as const;
  const title = aText('President');
  const evidence = [{ event: 'E9', bears: 'for', reason: aText('Because.') }] as const;
  const { value, issues } = read({
    countries: [
      aCountry('MEX', { independence: { date: '1821-13', ...backed } }),
      aCountry('PER'),
      aCountry('USA'),
    ],
    people: [aPerson({ terms: [{ office: 'president', title, dates: 'now', ...backed }] })],
    events: [anEvent({ citations })],
    blocs: [
      aBloc({ memberships: [{ country: 'ATL', dates: '1948/..', kind: 'member', ...backed }] }),
    ],
    scenarios: [aScenario({ indicators: [{ id: 'IN1', text: aText('x'), evidence }] })],
  });
  expect(value?.countries[0]).not.toHaveProperty('independence');
  expect(value?.people[0]?.terms).toEqual([]);
  expect(value?.events[0]?.citations).toEqual([{ source: 'press' }]);
  expect(value?.blocs[0]?.memberships).toEqual([]);
  expect(value?.scenarios[0]?.indicators[0]?.evidence).toEqual([]);
  expect(issues.filter((issue) => !issue.includes('.citations[0]'))).toEqual([
    'countries[0].independence.date bad-date',
    'people[0].terms[0].dates bad-date',
    'blocs[0].memberships[0].country unknown-country',
    'scenarios[0].indicators[0].evidence[0].event unknown-event',
  ]);
  expect(issues).toContain('events[0].citations[0].source unknown-source');
});

test('what rests on a bad record alone goes with it, each with its own issue', () => {
  const sources = [aSource({ url: 'javascript:alert(1)' }), aSource({ id: 'other' })];
  const citations = [{ source: 'other' }];
  const { value, issues } = read({ sources, ties: [aTie({ citations })] });
  expect(value?.events).toEqual([]);
  expect(value?.ties).toHaveLength(1);
  expect(issues.slice(0, 1)).toEqual(['sources[0].url bad-address']);
  expect(issues).toContain('events[0].citations[0].source unknown-source');
  expect(issues).toContain('events[0].citations no-source');
});

test('a list that is missing or no list costs itself alone', () => {
  const { blocs: _, ...record } = aDatasetRecord();
  const { value, issues } = readDataset(JSON.stringify({ ...record, stances: { ST1: 'x' } }));
  expect(value).toEqual({ ...record, blocs: [], stances: [] });
  expect(issues.map(({ code, path }) => `${path} ${code}`)).toEqual([
    'blocs missing-field',
    'stances wrong-shape',
  ]);
});

test('an opening window outside the data is a warning, which costs nothing', () => {
  const record = aDatasetRecord({ opening: { from: '2025-09-01', to: '2026-01-31' } });
  const { value, issues } = readDataset(JSON.stringify(record));
  expect(value).toEqual(record);
  expect(issues).toMatchObject([{ code: 'wrong-shape', severity: 'warning', path: 'opening' }]);
});

test.each([
  ['all of it', { from: '1810-01-01', to: '2025-11-30' }],
  ['its first day', { from: '1810-01-01', to: '1810-01-01' }],
  ['its last day', { from: '2025-11-30', to: '2025-11-30' }],
])('an opening window may be %s', (_, opening) => {
  expect(read({ opening }).issues).toEqual([]);
});

test.each([
  ['begins before it', { from: '1809-12-31', to: '2025-11-30' }],
  ['ends after it', { from: '1810-01-01', to: '2025-12-01' }],
  ['runs backwards', { from: '2025-11-30', to: '2025-11-29' }],
])('an opening window that %s is told, with the days of the data', (_, opening) => {
  const { issues } = readDataset(JSON.stringify(aDatasetRecord({ opening })));
  const context = { expected: '1810-01-01/2025-11-30', found: `${opening.from}/${opening.to}` };
  expect(issues).toEqual([{ code: 'wrong-shape', severity: 'warning', path: 'opening', context }]);
});

test('data may be of one day', () => {
  const span = { from: '2025-11-03', to: '2025-11-03' };
  const { value } = read({ span, opening: span });
  expect(value?.span).toEqual(span);
});

test('two changes of a pair on one day are both kept, with a warning', () => {
  const ties = [aTie(), aTie({ id: 'T2', act: 'restore', status: 'embassy' })];
  const { value, issues } = readDataset(JSON.stringify(aDatasetRecord({ ties })));
  expect(value?.ties).toHaveLength(2);
  expect(issues).toMatchObject([{ code: 'tie-order', severity: 'warning', path: 'ties[1].date' }]);
});

test('no value anywhere makes reading throw, and no record is lost without an error', () => {
  const good = JSON.parse(JSON.stringify(aDatasetRecord())) as unknown;
  fc.assert(
    fc.property(
      fc.constantFrom(...placesIn(good)),
      fc.jsonValue({ maxDepth: 2 }),
      (place, value) => {
        const spoilt = spoil(good, place, value);
        const { value: kept, issues } = readDataset(JSON.stringify(spoilt));
        expect(lostWithoutError(spoilt, kept, issues)).toEqual([]);
      },
    ),
    { numRuns: 600 },
  );
});

test('any JSON at all is read without throwing', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      const { value, issues } = readDataset(text);
      expect(value).toBeNull();
      expect(issues).toHaveLength(1);
    }),
  );
});
