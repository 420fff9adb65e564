import { describe, expect, it } from 'vitest';
import { START_LENS } from '../../../src/lens/Lens.ts';
import { editLens, type LensEdit } from '../../../src/lens/editLens.ts';
import { pairOf } from '../../../src/model/Pair.ts';
import { readDay } from '../../../src/model/Day.ts';

const mexPer = pairOf('MEX', 'PER');
const usaVen = pairOf('USA', 'VEN');

describe('an edit of the lens', () => {
  it('is the very same object when nothing changes', () => {
    const lens = editLens(START_LENS, { type: 'choosePair', pair: mexPer });
    expect(editLens(lens, { type: 'choosePair', pair: mexPer })).toBe(lens);
    expect(editLens(lens, { type: 'removePair', pair: usaVen })).toBe(lens);
    expect(editLens(lens, { type: 'open', open: { type: 'pair', id: mexPer } })).toBe(lens);
    expect(editLens(START_LENS, { type: 'clearFilters' })).toBe(START_LENS);
    expect(editLens(START_LENS, { type: 'setSpeed', speed: 1 })).toBe(START_LENS);
  });

  it('chooses one pair in place of others, and adds one beside them; either opens it', () => {
    const one = editLens(START_LENS, { type: 'choosePair', pair: mexPer });
    const two = editLens(one, { type: 'addPair', pair: usaVen });
    expect(two.pairs).toEqual([mexPer, usaVen]);
    expect(two.open).toEqual({ type: 'pair', id: usaVen });
    expect(editLens(two, { type: 'choosePair', pair: mexPer }).pairs).toEqual([mexPer]);
  });

  it('clears all filters at once and leaves time and dossier alone', () => {
    const from = readDay('2025-11-01') ?? null;
    const lens = { ...START_LENS, from, pairs: [mexPer], q: 'asylum', topics: ['vote'] } as const;
    const cleared = editLens(lens, { type: 'clearFilters' });
    expect(cleared).toEqual({ ...START_LENS, from });
  });

  it('lifts what filters but the words of the search, and leaves time alone', () => {
    const from = readDay('2025-11-01') ?? null;
    const lens = { ...START_LENS, from, pairs: [mexPer], q: 'asylum', topics: ['vote'] } as const;
    expect(editLens(lens, { type: 'liftFilters' })).toEqual({ ...START_LENS, from, q: 'asylum' });
  });

  it('sets a time and the mode to see it in at once', () => {
    const from = readDay('2025-11-01') ?? null;
    const seen = { mode: 'sofar', from, to: from } as const;
    expect(editLens(START_LENS, { type: 'seeTime', ...seen })).toEqual({ ...START_LENS, ...seen });
  });

  it('sets how time moves, and lifting filters leaves that alone', () => {
    const stepped = editLens(START_LENS, { type: 'setStep', step: 'event' });
    const fast = editLens(stepped, { type: 'setSpeed', speed: 16 });
    const lens = editLens(fast, { type: 'setLoop', loop: true });
    const motion = { step: 'event', speed: 16, loop: true } as const;
    expect(lens).toEqual({ ...START_LENS, ...motion });
    expect(editLens({ ...lens, pairs: [mexPer] }, { type: 'liftFilters' })).toEqual(lens);
  });

  it('draws other ties, and choosing a pair gives the map back to it', () => {
    const all = editLens(START_LENS, { type: 'setTies', ties: 'all' });
    expect(all).toEqual({ ...START_LENS, ties: 'all' });
    const moved = { ...START_LENS, at: { lat: 5, lng: -83, zoom: 4 } };
    expect(editLens(moved, { type: 'choosePair', pair: mexPer }).at).toBeNull();
    expect(editLens(moved, { type: 'addPair', pair: mexPer }).at).toBeNull();
    const open = { type: 'pair', id: mexPer } as const;
    expect(editLens(moved, { type: 'open', open }).at).toBeNull();
    const event = { type: 'event', id: 'E01' } as const;
    expect(editLens(moved, { type: 'open', open: event }).at).toEqual(moved.at);
  });

  it('toggles layers', () => {
    const none = editLens(START_LENS, { type: 'toggleLayer', layer: 'ties' });
    expect(none).toEqual({ ...START_LENS, layers: [] });
    const two = { ...START_LENS, layers: ['ties', 'tone'] };
    expect(editLens(START_LENS, { type: 'toggleLayer', layer: 'tone' })).toEqual(two);
    expect(editLens(two, { type: 'toggleLayer', layer: 'ties' }).layers).toEqual(['tone']);
  });

  it('takes one pair of several away, and adds none twice', () => {
    const lens = { ...START_LENS, pairs: [mexPer, usaVen] };
    const left = editLens(lens, { type: 'removePair', pair: mexPer });
    expect(left).toEqual({ ...START_LENS, pairs: [usaVen] });
    expect(editLens(lens, { type: 'addPair', pair: mexPer }).pairs).toEqual([mexPer, usaVen]);
  });

  it('turns to other data: no page, no filter, a time of its own', () => {
    const lens = { ...START_LENS, mode: 'sofar', pairs: [mexPer], page: 'ties' } as const;
    const turn = { from: 'open', to: 'open', open: { type: 'event', id: 'E01' } } as const;
    const turned = editLens(lens, { type: 'turnToData', ...turn, filters: 'lifted' });
    expect(turned).toEqual({ ...START_LENS, ...turn });
    const all = { ...lens, mode: 'all' } as const;
    expect(editLens(all, { type: 'turnToData', ...turn, filters: 'lifted' }).mode).toBe('all');
    const kept = editLens(lens, { type: 'turnToData', ...turn, filters: 'kept' });
    expect(kept).toEqual({ ...turned, pairs: [mexPer] });
  });

  it.each([
    ['setTime', { from: 'open', to: null }],
    ['setMode', { mode: 'day' }],
    ['open', { open: { type: 'event', id: 'E01' } }],
    ['open', { open: null }],
    ['turnTo', { page: 'sources' }],
    ['moveMap', { at: { lat: 5, lng: -83, zoom: 4 } }],
    ['setLayers', { layers: ['ties', 'bloc:OAS'] }],
    ['setLang', { lang: 'es' }],
    ['setTheme', { theme: 'dark' }],
    ['setData', { data: 'mine.json' }],
  ] as const)('by "%s" changes what it says and nothing else', (type, changes) => {
    const lens = { ...START_LENS, open: { type: 'bloc', id: 'OAS' }, q: 'asylum' } as const;
    expect(editLens(lens, { type, ...changes } as LensEdit)).toEqual({ ...lens, ...changes });
  });

  it('sets some filters and leaves the others', () => {
    const lens = { ...START_LENS, q: 'asylum' };
    const filters = { topics: ['vote'] } as const;
    expect(editLens(lens, { type: 'setFilters', filters })).toEqual({ ...lens, ...filters });
  });
});
