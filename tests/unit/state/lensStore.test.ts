import { FILTER_FIELDS, type FilterValues, NO_FILTERS } from '../../../src/lens/filters.ts';
import {
  applyEdit,
  lensStore,
  replaceLens,
  takeLens,
  useFilters,
  useLens,
} from '../../../src/state/lensStore.ts';
import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { START_LENS } from '../../../src/lens/Lens.ts';
import { act } from 'react';
import { knownDay } from '../../../src/model/Day.ts';
import { runHook } from './hookHost.ts';

const november = { from: knownDay('2025-11-01'), to: knownDay('2025-11-30') };
const state = () => lensStore.getState();

beforeEach(() => {
  replaceLens(START_LENS);
});

test('a page begins as with an address that looks at nothing in particular', async () => {
  vi.resetModules();
  const fresh = await import('../../../src/state/lensStore.ts');
  expect(fresh.lensStore.getState()).toEqual({
    lens: START_LENS,
    act: 'replace',
    link: { origin: 'address' },
  });
});

describe('an edit', () => {
  it('makes a new lens, as a deliberate act where nothing else is said', () => {
    applyEdit({ type: 'setTime', ...november });
    expect(state()).toMatchObject({ lens: { ...START_LENS, ...november }, act: 'push' });
    applyEdit({ type: 'setMode', mode: 'day' }, 'replace');
    expect(state()).toMatchObject({ lens: { mode: 'day' }, act: 'replace' });
  });

  it('is none where the lens says so already, and nobody hears of it', () => {
    applyEdit({ type: 'setFilters', filters: { topics: ['vote'] } });
    const before = state();
    const heard: unknown[] = [];
    const stop = lensStore.subscribe((now) => heard.push(now));
    applyEdit({ type: 'setFilters', filters: { topics: ['vote'] } }, 'replace');
    applyEdit({ type: 'open', open: null });
    stop();
    expect(state()).toBe(before);
    expect(heard).toEqual([]);
  });

  it('leaves the link that was followed last', () => {
    const { link } = state();
    applyEdit({ type: 'setMode', mode: 'all' });
    replaceLens(START_LENS);
    expect(state().link).toBe(link);
  });
});

test('each lens of a link is a link of its own, also where it is the same lens', () => {
  const lens = { ...START_LENS, ...november };
  takeLens(lens, 'history');
  const first = state();
  expect(first).toMatchObject({ act: 'replace', link: { origin: 'history' } });
  expect(first.lens).toBe(lens);
  takeLens(lens, 'history');
  expect(state().link).not.toBe(first.link);
  takeLens(lens, 'address');
  expect(state().link).toEqual({ origin: 'address' });
});

test('what a view selects of the lens follows it', () => {
  const { given, end } = runHook(() => useLens(({ mode }) => mode));
  act(() => applyEdit({ type: 'setMode', mode: 'all' }));
  act(() => applyEdit({ type: 'setTime', ...november }));
  end();
  expect(given).toEqual(['window', 'all']);
});

describe('the filters alone', () => {
  it('are the same object until one of them changes', () => {
    const { given, now, end } = runHook(useFilters);
    const first = now();
    expect(first).toEqual(NO_FILTERS);
    act(() => applyEdit({ type: 'setTime', ...november }));
    act(() => applyEdit({ type: 'turnTo', page: 'ties' }));
    expect(given).toEqual([first]);
    act(() => applyEdit({ type: 'setFilters', filters: { tones: ['conflict'] } }));
    end();
    expect(now()).toEqual({ ...NO_FILTERS, tones: ['conflict'] });
  });

  it('are one object for all views that ask', () => {
    const [one, other] = [runHook(useFilters), runHook(useFilters)];
    act(() => applyEdit({ type: 'setFilters', filters: { q: 'asylum' } }));
    expect(one.now()).toEqual({ ...NO_FILTERS, q: 'asylum' });
    expect(other.now()).toBe(one.now());
    one.end();
    other.end();
  });

  it.each(FILTER_FIELDS)('change with %s', (field) => {
    const { now, end } = runHook(useFilters);
    const value = field === 'q' ? 'asylum' : ['x'];
    const filters = { [field]: value } as unknown as Partial<FilterValues>;
    act(() => applyEdit({ type: 'setFilters', filters }));
    end();
    expect(now()).toEqual({ ...NO_FILTERS, [field]: value });
  });
});
