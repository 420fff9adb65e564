import { aFile, aFileSource, aRecordSource } from './someSources.ts';
import { describe, expect, test } from 'vitest';
import { idsOf, plainly } from './plainAnswers.ts';
import { inOrder, somePlain, somePlainRows } from './plainEvents.ts';
import { RowLostError } from '../../../src/events/RowLostError.ts';
import type { Ask } from '../../../src/events/ask/Ask.ts';
import { everything } from '../../../src/events/ask/Ask.ts';
import { fileSource } from '../../../src/events/fileSource.ts';
import { heldWork } from './heldWork.ts';
import { joinedSource } from '../../../src/events/joinedSource.ts';
import { recordSource } from '../../../src/events/recordSource.ts';

const ofRecord = inOrder(somePlain({ count: 60, seed: 1 }));
const rows = somePlainRows('file-1', { count: 50, seed: 2, from: 40 });
const others = somePlainRows('file-12', { count: 70, seed: 3, from: -40 });

const record = aRecordSource(ofRecord);
const file = aFileSource('file-1', rows);
const other = aFileSource('file-12', others);

describe('sources as one', () => {
  test('speak for the days of all, and open as the first does', () => {
    const { about } = joinedSource([file, record, other]);
    expect(about).toMatchObject({
      id: 'file-1 + record + file-12',
      name: 'file-1.csv + record + file-12.csv',
      kind: 'joined',
      span: { startDay: other.about.span.startDay, endDay: file.about.span.endDay },
      opening: file.about.opening,
      total: 180,
    });
  });

  test('are of one edition as long as each of them is', () => {
    const edition = (sources: Parameters<typeof joinedSource>[0]) =>
      joinedSource(sources).about.edition;
    expect(edition([record, file])).toBe(edition([record, file]));
    expect(edition([file, record])).not.toBe(edition([record, file]));
    expect(edition([aRecordSource(ofRecord), file])).not.toBe(edition([record, file]));
  });

  test('are one at least', () => {
    expect(() => joinedSource([])).toThrow(new RangeError('There is no source to join.'));
  });

  test('answer as before where one of them has no events', () => {
    const none = recordSource({ ...record.about, id: 'none' }, [], () => []);
    for (const sources of [
      [none, record, file],
      [record, none, file],
      [record, file, none],
    ]) {
      const source = joinedSource(sources);
      const all = everything(source);
      const keys = source.page(all, 'oldest', 0, 200);
      expect(keys.map((key) => source.event(key).id)).toEqual(idsOf(inOrder(ofRecord, rows)));
      expect(keys.map((key) => source.ownerOf(source.event(key).id)?.id)).not.toContain('none');
      expect(source.frame(all, null).now.total).toBe(110);
    }
  });
});

describe('the days of events of several sources', () => {
  test('are one list while the filters rest, and another where what is found changes', async () => {
    const held = heldWork();
    const source = joinedSource([record, fileSource(aFile('file-1', rows), held.work)]);
    const all = everything(source);
    const ask: Ask = { ...all, filters: { ...all.filters, q: 'strike' } };
    const days = source.days(ask);
    const { startDay } = all.time;
    const sooner = { time: { startDay, endDay: startDay }, filters: { ...ask.filters } };
    expect(source.days(sooner)).toBe(days);
    expect(source.days(all)).not.toBe(days);
    const about = source.days(ask);
    await held.search(({ answer }) => answer(Uint32Array.of(1)));
    expect(source.days(ask).length).toBeLessThan(about.length);
  });
});

describe('rows that could not be read', () => {
  test('are a trouble of their file until it is tried again', async () => {
    const held = heldWork();
    const source = joinedSource([record, fileSource(aFile('file-1', rows), held.work)]);
    const lost = source.words('file-1:row-1');
    held.words[0]!.fail(new RowLostError('unreadable', 'It has gone.'));
    await expect(lost).rejects.toThrow(RowLostError);
    expect(source.troubles()).toEqual([{ type: 'unreadable', name: 'file-1.csv' }]);
    let told = 0;
    source.subscribe(() => told++);
    source.retry();
    expect([source.troubles(), told, held.agains()]).toEqual([[], 1, 1]);
  });
});

describe('the id of a row', () => {
  const ids = (of: string) => ['row-1', 'row-7', 'row-50'].map((row) => `${of}:${row}`);

  test('names an event of its own file alone', () => {
    expect(ids('file-1').map((id) => file.event(file.keyOf(id)!).id)).toEqual(ids('file-1'));
    for (const source of [other, record, joinedSource([record, other])])
      expect(ids('file-1').map((id) => source.keyOf(id))).toEqual(Array.from({ length: 3 }));
    expect(ids('file-12').map((id) => file.keyOf(id))).toEqual(Array.from({ length: 3 }));
  });

  test('names the same event among others, whatever their order', () => {
    for (const sources of [
      [record, file, other],
      [other, file, record],
    ]) {
      const source = joinedSource(sources);
      for (const id of [...ids('file-1'), ...ids('file-12'), 'E1']) {
        const key = source.keyOf(id)!;
        expect(source.event(key).id).toBe(id);
        expect(source.ownerOf(id)?.id).toBe(id === 'E1' ? 'record' : id.split(':')[0]);
      }
    }
  });

  test('is written in one way, and not beyond the end of the file', () => {
    const wrong = ['row-0', 'row-01', 'row-51', 'row-1e1', 'row-', ''].map(
      (row) => `file-1:${row}`,
    );
    const written = ['row-1', ...wrong, 'file-1', 'file-1-row-1', 'E1'];
    for (const id of written) expect([id, file.keyOf(id)]).toEqual([id, undefined]);
  });

  test('has its words looked for in its own file', () => {
    const [first, second] = [heldWork(), heldWork()];
    const source = joinedSource([
      record,
      fileSource(aFile('file-1', rows), first.work),
      fileSource(aFile('file-12', others), second.work),
    ]);
    expect(source.words('file-12:row-3')).toBeInstanceOf(Promise);
    expect(source.words('E1')).toBeNull();
    expect(first.words).toEqual([]);
    expect(second.words.map(({ asked }) => asked)).toEqual([2]);
  });
});

describe('a search in a record and a file', () => {
  const striking = Uint32Array.from(rows.keys()).filter((row) =>
    rows[row]!.words.includes('strike'),
  );
  const events = inOrder(ofRecord, rows);

  function anAskedPair() {
    const held = heldWork();
    const source = joinedSource([record, fileSource(aFile('file-1', rows), held.work)]);
    const all = everything(source);
    const ask: Ask = { ...all, filters: { ...all.filters, q: 'strike' } };
    return { held, source, ask };
  }

  test('is about what the record finds and all of the file, tells once, and is exact then', async () => {
    const { held, source, ask } = anAskedPair();
    let told = 0;
    source.subscribe(() => told++);
    const before = source.version();
    const inRecord = plainly(ofRecord, ask).passing().length;
    const frame = source.frame(ask, null);
    expect([frame.standing, frame.now.total]).toEqual(['about', inRecord + rows.length]);
    expect(source.find('strike').now).toHaveLength(inRecord);
    await held.search(({ answer }) => answer(striking));
    expect(told).toBe(1);
    expect(source.version()).not.toBe(before);
    const exact = source.frame(ask, null);
    expect([exact.standing, exact.now.total]).toEqual([
      'exact',
      plainly(events, ask).passing().length,
    ]);
  });

  test('can be waited for', async () => {
    const { held, source, ask } = anAskedPair();
    const [found, frame] = [source.find('strike'), source.frame(ask, null)];
    if (found.standing !== 'about' || frame.standing !== 'about')
      throw new Error('There is nothing to wait for.');
    const waiting = Promise.all([found.exact(), frame.exact()]);
    await held.search(({ answer }) => answer(striking));
    const [keys, { total, byTone }] = await waiting;
    const passing = plainly(events, ask).passing();
    expect(keys.map((key) => source.event(key).id)).toEqual(idsOf(passing));
    const conflicts = passing.filter(({ tone }) => tone === 'conflict');
    expect([total, byTone.conflict]).toEqual([passing.length, conflicts.length]);
  });

  test('gives an exact frame that can be read, though time has moved meanwhile', async () => {
    const { held, source, ask } = anAskedPair();
    const frame = source.frame(ask, null);
    if (frame.standing !== 'about') throw new Error('There is nothing to wait for.');
    const waiting = frame.exact();
    const { startDay } = ask.time;
    source.frame({ ...ask, time: { startDay, endDay: startDay } }, null);
    await held.search(({ answer }) => answer(striking));
    const { byTone } = await waiting;
    const passing = plainly(events, ask).passing();
    expect(byTone.conflict).toBe(passing.filter(({ tone }) => tone === 'conflict').length);
  });

  test('has what a file found though that file has looked for other texts since', async () => {
    const [first, second] = [heldWork(), heldWork()];
    const one = fileSource(aFile('file-1', rows), first.work);
    const source = joinedSource([one, fileSource(aFile('file-12', others), second.work)]);
    const found = source.find('strike');
    if (found.standing !== 'about') throw new Error('There is nothing to wait for.');
    const waiting = found.exact();
    await first.search(({ answer }) => answer(Uint32Array.of(0)));
    for (const q of ['talks', 'march', 'asylum']) {
      one.find(q);
      await first.search(({ answer }) => answer(Uint32Array.of()));
    }
    await second.search(({ answer }) => answer(Uint32Array.of(1)));
    const ids = (await waiting).map((key) => source.event(key).id);
    expect(new Set(ids)).toEqual(new Set(['file-1:row-1', 'file-12:row-2']));
  });

  test('ends when nobody waits for it any more', async () => {
    const { source, ask } = anAskedPair();
    const frame = source.frame(ask, null);
    if (frame.standing !== 'about') throw new Error('There is nothing to wait for.');
    const stop = new AbortController();
    const waiting = frame.exact(stop.signal);
    stop.abort(new Error('No longer wanted.'));
    await expect(waiting).rejects.toThrow('No longer wanted.');
  });
});
