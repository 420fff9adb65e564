import { type Ask, everything } from '../../../../src/events/ask/Ask.ts';
import { aFile, aFileSource, aRecordSource } from '../someSources.ts';
import { describe, expect, test } from 'vitest';
import { heldWork, settled } from '../heldWork.ts';
import { inOrder, somePlain, somePlainRows } from '../plainEvents.ts';
import type { CellView } from '../../../../src/columns/CellView.ts';
import type { EventFrame } from '../../../../src/events/EventSource.ts';
import type { Day } from '../../../../src/model/Day.ts';
import { type FilterValues, NO_FILTERS } from '../../../../src/lens/filters.ts';
import { addDays } from '../../../../src/model/Day.ts';
import { fileSource } from '../../../../src/events/fileSource.ts';
import { joinedSource } from '../../../../src/events/joinedSource.ts';
import { plainly } from '../plainAnswers.ts';
import { selectEvents } from '../../../../src/columns/selectEvents.ts';

const rows = somePlainRows('file-1', { count: 300, seed: 7 });
const everywhere: CellView = { level: 3, x0: 0, y0: 0, x1: 7, y1: 7 };

const record = aRecordSource(inOrder(somePlain({ count: 90, seed: 8 })));
const file = aFileSource('file-1', rows);

describe.each([
  ['a record', record],
  ['a file', file],
  ['a record and a file', joinedSource([record, file])],
])('a frame of %s', (_, source) => {
  const all = everything(source);
  const { startDay } = all.time;
  const oneDay: Ask = { ...all, time: { startDay, endDay: startDay } };
  const isOver = 'A frame was asked for counts after the next one was read.';

  test('gives counts until the next one is read, and throws when asked later', () => {
    for (const view of [null, everywhere]) {
      const first = source.frame(all, view).now;
      expect(first.byTone.conflict).toBeGreaterThan(0);
      const second = source.frame(oneDay, view).now;
      expect(first.total).toBe(source.about.total);
      expect(() => first.byTone).toThrow(isOver);
      expect(() => first.byTopic).toThrow(isOver);
      expect(() => source.frame(all, view).now && second.eventsOf).toThrow(isOver);
    }
  });

  test('of text says nothing of those of a view, nor they of it', () => {
    const text = source.frame(all, null).now;
    const view = source.frame(all, everywhere).now;
    source.frame(all, everywhere);
    expect(text.byTone.conflict).toBeGreaterThan(0);
    const other = source.frame(all, everywhere).now;
    source.frame(oneDay, null);
    expect(() => view.byTone).toThrow(isOver);
    expect(other.byTone.conflict).toBeGreaterThan(0);
  });

  test('that is settled keeps its counts and cells while other frames are read', () => {
    const { now } = source.frame(all, everywhere);
    const told = ({
      total,
      byTone,
      byTopic,
      eventsOf,
      cells: { n, key, count, x, y },
    }: EventFrame) => ({
      total,
      byTone,
      byTopic,
      eventsOf: [...eventsOf],
      cells: [key, count, x, y].map((column) => [...column.subarray(0, n)]),
    });
    const before = told(now);
    const kept = now.settled();
    source.frame(oneDay, everywhere);
    expect(told(kept)).toEqual(before);
    expect(told(kept.settled())).toEqual(before);
    expect(before.cells[0]!.length).toBeGreaterThan(1);
  });

  test('keeps its cells while frames of text are read', () => {
    const { cells } = source.frame(all, everywhere).now;
    const counts = () => [...cells.count.subarray(0, cells.n)];
    const before = counts();
    expect(before.length).toBeGreaterThan(0);
    source.frame(oneDay, null);
    source.frame(all, null);
    expect(counts()).toEqual(before);
  });
});

/** A file with an index, whose filters are prepared when a test says so. */
function aPreparedFile() {
  const held = heldWork();
  const opened = aFile('file-1', rows, true);
  const source = fileSource(opened, held.work);
  const prepared = async () => {
    for (const { asked, answer } of held.selects) answer(selectEvents(opened.table, asked));
    await settled();
  };
  return { held, source, prepared };
}

/** All that views ask while time moves and filters rest. */
function scrub(source: ReturnType<typeof fileSource>, filters: FilterValues): void {
  const { startDay, endDay } = source.about.span;
  const edges = [startDay, addDays(startDay, 7), addDays(endDay, 1)];
  for (let day = startDay; day <= endDay; day = addDays(day, 1)) {
    const ask = { time: { startDay, endDay: day }, filters: { ...filters } };
    source.frame(ask, everywhere);
    source.bins(everything(source), edges);
    source.frame(ask, null);
    source.bins(ask, edges);
    source.frame(everything(source), null);
    source.page(ask, 'newest', 0, 5);
    source.days(ask);
    source.hides(ask);
    source.misses(ask, 0);
  }
}

const FILTERS: FilterValues = { ...NO_FILTERS, countries: ['MEX', 'USA'], tones: ['conflict'] };

describe('while time moves and filters rest', () => {
  test('a filter is asked for once, not by every frame', async () => {
    const { held, source, prepared } = aPreparedFile();
    scrub(source, FILTERS);
    expect(held.selects).toHaveLength(1);
    await prepared();
    scrub(source, FILTERS);
    expect(held.selects).toHaveLength(1);
  });

  test('a text that is typed changes nothing of it', async () => {
    const { held, source, prepared } = aPreparedFile();
    scrub(source, FILTERS);
    await prepared();
    scrub(source, { ...FILTERS, q: 'strike' });
    await held.search(({ answer }) => answer(Uint32Array.of(1, 2)));
    scrub(source, { ...FILTERS, q: 'strike' });
    scrub(source, FILTERS);
    expect(held.selects).toHaveLength(1);
  });

  test('ties that are filtered change nothing of it', async () => {
    const { held, source, prepared } = aPreparedFile();
    scrub(source, FILTERS);
    await prepared();
    scrub(source, { ...FILTERS, statuses: ['severed'] });
    expect(held.selects).toHaveLength(1);
  });

  test('a filter that is come back to is there', async () => {
    const { held, source, prepared } = aPreparedFile();
    const other: FilterValues = { ...FILTERS, countries: ['CUB'] };
    for (const filters of [FILTERS, other]) {
      scrub(source, filters);
      await prepared();
    }
    scrub(source, FILTERS);
    expect(held.selects).toHaveLength(2);
  });

  test('nothing is asked for where all filters are empty', () => {
    const { held, source } = aPreparedFile();
    scrub(source, NO_FILTERS);
    expect(held.selects).toEqual([]);
  });

  test('a dossier asks for its own once', async () => {
    const { held, source, prepared } = aPreparedFile();
    const { span } = source.about;
    const subject = { type: 'country', id: 'MEX' } as const;
    for (let i = 0; i < 5; i++) source.between(subject, span, 3);
    expect(held.selects).toHaveLength(1);
    await prepared();
    scrub(source, FILTERS);
    for (let i = 0; i < 5; i++) source.between(subject, span, 3);
    expect(held.selects).toHaveLength(2);
  });
});

test.each([
  ['a record', record],
  ['a file', file],
])('the days of %s are one list while filters rest, however they are handed on', (_, source) => {
  const all = everything(source);
  const { startDay } = all.time;
  const filtered: Ask = { ...all, filters: FILTERS };
  const days = source.days(filtered);
  expect(source.days({ time: { startDay, endDay: startDay }, filters: { ...FILTERS } })).toBe(days);
  expect(source.days(all).length).toBeGreaterThan(days.length);
});

describe('bins of a large file', () => {
  const edges = (start: Day, end: Day) => [start, addDays(start, 9), addDays(end, 1)];

  test('are about nothing until the filter is prepared, then exact', async () => {
    const { source, prepared } = aPreparedFile();
    const { startDay, endDay } = source.about.span;
    const ask: Ask = { time: { startDay, endDay: startDay }, filters: FILTERS };
    const first = source.bins(ask, edges(startDay, endDay));
    if (first.standing !== 'about') throw new Error(`The bins are ${first.standing}.`);
    const lists = ({ conflict }: typeof first.now.begun) => [...conflict];
    expect([lists(first.now.begun), lists(first.now.dated)]).toEqual([
      [0, 0],
      [0, 0],
    ]);
    const later = first.exact();
    await prepared();
    const second = source.bins(ask, edges(startDay, endDay));
    expect(second.standing).toBe('exact');
    expect(await later).toEqual(second.now);
    const sum = lists(second.now.begun).reduce((all, count) => all + count, 0);
    expect(sum).toBe(plainly(rows, ask).passing('time').length);
  });

  test('of all events are exact at once', () => {
    const { source } = aPreparedFile();
    const { startDay, endDay } = source.about.span;
    const { standing, now } = source.bins(everything(source), edges(startDay, endDay));
    const begun = Object.values(now.begun).flatMap((counts) => [...counts]);
    expect([standing, begun.reduce((all, count) => all + count, 0)]).toEqual(['exact', 300]);
  });
});
