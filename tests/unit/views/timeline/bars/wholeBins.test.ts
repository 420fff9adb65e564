import { describe, expect, test } from 'vitest';
import { BIN_UNITS, binEdges } from '../../../../../src/views/timeline/scale/binEdges.ts';
import { type Day, knownDay } from '../../../../../src/model/Day.ts';
import { aDatasetRecord, anEvent } from '../../../../builders/aDatasetRecord.ts';
import { holdingsOf } from '../../../../../src/query/holdingsOf.ts';
import type { EventSource } from '../../../../../src/events/EventSource.ts';
import { TONES, type Tone } from '../../../../../src/model/Tone.ts';
import { aFileSource } from '../../../events/someSources.ts';
import { bundled } from '../../../data/bundled.ts';
import { overviewBars } from '../../../../../src/views/timeline/bars/overviewBars.ts';
import { peaksOf } from '../../../../../src/views/timeline/bars/peaksOf.ts';
import { somePlainRows } from '../../../events/plainEvents.ts';
import { lengthDays, spanHolds } from '../../../../../src/model/DaySpan.ts';
import { visibleOf } from '../../../../../src/views/timeline/scale/TimeScale.ts';
import { wholeBins } from '../../../../../src/views/timeline/bars/wholeBins.ts';

const { record } = bundled;
const { span: whole } = record.about;

/** A day as EDTF writes it that is known, and the first of a stretch between two such. */
const TO_THE_DAY = /^(\d{4}-\d\d-\d\d)(\/(\d{4}-\d\d-\d\d|\.\.))?$/;

function daysWithBlock(source: EventSource): number {
  const { dated } = wholeBins(source, binEdges(source.about.span, 'day'));
  return dated.conflict.reduce(
    (days, _, bin) => days + Number(TONES.some((tone) => (dated[tone][bin] ?? 0) > 0)),
    0,
  );
}

describe('a day has a block', () => {
  test('where an event of the record begins that is dated to the day', () => {
    const days = record.events.flatMap(({ date }) => TO_THE_DAY.exec(date.edtf)?.[1] ?? []);
    expect(daysWithBlock(record)).toBe(new Set(days).size);
    expect(new Set(days).size).toBeGreaterThan(40);
  });

  test('in the opening window as well: an event without an end paints one day of it', () => {
    const { opening } = record.about;
    const { dated } = wholeBins(record, binEdges(opening, 'day'));
    const begun = record.events.filter(
      ({ date, span }) => TO_THE_DAY.test(date.edtf) && spanHolds(opening, span.startDay),
    );
    const days = begun.map(({ span }) => span.startDay);
    const drawn = dated.conflict.reduce(
      (sum, _, bin) => sum + Number(TONES.some((tone) => (dated[tone][bin] ?? 0) > 0)),
      0,
    );
    expect(drawn).toBe(new Set(days).size);
    const unended = begun.filter(({ date }) => date.edtf.endsWith('/..'));
    expect(unended.length).toBeGreaterThan(0);
    expect(drawn).toBeLessThan(lengthDays(opening));
  });

  test('where a row of a file begins that is dated to the day', () => {
    const rows = somePlainRows('file-1', { count: 60, seed: 5, days: 90 });
    const days = rows.filter(({ isVague }) => !isVague).map(({ span }) => span.startDay);
    expect(daysWithBlock(aFileSource('file-1', rows))).toBe(new Set(days).size);
    expect(rows.some(({ isVague }) => isVague)).toBe(true);
  });
});

/** Events of several years, some of which have none: what a set of two centuries looks like. */
const sparse = [0, 900, 4000].flatMap((from) =>
  somePlainRows('file-2', { count: 40, seed: from + 1, from, days: 700 }).map((row) => ({
    ...row,
    id: `${row.id}-${from}`,
  })),
);

interface Begun {
  readonly tone: Tone;
  readonly startDay: Day;
}

const RECORD: readonly Begun[] = record.events
  .filter(({ date }) => TO_THE_DAY.test(date.edtf))
  .map(({ tone, span }) => ({ tone, startDay: span.startDay }));
const FILE: readonly Begun[] = sparse
  .filter(({ isVague }) => !isVague)
  .map(({ tone, span }) => ({ tone, startDay: span.startDay }));

describe.each<[string, EventSource, readonly Begun[]]>([
  ['the record', record, RECORD],
  ['a file', aFileSource('file-2', sparse), FILE],
])('of %s', (_, source, events) => {
  test.each(BIN_UNITS)('blocks of a %s are scaled by the most of each tone in one bin', (unit) => {
    const edges = binEdges(source.about.span, unit);
    const most = (tone: Tone) =>
      edges.slice(0, -1).reduce((max, startDay, bin) => {
        const days = { startDay, endDay: ((edges[bin + 1] ?? startDay) - 1) as Day };
        const begun = events.filter((one) => one.tone === tone && spanHolds(days, one.startDay));
        return Math.max(max, begun.length);
      }, 0);
    expect(peaksOf(source, unit, source.about.span)).toEqual(
      Object.fromEntries(TONES.map((tone) => [tone, most(tone)])),
    );
  });
});

test('a day of another decade on which many met does not flatten the blocks of this one', () => {
  const met = (count: number, date: string) =>
    Array.from({ length: count }, (_, i) => anEvent({ id: `E${date}${i}`, date, cameo: '042' }));
  const written = aDatasetRecord({
    events: [...met(30, '1994-12-09'), ...met(2, '2025-11-03')],
    interventions: [],
  });
  const { record: source } = holdingsOf(written);
  const on = (iso: string) => ({ startDay: knownDay(iso), endDay: knownDay(iso) });
  expect(peaksOf(source, 'day', on('2025-01-01')).cooperation).toBe(2);
  expect(peaksOf(source, 'day', on('1990-01-01')).cooperation).toBe(30);
  const both = { startDay: knownDay('1999-12-31'), endDay: knownDay('2020-01-01') };
  expect(peaksOf(source, 'day', both).cooperation).toBe(30);
});

test('the overview has a bar for each bin in which an event begins, the fullest as high as it is', () => {
  const scale = { visible: visibleOf(whole), widthPx: 1000 };
  const bars = overviewBars(record, scale, 16);
  const years = new Set(
    record.events.map(({ span }) => new Date(span.startDay * 86_400_000).getUTCFullYear()),
  );
  expect(bars).toHaveLength(years.size);
  expect(Math.max(...bars.map(({ height }) => height))).toBe(16);
  expect(Math.min(...bars.map(({ height }) => height))).toBeGreaterThanOrEqual(2);
});
