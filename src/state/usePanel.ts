import { createStore, useStore } from 'zustand';
import { persist } from 'zustand/middleware';

type Fold = 'open' | 'folded';
export type SheetHeight = 'low' | 'half' | 'full';
type ListOrder = 'newest' | 'oldest';

interface Panels {
  readonly list: Fold;
  readonly legend: Fold;
  readonly sheet: SheetHeight;
  readonly order: ListOrder;
}

const CHOICES: { readonly [K in keyof Panels]: readonly Panels[K][] } = {
  list: ['open', 'folded'],
  legend: ['open', 'folded'],
  sheet: ['half', 'low', 'full'],
  order: ['newest', 'oldest'],
};

const START: Panels = {
  list: 'open',
  legend: 'open',
  sheet: 'half',
  order: 'newest',
};

/** How the panels stand, remembered on this device; anything else found there counts as nothing. */
const panels = createStore<Panels>()(
  persist(() => START, { name: 'hemisphere.panels', merge: (stored) => readPanels(stored) }),
);

/** What is known of what was stored; the start for everything else. */
export function readPanels(stored: unknown): Panels {
  if (typeof stored !== 'object' || stored === null) return START;
  const known = Object.entries(CHOICES).flatMap(([key, choices]: [string, readonly unknown[]]) => {
    const value: unknown = Object.getOwnPropertyDescriptor(stored, key)?.value;
    return choices.includes(value) ? [[key, value] as const] : [];
  });
  return { ...START, ...Object.fromEntries(known) };
}

export function usePanel<K extends keyof Panels>(name: K): Panels[K] {
  return useStore(panels, (all) => all[name]);
}

export function setPanel<K extends keyof Panels>(name: K, value: Panels[K]): void {
  panels.setState({ [name]: value } as Pick<Panels, K>);
}
