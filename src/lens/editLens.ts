import {
  type Lens,
  type MapPosition,
  type Open,
  type Page,
  START_LENS,
  type Speed,
  type Theme,
  type TimeBound,
  type TimeMode,
  type TimeStep,
} from './Lens.ts';
import type { Iso3 } from '../model/Country.ts';
import type { Lang } from '../model/LocalText.ts';
import type { Pair } from '../model/Pair.ts';
import type { TieRung } from '../model/TieStatus.ts';
import type { Tone } from '../model/Tone.ts';
import type { Topic } from '../model/Topic.ts';

export type LensEdit =
  | { readonly type: 'setTime'; readonly from: TimeBound; readonly to: TimeBound }
  | { readonly type: 'setMode'; readonly mode: TimeMode }
  | { readonly type: 'setStep'; readonly step: TimeStep }
  | { readonly type: 'setSpeed'; readonly speed: Speed }
  | { readonly type: 'setLoop'; readonly loop: boolean }
  | { readonly type: 'choosePair'; readonly pair: Pair }
  | { readonly type: 'addPair'; readonly pair: Pair }
  | { readonly type: 'removePair'; readonly pair: Pair }
  | { readonly type: 'setCountries'; readonly countries: readonly Iso3[] }
  | { readonly type: 'setTopics'; readonly topics: readonly Topic[] }
  | { readonly type: 'setTones'; readonly tones: readonly Tone[] }
  | { readonly type: 'setQuery'; readonly q: string }
  | { readonly type: 'setStatuses'; readonly statuses: readonly TieRung[] }
  | { readonly type: 'open'; readonly open: Open | null }
  | { readonly type: 'turnTo'; readonly page: Page | null }
  | { readonly type: 'moveMap'; readonly at: MapPosition | null }
  | { readonly type: 'toggleLayer'; readonly layer: string }
  | { readonly type: 'setLayers'; readonly layers: readonly string[] }
  | { readonly type: 'setLang'; readonly lang: Lang }
  | { readonly type: 'setTheme'; readonly theme: Theme | null }
  | { readonly type: 'setData'; readonly data: string | null }
  | { readonly type: 'clearFilters' }
  | { readonly type: 'showAll' };

/** The lens after an edit; the very same object when the edit changes nothing. */
export function editLens(lens: Lens, edit: LensEdit): Lens {
  return settle(lens, changesOf(lens, edit));
}

const NO_FILTERS = {
  pairs: [],
  countries: [],
  topics: [],
  tones: [],
  q: '',
  statuses: [],
} satisfies Partial<Lens>;

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
      return { pairs: [edit.pair], open: { type: 'pair', id: edit.pair } };
    case 'addPair':
      return { pairs: withItem(lens.pairs, edit.pair), open: { type: 'pair', id: edit.pair } };
    case 'removePair':
      return { pairs: lens.pairs.filter((pair) => pair !== edit.pair) };
    case 'setCountries':
      return { countries: edit.countries };
    case 'setTopics':
      return { topics: edit.topics };
    case 'setTones':
      return { tones: edit.tones };
    case 'setQuery':
      return { q: edit.q };
    case 'setStatuses':
      return { statuses: edit.statuses };
    case 'open':
      return { open: edit.open };
    case 'turnTo':
      return { page: edit.page };
    case 'moveMap':
      return { at: edit.at };
    case 'toggleLayer':
      return { layers: toggled(lens.layers, edit.layer) };
    case 'setLayers':
      return { layers: edit.layers };
    case 'setLang':
      return { lang: edit.lang };
    case 'setTheme':
      return { theme: edit.theme };
    case 'setData':
      return { data: edit.data };
    case 'clearFilters':
      return NO_FILTERS;
    case 'showAll':
      return { ...NO_FILTERS, mode: 'all', from: START_LENS.from, to: START_LENS.to };
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
