import type { Day } from '../model/Day.ts';
import type { Iso3 } from '../model/Country.ts';
import { type FilterValues, NO_FILTERS } from './filters.ts';
import type { Lang } from '../model/LocalText.ts';
import type { Pair } from '../model/Pair.ts';

export const TIME_MODES = ['window', 'sofar', 'day', 'all'] as const;
export type TimeMode = (typeof TIME_MODES)[number];

/** A day, the end of the data on that side, or null: the data set's own opening window. */
export type TimeBound = Day | 'open' | null;

/** By how much time moves: a length of the calendar, or to the next day on which an event begins. */
export const TIME_STEPS = ['day', 'week', 'month', 'year', 'event'] as const;
export type TimeStep = (typeof TIME_STEPS)[number];

/** How many times as fast as usual play goes. */
export const SPEEDS = [0.5, 1, 2, 4, 8, 16] as const;
export type Speed = (typeof SPEEDS)[number];

/** Views that lie over the map: the ties as a table or matrix, what changed, two centuries of some pairs, the region over time, scenarios, sources, the record itself, method, keys, and what this is. */
export const PAGES = [
  'ties',
  'matrix',
  'changes',
  'pair',
  'region',
  'scenarios',
  'sources',
  'record',
  'method',
  'shortcuts',
  'about',
] as const;
export type Page = (typeof PAGES)[number];

/** Which ties the map draws: those below full relations, those with events too, or all on record. */
export const TIE_SCOPES = ['below', 'events', 'all'] as const;
export type TieScope = (typeof TIE_SCOPES)[number];

/** What tells how two states stand: dated changes and, where there are none, what was observed; or one of the two alone. */
export const TIE_BASES = ['both', 'changes', 'observed'] as const;
export type TieBasis = (typeof TIE_BASES)[number];

export type Open =
  | {
      readonly type: 'event' | 'scenario' | 'claim' | 'source' | 'bloc' | 'vote';
      readonly id: string;
    }
  | { readonly type: 'pair'; readonly id: Pair }
  | { readonly type: 'country'; readonly id: Iso3 };

export interface MapPosition {
  readonly lat: number;
  readonly lng: number;
  readonly zoom: number;
}

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The question that the reader asks: all of the view that a link carries, as one plain value. */
export interface Lens extends FilterValues {
  readonly mode: TimeMode;
  readonly from: TimeBound;
  /** Also the day of "on a day" and of "so far". */
  readonly to: TimeBound;
  readonly step: TimeStep;
  readonly speed: Speed;
  /** Play starts over at the end of the data. */
  readonly loop: boolean;
  readonly open: Open | null;
  readonly page: Page | null;
  /** Null: the whole hemisphere. */
  readonly at: MapPosition | null;
  readonly layers: readonly string[];
  readonly ties: TieScope;
  /** What the table and the matrix of ties are drawn from. */
  readonly basis: TieBasis;
  /** Null: as the browser or the system prefers. */
  readonly lang: Lang | null;
  readonly theme: Theme | null;
  /** Address of a data set; null is the bundled one. */
  readonly data: string | null;
  readonly embed: boolean;
}

export const START_LENS: Lens = {
  mode: 'window',
  from: null,
  to: null,
  step: 'day',
  speed: 1,
  loop: false,
  ...NO_FILTERS,
  open: null,
  page: null,
  at: null,
  layers: ['ties'],
  ties: 'below',
  basis: 'both',
  lang: null,
  theme: null,
  data: null,
  embed: false,
};
