import type { Theme } from '../lens/Lens.ts';
import { createStore, useStore } from 'zustand';
import { deviceStorage } from './deviceStorage.ts';

type Fold = 'open' | 'folded';
export type SheetHeight = 'low' | 'half' | 'full';
type ListOrder = 'newest' | 'oldest';
type Keys = 'on' | 'off';
type Welcome = 'wanted' | 'dismissed';

/** The hints of a first visit, in the order in which they come. */
export const HINTS = ['time', 'map', 'relationship'] as const;
export type Hint = (typeof HINTS)[number];

interface Panels {
  readonly list: Fold;
  readonly sheet: SheetHeight;
  readonly order: ListOrder;
  /** Whether keys that are a single character act on the page. */
  readonly keys: Keys;
  /** The story that a first visit begins with. */
  readonly story: Welcome;
  /** The next one to come. */
  readonly hints: Hint | 'dismissed';
  /** The theme to begin with where a link names none. */
  readonly theme: Theme | 'system';
}

const CHOICES: { readonly [K in keyof Panels]: readonly Panels[K][] } = {
  list: ['open', 'folded'],
  sheet: ['half', 'low', 'full'],
  order: ['newest', 'oldest'],
  keys: ['on', 'off'],
  story: ['wanted', 'dismissed'],
  hints: [...HINTS, 'dismissed'],
  theme: ['system', 'light', 'dark'],
};

const START: Panels = {
  list: 'open',
  sheet: 'half',
  order: 'newest',
  keys: 'on',
  story: 'wanted',
  hints: 'time',
  theme: 'system',
};

const KEY = 'hemisphere.panels';

/** How the panels stand, remembered on this device; anything else found there counts as nothing. */
const panels = createStore<Panels>(() => readPanels(deviceStorage.read(KEY)));
panels.subscribe((state) => deviceStorage.keep(KEY, JSON.stringify({ state, version: 0 })));

/** What is known of a text that was kept; the start for everything else. */
export function readPanels(text: string | null): Panels {
  const kept = new Map(Object.entries(stateIn(text)));
  const known = Object.entries(CHOICES).flatMap(([key, choices]: [string, readonly unknown[]]) =>
    choices.includes(kept.get(key)) ? [[key, kept.get(key)] as const] : [],
  );
  return { ...START, ...Object.fromEntries(known) };
}

function stateIn(text: string | null): object {
  try {
    const { state } = Object(JSON.parse(text ?? '{}')) as { state?: unknown };
    return Object(state) as object;
  } catch {
    return {};
  }
}

export function usePanel<K extends keyof Panels>(name: K): Panels[K] {
  return useStore(panels, (all) => all[name]);
}

/** How a panel stands now. */
export function panelOf<K extends keyof Panels>(name: K): Panels[K] {
  return panels.getState()[name];
}

export function setPanel<K extends keyof Panels>(name: K, value: Panels[K]): void {
  panels.setState({ [name]: value } as Pick<Panels, K>);
}
