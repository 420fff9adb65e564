import { describe, expect, it } from 'vitest';
import type { Lens } from '../../../../src/lens/Lens.ts';
import { START_LENS } from '../../../../src/lens/Lens.ts';
import { answerOf } from '../../../../src/events/answerOf.ts';
import { bundled, dayAt } from '../../data/bundled.ts';
import { pairOf } from '../../../../src/model/Pair.ts';
import { tieMarks } from '../../../../src/query/ties/tieMarks.ts';
import { drawnTies } from '../../../../src/query/ties/drawnTies.ts';

const { dataset, record } = bundled;

function tally(change: Partial<Lens>) {
  const lens = { ...START_LENS, ...change };
  return drawnTies(dataset, lens, answerOf(record, lens));
}

function drawn(change: Partial<Lens>) {
  const lens = { ...START_LENS, ...change };
  return tieMarks(dataset, lens, answerOf(record, lens));
}

describe('the ties that the map draws', () => {
  it('are at the start those below full relations alone, worst first', () => {
    expect(tally({})).toEqual({
      drawn: 20,
      of: 595,
      onRecord: 165,
      rungs: [
        { rung: 'severed', count: 8 },
        { rung: 'limited', count: 8 },
        { rung: 'charge', count: 4 },
      ],
    });
  });

  it('are with events those too that have one in the window', () => {
    const marks = drawn({ ties: 'events' });
    const below = new Set(drawn({}).map(({ pair }) => pair));
    const more = marks.filter(({ pair }) => !below.has(pair));
    expect(marks.filter(({ pair }) => below.has(pair))).toHaveLength(20);
    expect(more.length).toBeGreaterThan(5);
    expect(more.every(({ events }) => events > 0)).toBe(true);
    const beyond = more.filter(({ pair }) => /AUS|RUS/.test(pair));
    expect(beyond.length).toBeGreaterThan(0);
    expect(tally({ ties: 'events' }).of).toBeGreaterThanOrEqual(595 + beyond.length);
  });

  it('are on record all of which something is written by the day', () => {
    expect(tally({ ties: 'all' })).toMatchObject({ drawn: 166, of: 596, onRecord: 166 });
  });

  it('hold those asked for by status or as a pair, whatever the scope', () => {
    const full = drawn({ statuses: ['full'] });
    expect(full.every(({ rung }) => rung === 'full')).toBe(true);
    expect(full.length).toBeGreaterThan(40);
    const pair = pairOf('CAN', 'JAM');
    expect(drawn({ pairs: [pair] }).find((mark) => mark.pair === pair)?.chosen).toBe(true);
  });

  it('are none without the layer, but for a chosen pair', () => {
    expect(drawn({ layers: [], ties: 'all' })).toEqual([]);
    expect(drawn({ layers: [], pairs: [pairOf('MEX', 'PER')] })).toHaveLength(1);
  });

  it('of one state are counted among its own', () => {
    expect(tally({ countries: ['MEX'] })).toMatchObject({ of: 34 });
  });

  it('are none where none is broken, and what is on record is counted all the same', () => {
    const before = { mode: 'day', to: dayAt('1850-01-01') } as const;
    expect(tally(before)).toEqual({ drawn: 0, of: 595, onRecord: 11, rungs: [] });
  });

  it('keep a chosen rung among those to choose from, though none stands on it', () => {
    expect(tally({ statuses: ['war'] }).rungs[0]).toEqual({ rung: 'war', count: 0 });
  });
});
