import {
  type Lens,
  type MapPosition,
  type Open,
  type Page,
  type Speed,
  type Theme,
  type TieBasis,
  type TieScope,
  type TimeBound,
  type TimeMode,
  type TimeStep,
} from './Lens.ts';
import { type FilterValues, NO_FILTERS } from './filters.ts';
import type { Lang } from '../model/LocalText.ts';
import type { Pair } from '../model/Pair.ts';

export type LensEdit =
  | { readonly type: 'setTime'; readonly from: TimeBound; readonly to: TimeBound }
  | { readonly type: 'setMode'; readonly mode: TimeMode }
  | { readonly type: 'setStep'; readonly step: TimeStep }
  | { readonly type: 'setSpeed'; readonly speed: Speed }
  | { readonly type: 'setLoop'; readonly loop: boolean }
  | { readonly type: 'choosePair'; readonly pair: Pair }
  | { readonly type: 'addPair'; readonly pair: Pair }
  | { readonly type: 'removePair'; readonly pair: Pair }
  | { readonly type: 'setFilters'; readonly filters: Partial<FilterValues> }
  | { readonly type: 'open'; readonly open: Open | null }
  | { readonly type: 'turnTo'; readonly page: Page | null }
  | { readonly type: 'moveMap'; readonly at: MapPosition | null }
  | { readonly type: 'toggleLayer'; readonly layer: string }
  | { readonly type: 'setLayers'; readonly layers: readonly string[] }
  | { readonly type: 'setTies'; readonly ties: TieScope }
  | { readonly type: 'setBasis'; readonly basis: TieBasis }
  | { readonly type: 'setLang'; readonly lang: Lang }
  | { readonly type: 'setTheme'; readonly theme: Theme | null }
  | { readonly type: 'setData'; readonly data: string | null }
  /** Looks at data of another source: no page over it, at a time of its own, by filters that fit it or by none. */
  | {
      readonly type: 'turnToData';
      readonly from: TimeBound;
      readonly to: TimeBound;
      readonly open: Open | null;
      readonly filters: 'kept' | 'lifted';
    }
  /** A time, and the mode to see it in. */
  | {
      readonly type: 'seeTime';
      readonly mode: TimeMode;
      readonly from: TimeBound;
      readonly to: TimeBound;
    }
  | { readonly type: 'clearFilters' }
  /** Lifts what filters but the words that are searched for. */
  | { readonly type: 'liftFilters' };

/** The lens after an edit; the very same object when the edit changes nothing. */
export function editLens(lens: Lens, edit: LensEdit): Lens {
  return settle(lens, changesOf(lens, edit));
}

function changesOf(lens: Lens, edit: LensEdit): Partial<Lens> {
  switch (edit.type) {
    case 'setTime':
      return { from: edit.from, to: edit.to };
    case 'setMode':
      return { mode: edit.mode };
    case 'setStep':
      return { step: edit.step };
    case 'setSpeed':
      return { speed: edit.speed };
    case 'setLoop':
      return { loop: edit.loop };
    case 'choosePair':
      return { pairs: [edit.pair], open: { type: 'pair', id: edit.pair }, at: null };
    case 'addPair':
      return {
        pairs: withItem(lens.pairs, edit.pair),
        open: { type: 'pair', id: edit.pair },
        at: null,
      };
    case 'removePair':
      return { pairs: lens.pairs.filter((pair) => pair !== edit.pair) };
    case 'setFilters':
      return edit.filters;
    case 'open':
      return edit.open?.type === 'pair' ? { open: edit.open, at: null } : { open: edit.open };
    case 'turnTo':
      return { page: edit.page };
    case 'moveMap':
      return { at: edit.at };
    case 'toggleLayer':
      return { layers: toggled(lens.layers, edit.layer) };
    case 'setLayers':
      return { layers: edit.layers };
    case 'setTies':
      return { ties: edit.ties };
    case 'setBasis':
      return { basis: edit.basis };
    case 'setLang':
      return { lang: edit.lang };
    case 'setTheme':
      return { theme: edit.theme };
    case 'setData':
      return { data: edit.data };
    case 'turnToData': {
      const mode = lens.mode === 'all' ? 'all' : 'window';
      const filters = edit.filters === 'kept' ? {} : NO_FILTERS;
      return { ...filters, mode, from: edit.from, to: edit.to, open: edit.open, page: null };
    }
    case 'seeTime':
      return { mode: edit.mode, from: edit.from, to: edit.to };
    case 'clearFilters':
      return NO_FILTERS;
    case 'liftFilters':
      return { ...NO_FILTERS, q: lens.q };
  }
}

function withItem<T>(items: readonly T[], item: T): readonly T[] {
  return items.includes(item) ? items : [...items, item];
}

function toggled<T>(items: readonly T[], item: T): readonly T[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
}

function settle(lens: Lens, changes: Partial<Lens>): Lens {
  const keys = Object.keys(changes) as (keyof Lens)[];
  return keys.every((key) => same(lens[key], changes[key])) ? lens : { ...lens, ...changes };
}

/** Lens values are plain and small: equal text means equal value. */
function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
