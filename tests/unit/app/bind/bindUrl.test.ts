import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { applyEdit, lensStore, replaceLens } from '../../../../src/state/lensStore.ts';
import { bindUrl } from '../../../../src/app/bind/bindUrl.ts';
import { FakeBar } from '../FakeBar.ts';
import type { Lens } from '../../../../src/lens/Lens.ts';
import { knownDay } from '../../../../src/model/Day.ts';
import { linkNotes } from '../../../../src/state/linkNotes.ts';
import { shareAddress } from '../../../../src/state/shareAddress.ts';

let stop = () => {};
const lens = () => lensStore.getState().lens;
const at = (lng: number): Lens['at'] => ({ lat: 0, lng, zoom: 3 });
const drag = (lng: number) => applyEdit({ type: 'moveMap', at: at(lng) }, 'replace');
const choose = (topics: Lens['topics']) => applyEdit({ type: 'setFilters', filters: { topics } });

/** A page that was opened at an address. */
function aPage(path: string, state?: unknown): FakeBar {
  const bar = new FakeBar(path, state);
  stop = bindUrl(bar);
  return bar;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe('the address that a page is opened with', () => {
  it('gives the lens, as a link of its own', () => {
    const bar = aPage('/hemisphere/?topic=vote&open=event:E1');
    expect(lens()).toMatchObject({ topics: ['vote'], open: { type: 'event', id: 'E1' } });
    expect(lensStore.getState().link).toEqual({ origin: 'address' });
    vi.runAllTimers();
    expect(bar.writes).toEqual([]);
  });

  it('names what of it does not read', () => {
    aPage('/?mode=sideways&topic=vote');
    expect(linkNotes.getState().ignored).toEqual([{ key: 'mode', text: 'sideways' }]);
    expect(lens().topics).toEqual(['vote']);
  });

  it('is the one that views are shared at', () => {
    aPage('/hemisphere/?topic=vote#map');
    expect(shareAddress({ topics: [], tones: ['conflict'] })).toBe(
      'https://maps.example/hemisphere/?tone=conflict',
    );
  });
});

describe('a deliberate act', () => {
  it('is one entry of the history, at once', () => {
    const bar = aPage('/hemisphere/');
    choose(['vote']);
    applyEdit({ type: 'open', open: { type: 'event', id: 'E1' } });
    vi.runAllTimers();
    expect(bar.writes).toEqual([
      'push /hemisphere/?topic=vote',
      'push /hemisphere/?topic=vote&open=event:E1',
    ]);
  });

  it('that the browser refuses to write is written once it may be, as the step that it is', () => {
    const bar = aPage('/');
    bar.refusals = 2;
    choose(['vote']);
    expect(lens().topics).toEqual(['vote']);
    expect(bar.writes).toEqual([]);
    vi.runAllTimers();
    expect(bar.writes).toEqual(['push /?topic=vote']);
  });

  it('is none where the address says the same', () => {
    const bar = aPage('/?at=0.000,10.000,3.00');
    applyEdit({ type: 'moveMap', at: at(10.000_01) });
    expect(lens().at).toEqual(at(10.000_01));
    vi.runAllTimers();
    expect(bar.writes).toEqual([]);
  });

  it('keeps what is not ours, and the part of the page that the address names', () => {
    const bar = aPage('/?utm=mail+1&topic=vote&ref=#map');
    choose([]);
    expect(bar.writes).toEqual(['push /?utm=mail+1&ref=#map']);
    choose(['economy']);
    expect(bar.writes.at(-1)).toBe('push /?topic=economy&utm=mail+1&ref=#map');
  });

  it('leads to the bare page where nothing is left to say', () => {
    const bar = aPage('/hemisphere/?topic=vote');
    choose([]);
    expect(bar.writes).toEqual(['push /hemisphere/']);
  });
});

describe('dragging', () => {
  it('replaces the entry at most every 150 ms, with what stands then', () => {
    const bar = aPage('/');
    for (let step = 1; step <= 40; step++) {
      drag(step);
      vi.advanceTimersByTime(10);
    }
    expect(bar.writes).toEqual([
      'replace /?at=0.000,15.000,3.00',
      'replace /?at=0.000,30.000,3.00',
    ]);
    vi.runAllTimers();
    expect(bar.writes.at(-1)).toBe('replace /?at=0.000,40.000,3.00');
    expect(bar.trail).toHaveLength(1);
  });

  it('that comes back to where it began writes nothing', () => {
    const bar = aPage('/?at=0.000,1.000,3.00');
    drag(2);
    drag(1);
    vi.runAllTimers();
    expect(bar.writes).toEqual([]);
  });

  it('stays with the entry that is left when an act comes before it is written', () => {
    const bar = aPage('/');
    drag(1);
    drag(2);
    choose(['vote']);
    expect(bar.writes).toEqual([
      'replace /?at=0.000,2.000,3.00',
      'push /?topic=vote&at=0.000,2.000,3.00',
    ]);
    vi.runAllTimers();
    expect(bar.writes).toHaveLength(2);
    bar.back();
    expect(lens()).toMatchObject({ topics: [], at: at(2) });
  });

  it('is forgotten when Back leaves its entry before it is written', () => {
    const bar = aPage('/?topic=vote');
    choose([]);
    drag(5);
    bar.back();
    vi.runAllTimers();
    expect(bar.trail).toEqual(['?topic=vote', '']);
    expect(lens()).toMatchObject({ topics: ['vote'], at: null });
  });
});

describe('a step of the history', () => {
  it('gives back the lens, as a link that came from there', () => {
    const bar = aPage('/?topic=vote');
    choose(['economy']);
    choose(['justice']);
    bar.back();
    expect(lens().topics).toEqual(['economy']);
    expect(lensStore.getState().link).toEqual({ origin: 'history' });
    bar.back();
    expect(lens().topics).toEqual(['vote']);
    bar.forward();
    expect(lens().topics).toEqual(['economy']);
    vi.runAllTimers();
    expect(bar.trail).toEqual(['?topic=vote', '?topic=economy', '?topic=justice']);
    expect(bar.location.search).toBe('?topic=economy');
  });

  it('is a link of its own each time', () => {
    const bar = aPage('/');
    choose(['vote']);
    bar.back();
    const { link } = lensStore.getState();
    bar.forward();
    expect(lensStore.getState().link).not.toBe(link);
  });

  it('is followed by acts that leave the entries before it as they are', () => {
    const bar = aPage('/');
    choose(['vote']);
    choose(['economy']);
    bar.back();
    choose(['justice']);
    expect(bar.trail).toEqual(['', '?topic=vote', '?topic=justice']);
  });

  it('keeps what is not ours in that entry', () => {
    const bar = aPage('/?utm=mail');
    bar.history.pushState(null, '', '/?utm=post');
    bar.back();
    bar.forward();
    choose(['vote']);
    expect(bar.writes.at(-1)).toBe('push /?topic=vote&utm=post');
  });

  it('to the lens that is there already is no change of the address', () => {
    const bar = aPage('/');
    choose(['vote']);
    bar.back();
    replaceLens({ ...lens() });
    vi.runAllTimers();
    expect(bar.writes).toEqual(['push /?topic=vote']);
  });
});

it('once stopped it neither writes nor reads, and what was pending is not written', () => {
  const bar = aPage('/');
  choose(['vote']);
  drag(3);
  stop();
  choose(['economy']);
  drag(4);
  vi.runAllTimers();
  expect(bar.writes).toEqual(['push /?topic=vote']);
  bar.back();
  expect(lens().topics).toEqual(['economy']);
  expect(vi.getTimerCount()).toBe(0);
});

it('does not follow a lens in which nothing changed', () => {
  const bar = aPage('/?from=2025-11-01');
  expect(lens().from).toBe(knownDay('2025-11-01'));
  vi.runAllTimers();
  lensStore.setState({ act: 'push' });
  expect(vi.getTimerCount()).toBe(0);
  expect(bar.writes).toEqual([]);
});
