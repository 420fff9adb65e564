import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aStorage } from './aStorage.ts';
import { act } from 'react';
import { readPanels } from '../../../src/state/usePanel.ts';
import { runHook } from './hookHost.ts';

const START = readPanels(null);
const textOf = (state: unknown) => JSON.stringify({ state });
const KEY = 'hemisphere.panels';

describe('how the panels stood, as this device remembers it', () => {
  it('takes what it knows and leaves the rest', () => {
    const stored = { list: 'folded', sheet: 'full', order: 'sideways', legend: 7, wings: 'spread' };
    expect(readPanels(textOf(stored))).toEqual({ ...START, list: 'folded', sheet: 'full' });
  });

  it('starts afresh from whatever else is found there', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (stored) => {
        const panels = readPanels(textOf(stored));
        expect(Object.keys(panels)).toEqual(Object.keys(START));
      }),
    );
  });

  it.each(
    Object.entries({
      list: ['open', 'folded'],
      sheet: ['low', 'half', 'full'],
      order: ['newest', 'oldest'],
      keys: ['on', 'off'],
      story: ['wanted', 'dismissed'],
      hints: ['time', 'map', 'relationship', 'dismissed'],
      theme: ['system', 'light', 'dark'],
    }),
  )('takes each way in which %s may stand, and begins with one of them', (panel, ways) => {
    expect(ways).toContain(START[panel as keyof typeof START]);
    for (const way of ways)
      expect(readPanels(textOf({ [panel]: way }))).toEqual({ ...START, [panel]: way });
  });

  it('does not take a name that every object has', () => {
    expect(readPanels(textOf({ constructor: 'open', toString: 'open' }))).toEqual(START);
  });
});

describe('the panels of a page', () => {
  beforeEach(() => {
    vi.resetModules();
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  /** A page that was just opened on a device that keeps something. */
  async function aPage(kept: Readonly<Record<string, string>> = {}) {
    const storage = aStorage(kept);
    vi.stubGlobal('localStorage', storage);
    return { storage, ...(await import('../../../src/state/usePanel.ts')) };
  }

  it('stand as they stood when the device was last used', async () => {
    const first = await aPage();
    expect(first.panelOf('sheet')).toBe('half');
    first.setPanel('sheet', 'low');
    first.setPanel('story', 'dismissed');
    expect(first.panelOf('sheet')).toBe('low');
    vi.resetModules();
    const next = await aPage(Object.fromEntries(first.storage.items));
    expect([next.panelOf('sheet'), next.panelOf('story'), next.panelOf('list')]).toEqual([
      'low',
      'dismissed',
      'open',
    ]);
  });

  it('start afresh where something unknown is kept', async () => {
    const { panelOf } = await aPage({ [KEY]: '{"state":{"sheet":"aloft","list":"folded"}}' });
    expect([panelOf('sheet'), panelOf('list')]).toEqual(['half', 'folded']);
  });

  it('start afresh from what no version of the page wrote, without a word', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    for (const junk of [
      '',
      '{',
      'null',
      '[]',
      '"x"',
      '{"state":1}',
      '{"state":null,"version":"x"}',
    ]) {
      vi.resetModules();
      const { panelOf, setPanel } = await aPage({ [KEY]: junk });
      expect(panelOf('sheet')).toBe('half');
      setPanel('sheet', 'low');
      expect(panelOf('sheet')).toBe('low');
    }
    vi.resetModules();
    const { panelOf } = await aPage({ [KEY]: '{"state":{"sheet":"low"},"version":99}' });
    expect(panelOf('sheet')).toBe('low');
    expect(error).not.toHaveBeenCalled();
  });

  const refuse = () => {
    throw new DOMException('no', 'QuotaExceededError');
  };
  const refused = { getItem: refuse, setItem: refuse, removeItem: refuse };
  it.each([
    ['is full', { ...aStorage(), setItem: refuse }],
    ['is refused', refused],
    ['is null', null],
    ['is not there', undefined],
  ])('move as they should where the storage of the device %s', async (_, storage) => {
    vi.stubGlobal('localStorage', storage);
    const { panelOf, setPanel } = await import('../../../src/state/usePanel.ts');
    setPanel('theme', 'dark');
    setPanel('list', 'folded');
    expect([panelOf('theme'), panelOf('list')]).toEqual(['dark', 'folded']);
  });

  it('are followed by the views that ask for one of them', async () => {
    const { setPanel, usePanel } = await aPage();
    const { given, end } = runHook(() => usePanel('list'));
    act(() => setPanel('list', 'folded'));
    act(() => setPanel('list', 'folded'));
    end();
    expect(given).toEqual(['open', 'folded']);
  });
});
