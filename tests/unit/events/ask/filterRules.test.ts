import { CLAUSES, CLAUSE_BITS } from '../../../../src/events/ask/clauses.ts';
import {
  EVENT_FILTERS,
  FILTER_RULES,
  isKnown,
  silentOn,
} from '../../../../src/events/ask/filterRules.ts';
import { FILTER_FIELDS, NO_FILTERS } from '../../../../src/lens/filters.ts';
import { aFileSource, aRecordSource } from '../someSources.ts';
import { describe, expect, test } from 'vitest';
import { inOrder, somePlain, somePlainRows } from '../plainEvents.ts';
import { KEEPS } from '../plainAnswers.ts';
import { CONFIDENCES } from '../../../../src/model/Source.ts';
import { TONES } from '../../../../src/model/Tone.ts';
import { TOPICS } from '../../../../src/model/Topic.ts';
import { aDatasetRecord } from '../../../builders/aDatasetRecord.ts';
import { everything } from '../../../../src/events/ask/Ask.ts';
import { randomOf } from '../../columns/someEvents.ts';
import { shownOf } from '../../../builders/shownOf.ts';

const ofRecord = inOrder(somePlain({ count: 120, seed: 1 }));
const ofFile = inOrder(somePlainRows('file-1', { count: 120, seed: 2 }));

/** What each filter can be asked for: all that events say, and something that none does. */
const VALUES: Readonly<Record<keyof typeof FILTER_RULES, readonly string[]>> = {
  pairs: [...new Set(ofRecord.flatMap(({ pairs }) => pairs)), 'ARG-CHL'],
  countries: [...new Set(ofRecord.flatMap(({ actors }) => actors)), 'ARG'],
  topics: TOPICS,
  tones: TONES,
  confidences: CONFIDENCES,
  sources: ['press', 'agency', 'ministry', 'nobody'],
};

const SOURCES = [
  { name: 'a record', source: aRecordSource(ofRecord), events: ofRecord },
  {
    name: 'a file',
    source: aFileSource('file-1', somePlainRows('file-1', { count: 120, seed: 2 })),
    events: ofFile,
  },
];

const hidingNone = Object.fromEntries(CLAUSES.map((clause) => [clause, 0]));

describe.each(EVENT_FILTERS)('the filter by %s', (field) => {
  const { clause } = FILTER_RULES[field];

  test.each(SOURCES)('alone hides of $name what it says, and nothing else', (asked) => {
    const { source, events } = asked;
    const random = randomOf(7);
    const all = everything(source);
    const kept = Array.from({ length: 100 }, () => {
      const [first = '', ...others] = VALUES[field].toSorted(() => random() - 0.5);
      const wanted = [first, ...others.filter(() => random() < 0.3)];
      const ask = { ...all, filters: { ...NO_FILTERS, [field]: wanted } };
      const fails = events.map((event) => !KEEPS[clause](event, ask));
      const hidden = fails.filter(Boolean).length;
      expect(source.frame(ask, null).now.total).toBe(events.length - hidden);
      expect(source.hides(ask)).toEqual({ ...hidingNone, [clause]: hidden });
      const bits = events.map(({ id }) => source.misses(ask, source.keyOf(id)!));
      expect(bits).toEqual(fails.map((fail) => (fail ? CLAUSE_BITS[clause] : 0)));
      return events.length - hidden;
    });
    expect(Math.max(...kept) > 0).toBe(!source.about.silentOn.includes(clause));
    expect(Math.min(...kept)).toBeLessThan(events.length);
  });

  test.each(SOURCES)('lets all of $name through while it is empty', ({ source, events }) => {
    const all = everything(source);
    expect(all.filters[field]).toEqual([]);
    expect(source.frame(all, null).now.total).toBe(events.length);
    expect(source.hides(all)).toEqual(hidingNone);
  });
});

test('every filter of the lens is a clause of events, but that of ties', () => {
  const ofEvents = FILTER_FIELDS.filter((field) => field !== 'q' && field !== 'statuses');
  expect([...EVENT_FILTERS].toSorted()).toEqual(ofEvents.toSorted());
  const ruled = EVENT_FILTERS.map((field) => FILTER_RULES[field].clause);
  expect(CLAUSES).toEqual(['time', ...ruled, 'search']);
});

test('every clause has a bit of its own', () => {
  const bits = CLAUSES.map((clause) => CLAUSE_BITS[clause]);
  expect(new Set(bits).size).toBe(CLAUSES.length);
  expect(bits.every((bit) => bit > 0 && (bit & (bit - 1)) === 0)).toBe(true);
});

describe('a value of a filter', () => {
  const { dataset } = shownOf(aDatasetRecord());

  test.each([
    ['pairs', 'MEX-PER', 'MEX-XXX'],
    ['pairs', 'MEX-PER', 'XXX-PER'],
    ['countries', 'PER', 'XXX'],
    ['sources', 'press', 'nobody'],
  ] as const)('of %s is known where the data set holds it: %s, not %s', (field, held, other) => {
    expect([held, other].map((value) => isKnown(field, value, dataset))).toEqual([true, false]);
  });

  test.each(['topics', 'tones', 'confidences'] as const)('of %s always is', (field) => {
    expect(VALUES[field].map((value) => isKnown(field, value, dataset))).not.toContain(false);
  });
});

test('parties are silent on how they are backed where none of them says so', () => {
  const backing = { confidence: 'corroborated', sources: ['press'] } as const;
  const [bare, backed] = [
    { actors: [], pairs: [] },
    { actors: [], pairs: [], backing },
  ];
  expect(silentOn([bare, bare])).toEqual(['confidence', 'source']);
  expect(silentOn([bare, backed])).toEqual([]);
  expect(silentOn([])).toEqual([]);
});
