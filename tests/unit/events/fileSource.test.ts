import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { aFile, aFileSource } from './someSources.ts';
import { type Ask, everything } from '../../../src/events/ask/Ask.ts';
import { heldWork, settled } from './heldWork.ts';
import { idsOf, plainly } from './plainAnswers.ts';
import { inOrder, somePlainRows } from './plainEvents.ts';
import type { Answered } from '../../../src/events/Answered.ts';
import { CLAUSE_BITS } from '../../../src/events/ask/clauses.ts';
import { addDays } from '../../../src/model/Day.ts';
import { joinedSource } from '../../../src/events/joinedSource.ts';
import { fileSource } from '../../../src/events/fileSource.ts';

const rows = somePlainRows('file-1', { count: 80, seed: 5 });
const events = inOrder(rows);
const striking = Uint32Array.from(rows.keys()).filter((row) => rows[row]!.words.includes('strike'));
const found = idsOf(events.filter(({ words }) => words.includes('strike')));

/** A file that is asked for a word and a tone. */
function anAskedFile() {
  const held = heldWork();
  const source = fileSource(aFile('file-1', rows), held.work);
  const all = everything(source);
  const ask: Ask = { ...all, filters: { ...all.filters, tones: ['conflict'], q: 'strike' } };
  const { span } = source.about;
  const edges = [span.startDay, addDays(span.startDay, 9), addDays(span.endDay, 1)];
  const told: number[] = [];
  source.subscribe(() => told.push(source.version()));
  return { held, source, ask, edges, told };
}

/** What is asked of an answer that is not exact yet. */
function later<T>(answer: Answered<T>, signal?: AbortSignal): Promise<T> {
  if (answer.standing === 'exact') throw new Error('The answer is exact already.');
  return answer.exact(signal);
}

describe('while a word is looked for in a file', () => {
  test('answers are about what the other filters let through', () => {
    const { source, ask, edges } = anAskedFile();
    const conflicts = plainly(events, ask).passing('search');
    const frame = source.frame(ask, null);
    expect([frame.standing, frame.now.total]).toEqual(['about', conflicts.length]);
    const bins = source.bins(ask, edges);
    const begun = bins.now.begun.conflict.reduce((sum, count) => sum + count, 0);
    expect([bins.standing, begun]).toEqual(['about', conflicts.length]);
    const page = source.page(ask, 'oldest', 0, 100).map((key) => source.event(key).id);
    expect(page).toEqual(idsOf(conflicts));
    expect(source.hides(ask).search).toBe(0);
    const misses = events.map((_, key) => source.misses(ask, key) & CLAUSE_BITS.search);
    expect(new Set(misses)).toEqual(new Set([0]));
    expect(source.find('strike')).toMatchObject({ standing: 'about', now: [] });
  });

  test('it tells once that it knows more, and answers are exact from then on', async () => {
    const { held, source, ask, told, edges } = anAskedFile();
    const before = source.version();
    source.frame(ask, null);
    source.bins(ask, edges);
    source.find(' strike ');
    await held.search(({ answer }) => answer(striking));
    expect(held.finds.map(({ asked }) => asked)).toEqual(['strike']);
    expect(told).toHaveLength(1);
    expect(told[0]).not.toBe(before);
    const { standing, now } = source.frame(ask, null);
    expect([standing, now.total]).toEqual(['exact', plainly(events, ask).passing().length]);
    expect(source.bins(ask, edges).standing).toBe('exact');
    const ids = source.find('strike').now.map((key) => source.event(key).id);
    expect(ids).toEqual(found);
  });

  test('the exact answers can be waited for', async () => {
    const { held, source, ask, edges } = anAskedFile();
    const frame = later(source.frame(ask, null));
    const bins = later(source.bins(ask, edges));
    const keys = later(source.find('strike'));
    await held.search(({ answer }) => answer(striking));
    const { total, byTone } = await frame;
    const conflicts = plainly(events, ask).passing();
    expect([total, byTone.conflict]).toEqual([conflicts.length, conflicts.length]);
    const { conflict } = (await bins).begun;
    expect(conflict.reduce((sum, count) => sum + count, 0)).toBe(conflicts.length);
    expect((await keys).map((key) => source.event(key).id)).toEqual(found);
  });

  test('an exact frame can be read where a view asks for its own in the same turn', async () => {
    const { held, source, ask } = anAskedFile();
    const frame = later(source.frame(ask, null));
    source.subscribe(() => source.frame(ask, null));
    await held.search(({ answer }) => answer(striking));
    expect((await frame).byTone.conflict).toBe(plainly(events, ask).passing().length);
  });

  test('an answer that nobody waits for any more is ended, and no other', async () => {
    const { held, source, ask } = anAskedFile();
    const stop = new AbortController();
    const ended = later(source.find('strike'), stop.signal);
    const other = later(source.frame(ask, null));
    stop.abort(new Error('No longer wanted.'));
    await expect(ended).rejects.toThrow('No longer wanted.');
    await held.search(({ answer }) => answer(striking));
    expect((await other).total).toBe(plainly(events, ask).passing().length);
  });

  test('an answer that nobody waits for from the start is ended', async () => {
    const { held, source } = anAskedFile();
    const signal = AbortSignal.abort(new Error('Never wanted.'));
    const outcome = later(source.find('strike'), signal).then(
      () => 'given',
      (error: Error) => error.message,
    );
    await held.search(({ answer }) => answer(striking));
    expect(await outcome).toBe('Never wanted.');
  });

  test('who has stopped listening is told nothing', async () => {
    const { held, source } = anAskedFile();
    let calls = 0;
    source.subscribe(() => calls++)();
    source.find('strike');
    await held.search(({ answer }) => answer(striking));
    expect(calls).toBe(0);
  });
});

describe('a search that fails', () => {
  const reported: unknown[] = [];
  beforeEach(() => {
    reported.length = 0;
    vi.stubGlobal('reportError', (error: unknown) => reported.push(error));
  });
  afterEach(() => vi.unstubAllGlobals());

  test('is told and reported once, and leaves answers as they were', async () => {
    const { held, source, ask, told } = anAskedFile();
    const waiting = later(source.frame(ask, null)).catch((error: Error) => error.message);
    await held.search(({ fail }) => fail(new Error('The file is gone.')));
    const message = 'The source could not look for the words in its file.';
    expect(await waiting).toBe(message);
    expect(reported).toEqual([new Error('The file is gone.')]);
    expect(told).toHaveLength(1);
    const frame = source.frame(ask, null);
    const conflicts = plainly(events, ask).passing('search');
    expect([frame.standing, frame.now.total]).toEqual(['failed', conflicts.length]);
    await expect(later(frame)).rejects.toThrow(message);
    await expect(later(source.find('strike'))).rejects.toThrow(message);
  });

  test('does not hinder the next one', async () => {
    const { held, source } = anAskedFile();
    source.find('strikes');
    await held.search(({ fail }) => fail(new Error('The file is busy.')));
    source.find('strike');
    await held.search(({ answer }) => answer(striking));
    expect(source.find('strike').standing).toBe('exact');
  });
});

describe('a file', () => {
  test('speaks for the days of its rows, and opens on all of them, or of many on the last year', () => {
    const rowsOf = (days: number, count: number) =>
      somePlainRows('file-1', { count, seed: 6, days });
    for (const [days, count] of [
      [30, 2001],
      [900, 2000],
      [900, 2001],
    ] as const) {
      const read = rowsOf(days, count);
      const { span, opening, edition: _, ...about } = aFileSource('file-1', read).about;
      expect(about).toEqual({
        id: 'file-1',
        name: 'file-1.csv',
        kind: 'file',
        total: count,
        silentOn: ['confidence', 'source'],
      });
      const spans = read.map((row) => row.span);
      const startDay = Math.min(...spans.map((one) => one.startDay));
      const endDay = Math.max(...spans.map((one) => one.endDay));
      expect(span).toEqual({ startDay, endDay });
      const lastYear = Math.max(startDay, endDay - 364);
      expect(opening).toEqual({ startDay: count > 2000 ? lastYear : startDay, endDay });
    }
  });

  test('that is closed ends what is looked for in it, and tells nothing more', async () => {
    const { held, source, told } = anAskedFile();
    source.find('strike');
    held.waits[0]!.answer();
    await settled();
    source.close();
    expect(held.finds[0]!.signal?.aborted).toBe(true);
    expect(held.ended()).toBe(1);
    await settled();
    expect(told).toEqual([]);
  });
});

describe('a large file whose filters nobody prepares any more', () => {
  test('is counted all the same, and says what has ended', async () => {
    const held = heldWork();
    const source = fileSource(aFile('file-1', rows, true), held.work);
    const all = everything(source);
    const ask: Ask = { ...all, filters: { ...all.filters, tones: ['conflict'] } };
    const { span } = source.about;
    const edges = [span.startDay, addDays(span.endDay, 1)];
    const conflicts = () => source.bins(ask, edges).now.begun.conflict[0];
    expect([source.bins(ask, edges).standing, conflicts()]).toEqual(['about', 0]);
    held.endForGood();
    held.selects[0]!.fail(new Error('crash'));
    await settled();
    expect(source.bins(ask, edges).standing).toBe('exact');
    expect(conflicts()).toBe(plainly(events, ask).passing().length);
    const troubles = [{ type: 'ended', name: 'file-1.csv' }];
    expect(source.troubles()).toEqual(troubles);
    expect(joinedSource([aFileSource('file-2', rows), source]).troubles()).toEqual(troubles);
  });
});

test('a file in which nothing lasts speaks for the days from its first row to its last', () => {
  const brief = rows.map((row) => ({
    ...row,
    span: { startDay: row.span.startDay, endDay: row.span.startDay },
  }));
  const days = brief.map(({ span }) => span.startDay);
  const span = { startDay: Math.min(...days), endDay: Math.max(...days) };
  expect(aFileSource('file-1', brief).about).toMatchObject({ span, opening: span });
});
