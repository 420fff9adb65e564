import type { Answered } from './Answered.ts';
import type { Ask } from './ask/Ask.ts';
import type { CellView, Cells } from '../columns/CellView.ts';
import type { Clause } from './ask/clauses.ts';
import type { Day } from '../model/Day.ts';
import type { DaySpan } from '../model/DaySpan.ts';
import type { EventWords, SaidOf } from './EventWords.ts';
import type { GeoEvent } from '../model/GeoEvent.ts';
import type { Iso3 } from '../model/Country.ts';
import type { Pair } from '../model/Pair.ts';
import type { Tone } from '../model/Tone.ts';
import type { Topic } from '../model/Topic.ts';

/**
 * Names an event of one source while that source is open: an opaque number, for canvases and lists.
 * What is kept or sent names an event by its id.
 */
export type EventKey = number;

/**
 * What is wrong with a file that is open: what works on it has ended for good, or the browser does not give
 * it any more, so that words of its rows are missing.
 */
export interface SourceTrouble {
  readonly type: 'ended' | 'unreadable';
  /** Of the file. */
  readonly name: string;
}

export interface SourceAbout {
  readonly id: string;
  /**
   * Of this page's sources, which: one that is read again has the same id, and is another. The whole of a
   * record goes on as the edition of its start: it has the same events, told with more.
   */
  readonly edition: number;
  /** As it stands on a chip; the name of a file. */
  readonly name: string;
  /** `joined` with a file; a record with tables of others is a record. */
  readonly kind: 'record' | 'file' | 'joined';
  /** The days that it speaks for, and those that a reader sees first. */
  readonly span: DaySpan;
  readonly opening: DaySpan;
  readonly total: number;
  /** Clauses by what it, or one of its sources, does not say: they let none of such events through. */
  readonly silentOn: readonly Clause[];
}

/** One linked picture of a window: each facet's counts ignore the facet's own filter. */
export interface EventFrame {
  /** Events that pass all filters, with and without a place. */
  readonly total: number;
  /** Cells in view that hold such events. Read before the next frame of a view. */
  readonly cells: Cells;
  /** Such events of each pair that has any; those with several pairs count for each. */
  readonly eventsOf: ReadonlyMap<Pair, number>;
  readonly byTopic: Readonly<Record<Topic, number>>;
  readonly byTone: Readonly<Record<Tone, number>>;
  /** The same with counts and cells of its own, to be read at any time. */
  settled(): EventFrame;
}

/** Counts by bin for each tone. */
export type ToneCounts = Readonly<Record<Tone, Uint32Array>>;

export interface Bins {
  /** Events that begin within each bin. */
  readonly begun: ToneCounts;
  /** Those of them whose first day is known to the day: neither a month or a season, nor about it. */
  readonly dated: ToneCounts;
}

/** The first of some events by first day, and how many there are. */
export interface FirstOf {
  readonly keys: readonly EventKey[];
  readonly total: number;
}

/** Events under way on some days that are more than a day that is known. */
export interface Stretches {
  /** Dated to the day, and longer than one. */
  readonly lasting: FirstOf;
  /** Not dated to the day: over all days that their dates can mean. */
  readonly rough: FirstOf;
}

/** Whose events a dossier tells: those between two states, or those in which one acts. */
export type Subject =
  | { readonly type: 'pair'; readonly id: Pair }
  | { readonly type: 'country'; readonly id: Iso3 };

/** The events of a subject in a span, whatever the filters. */
export interface SubjectEvents {
  /** The newest of them, newest first. */
  readonly newest: readonly EventKey[];
  readonly byTone: Readonly<Record<Tone, number>>;
  readonly total: number;
  /** Those that end before the span, and those that begin after it. */
  readonly before: number;
  readonly after: number;
}

/** Events that no map can show. */
export interface Unlocated {
  readonly total: number;
  /** The newest of them, newest first. */
  readonly newest: readonly EventKey[];
}

export type ListOrder = 'newest' | 'oldest';

/**
 * Events that answer questions; what they are made of stays inside. A source on this machine answers
 * frames at once and exactly, except while a search in a file is under way.
 */
export interface EventSource {
  readonly about: SourceAbout;

  /** `view` are the cells of the plane in view; without it the frame has none. */
  frame(ask: Ask, view: CellView | null): Answered<EventFrame>;
  /** How many events pass all filters, whatever the time. */
  passing(ask: Ask): number;
  /** How many of all events fail each clause, whatever else they fail. */
  hides(ask: Ask): Readonly<Record<Clause, number>>;
  /** By bins between `edges`: first days, ascending, and the day after the last. Time is not asked. */
  bins(ask: Ask, edges: readonly Day[]): Answered<Bins>;
  /** What lasts into some days or is dated roughly to them: of each the first `most`. Time is not asked. */
  stretches(ask: Ask, days: DaySpan, most: number): Answered<Stretches>;
  /** Events of the list, by first day: `count` of them from place `from` on, fewer at its end. */
  page(ask: Ask, order: ListOrder, from: number, count: number): readonly EventKey[];
  /** Days on which events begin that pass all filters but time: each once, ascending. */
  days(ask: Ask): readonly Day[];
  /** Events shown in some cells of a view's level, oldest first: all, or the newest `most`. */
  inCells(ask: Ask, level: number, cells: readonly number[], most: number): readonly EventKey[];
  between(subject: Subject, span: DaySpan, most: number): SubjectEvents;
  /** All pairs that events name. */
  pairs(): ReadonlySet<Pair>;
  /** Events shown that have no place, by first day; a map cannot show them. */
  unlocated(ask: Ask, most: number): Unlocated;

  /** Throws a RangeError for a key of another source. */
  event(key: EventKey): GeoEvent;
  dayOf(key: EventKey): Day;
  keyOf(id: string): EventKey | undefined;
  /** Whose event an id names: a source with a name of its own; undefined where none has it. */
  ownerOf(id: string): SourceAbout | undefined;
  /** The clauses that an event fails, as bits of {@link CLAUSE_BITS}; 0 is shown. */
  misses(ask: Ask, key: EventKey): number;
  /** What its source says of an event beyond what it holds in memory; null where that is all. */
  words(id: string): Promise<EventWords> | null;
  /**
   * The words of many events at once, of those that are not held in memory: each file is read again in its
   * own order, in short tasks. Rejects with a `RowLostError`, or with the signal's reason.
   */
  said(ids: readonly string[], signal?: AbortSignal): Promise<SaidOf>;
  /** The events that a text finds, by first day. */
  find(q: string): Answered<readonly EventKey[]>;
  /** What went wrong with files, for good or until {@link retry}; told as an answer is. */
  troubles(): readonly SourceTrouble[];
  /** Looks anew for what could not be looked for, and reads what could not be read. */
  retry(): void;
  /** All events shown, oldest first, one at a time. */
  rows(ask: Ask): Iterable<GeoEvent>;

  /** Calls back when an answer that was `about` has become exact; returns how to stop. */
  subscribe(listener: () => void): () => void;
  /** Another number after each such call. */
  version(): number;
}
