import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Filter, NO_FILTER } from '../../../../src/columns/Filter.ts';
import { heldWork, settled } from '../heldWork.ts';
import { RowLostError } from '../../../../src/events/RowLostError.ts';
import { RowLookups } from '../../../../src/events/table/RowLookups.ts';
import { aFile } from '../someSources.ts';
import { selectEvents } from '../../../../src/columns/selectEvents.ts';
import { somePlainRows } from '../plainEvents.ts';

const { table } = aFile('file-1', somePlainRows('file-1', { count: 40, seed: 1 }), true);
const byTone = (tones: number): Filter => ({ ...NO_FILTER, tones });

function someLookups() {
  const held = heldWork();
  const lookups = new RowLookups('file-1', table, held.work);
  const told: number[] = [];
  lookups.subscribe(() => told.push(lookups.version()));
  const selected = async (at: number) => {
    const { asked, answer } = held.selects[at]!;
    answer(selectEvents(table, asked));
    await settled();
  };
  return { held, lookups, told, selected };
}

afterEach(() => vi.unstubAllGlobals());

describe('a filter of a file', () => {
  test('is asked for once, and there once it is prepared', async () => {
    const { held, lookups, told, selected } = someLookups();
    for (let frame = 0; frame < 3; frame++) expect(lookups.selection(byTone(1))).toBeNull();
    expect(held.selects).toHaveLength(1);
    await selected(0);
    expect(told).toHaveLength(1);
    expect(lookups.selection(byTone(1))).toEqual(selectEvents(table, byTone(1)));
    expect(held.selects).toHaveLength(1);
  });

  test('that a newer one has overtaken is asked for again when it is wanted again', async () => {
    const { held, lookups, told, selected } = someLookups();
    lookups.selection(byTone(1));
    lookups.selection(byTone(2));
    held.selects[0]!.fail(new Error('stale'));
    await settled();
    expect(lookups.selection(byTone(2))).toBeNull();
    expect(held.selects).toHaveLength(2);
    expect(lookups.selection(byTone(1))).toBeNull();
    expect(held.selects.map(({ asked }) => asked.tones)).toEqual([1, 2, 1]);
    expect(told).toEqual([]);
    await selected(2);
    expect(lookups.selection(byTone(1))?.filter.tones).toBe(1);
  });

  test('that could not be prepared is asked for again', async () => {
    const { held, lookups } = someLookups();
    lookups.selection(byTone(1));
    held.selects[0]!.fail(new Error('stale'));
    await settled();
    lookups.selection(byTone(1));
    expect(held.selects).toHaveLength(2);
  });

  test('is kept for going to and fro among four of them', async () => {
    const { held, lookups, selected } = someLookups();
    for (const tones of [1, 2, 3, 4]) {
      lookups.selection(byTone(tones));
      await selected(tones - 1);
    }
    for (const tones of [1, 2, 3, 4])
      expect(lookups.selection(byTone(tones))?.filter.tones).toBe(tones);
    expect(held.selects).toHaveLength(4);
    lookups.selection(byTone(5));
    await selected(4);
    expect(lookups.selection(byTone(1))).toBeNull();
  });
});

describe('a search in a file', () => {
  test('waits for a pause in typing, and only the newest is looked for', async () => {
    const { held, lookups, told } = someLookups();
    for (const q of ['s', 'st', 'strike']) expect(lookups.find(q)).toEqual({ state: 'running' });
    expect(held.waits.map(({ asked, signal }) => [asked, signal?.aborted])).toEqual([
      [250, true],
      [250, true],
      [250, false],
    ]);
    await held.search(({ answer }) => answer(Uint32Array.of(3, 7)));
    expect(held.finds.map(({ asked }) => asked)).toEqual(['strike']);
    expect(told).toHaveLength(1);
  });

  test('is ended where it has begun when a newer one is asked for', async () => {
    const reported: unknown[] = [];
    vi.stubGlobal('reportError', (error: unknown) => reported.push(error));
    const { held, lookups, told } = someLookups();
    lookups.find('strike');
    held.waits[0]!.answer();
    await settled();
    lookups.find('talks');
    expect(held.finds[0]!.signal?.aborted).toBe(true);
    await settled();
    expect([told, reported]).toEqual([[], []]);
    await held.search(({ answer }) => answer(Uint32Array.of(0)));
    expect(lookups.find('talks').state).toBe('found');
  });

  test('that answers as a newer one is asked for leaves that one alone', async () => {
    const { held, lookups, told } = someLookups();
    lookups.find('strike');
    held.waits[0]!.answer();
    await settled();
    held.finds[0]!.answer(Uint32Array.of(3));
    lookups.find('talks');
    await settled();
    expect([lookups.find('talks').state, held.waits.length, told]).toEqual(['running', 2, []]);
  });

  test('that is over is not made twice', async () => {
    const { held, lookups } = someLookups();
    lookups.find('strike');
    await held.search(({ answer }) => answer(Uint32Array.of(3)));
    expect(lookups.find('strike').state).toBe('found');
    expect(held.finds).toHaveLength(1);
  });

  test('is kept beside the one before it, and no longer', async () => {
    const { held, lookups } = someLookups();
    const look = async (q: string) => {
      lookups.find(q);
      await held.search(({ answer }) => answer(Uint32Array.of(3)));
    };
    await look('strike');
    await look('talks');
    expect([lookups.find('strike').state, lookups.find('talks').state]).toEqual(['found', 'found']);
    await look('march');
    expect([lookups.find('talks').state, lookups.find('march').state]).toEqual(['found', 'found']);
    expect(lookups.find('strike').state).toBe('running');
  });

  test('gives places by first day for the rows that the file names', async () => {
    const { held, lookups } = someLookups();
    lookups.find('strike');
    await held.search(({ answer }) => answer(Uint32Array.of(3, 7, 20)));
    const found = lookups.find('strike');
    const positions = [3, 7, 20].map((row) => table.rows!.indexOf(row)).toSorted((a, b) => a - b);
    expect(found).toEqual({ state: 'found', positions: Uint32Array.from(positions) });
  });
});

test('the words of a row are read from its own file alone', () => {
  const { held, lookups } = someLookups();
  expect(lookups.words('file-1:row-4')).toBeInstanceOf(Promise);
  for (const id of ['file-12:row-4', 'file:row-4', 'row-4', 'E43', 'file-1:row-0'])
    expect(lookups.words(id)).toBeNull();
  expect(held.words.map(({ asked }) => asked)).toEqual([3]);
});

describe('what does not work any more', () => {
  const lost = new RowLostError('unreadable', 'It was moved.');

  test('of rows that cannot be read is told once, and until they are to be read anew', async () => {
    const { held, lookups, told } = someLookups();
    const words = ['file-1:row-1', 'file-1:row-2'].map((id) => Promise.resolve(lookups.words(id)));
    for (const { fail } of held.words) fail(lost);
    await expect(Promise.allSettled(words)).resolves.toMatchObject([
      { reason: lost },
      { reason: lost },
    ]);
    expect([lookups.troubles(), told.length]).toEqual([['unreadable'], 1]);
    lookups.retry();
    expect([lookups.troubles(), told.length, held.agains()]).toEqual([[], 2, 1]);
    lookups.retry();
    expect([told.length, held.agains()]).toEqual([2, 1]);
  });

  test('of a search is its file, where that cannot be read', async () => {
    vi.stubGlobal('reportError', () => {});
    const { held, lookups } = someLookups();
    lookups.find('strike');
    await held.search(({ fail }) => fail(lost));
    expect([lookups.find('strike').state, lookups.troubles()]).toEqual(['failed', ['unreadable']]);
    lookups.retry();
    expect(lookups.find('strike').state).toBe('running');
  });

  test('is none after a fault that may pass', async () => {
    const { held, lookups } = someLookups();
    lookups.selection(byTone(1));
    held.selects[0]!.fail(new Error('crash'));
    await settled();
    expect(lookups.troubles()).toEqual([]);
  });

  test('for good is told of a filter, and no other is asked for', async () => {
    const { held, lookups, told } = someLookups();
    lookups.selection(byTone(1));
    held.endForGood();
    held.selects[0]!.fail(new Error('crash'));
    await settled();
    expect([lookups.troubles(), told.length]).toEqual([['ended'], 1]);
    expect(lookups.selection(byTone(2))).toBeNull();
    expect(held.selects).toHaveLength(1);
    lookups.retry();
    expect(lookups.troubles()).toEqual(['ended']);
  });
});
