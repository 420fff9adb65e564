import type { Found, Lookups } from './Lookups.ts';
import { type Filter, isSameFilter } from '../../columns/Filter.ts';
import type { SourceTrouble } from '../EventSource.ts';
import { RowLostError } from '../RowLostError.ts';
import type { EventTable } from '../../columns/EventTable.ts';
import type { EventWords, SaidOf } from '../EventWords.ts';
import type { RowSaid } from '../../ingest/rows/rowTexts.ts';
import type { Selection } from '../../columns/Selection.ts';
import { positionsOfRows } from '../../columns/positionsOfRows.ts';
import { rowOfId } from '../../model/rowId.ts';

/** What is done with a file elsewhere, off the main thread. */
export interface RowWork {
  /** Prepares the events that pass a filter; rejects when a newer one has overtaken it, or none can be. */
  readonly select: (filter: Filter) => Promise<Selection>;
  /** The rows that hold all words of a text, ascending. Rejects with a {@link RowLostError} for a lost file. */
  readonly find: (q: string, signal: AbortSignal) => Promise<Uint32Array>;
  /** Rejects with a {@link RowLostError} where the file does not give the row any more. */
  readonly words: (row: number) => Promise<EventWords>;
  /** Of some rows, ascending. Rejects with a {@link RowLostError}, or with the signal's reason. */
  readonly said: (rows: readonly number[], signal?: AbortSignal) => Promise<readonly RowSaid[]>;
  /** Whether what selects and finds has ended for good. */
  readonly hasEnded: () => boolean;
  /** Words that could not be read are to be read anew. */
  readonly again: () => void;
  /** Waits, unless the signal ends it. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  /** Nothing more is asked. */
  readonly end: () => void;
}

/** Prepared filters that are kept, for going to and fro. */
const KEPT = 4;
/** Nobody types a word in one go. */
const PAUSE_MS = 250;

/** Texts whose finds are kept: what a view shows, and what somebody else waits for. */
const KEPT_FINDS = 2;

interface Search {
  readonly q: string;
  readonly stop: AbortController;
  found: Found;
}

/** What is asked of a file is asked for here, and told once it is there: the newest search, a few filters. */
export class RowLookups implements Lookups {
  readonly #id: string;
  readonly #table: EventTable;
  readonly #work: RowWork;
  readonly #listeners = new Set<() => void>();
  #version = 0;
  #search: Search | null = null;
  /** By text, the latest last. */
  readonly #finds = new Map<string, Found>();
  #selections: readonly Selection[] = [];
  #asked: Filter | null = null;
  readonly #troubles = new Set<SourceTrouble['type']>();

  constructor(id: string, table: EventTable, work: RowWork) {
    this.#id = id;
    this.#table = table;
    this.#work = work;
  }

  find(q: string): Found {
    const known = this.#finds.get(q);
    if (known) return known;
    if (this.#search?.q !== q) {
      this.#search?.stop.abort();
      this.#search = { q, stop: new AbortController(), found: { state: 'running' } };
      void this.#look(this.#search);
    }
    return this.#search.found;
  }

  troubles(): readonly SourceTrouble['type'][] {
    return [...this.#troubles];
  }

  retry(): void {
    const isFailed = this.#search?.found.state === 'failed';
    const isUnread = this.#troubles.delete('unreadable');
    if (isFailed) this.#search = null;
    if (isUnread) this.#work.again();
    if (isFailed || isUnread) this.#tell();
  }

  selection(filter: Filter): Selection | null {
    const known = this.#selections.find((selection) => isSameFilter(selection.filter, filter));
    if (known) return known;
    if (this.#troubles.has('ended')) return null;
    if (this.#asked === null || !isSameFilter(this.#asked, filter)) {
      this.#asked = filter;
      this.#work.select(filter).then(
        (selection) => this.#keep(selection),
        (error: unknown) => {
          this.#forget(filter);
          this.#see(error);
        },
      );
    }
    return null;
  }

  words(id: string): Promise<EventWords> | null {
    const row = rowOfId(this.#id, id);
    if (Number.isNaN(row)) return null;
    const words = this.#work.words(row);
    words.catch((error: unknown) => this.#see(error));
    return words;
  }

  async said(ids: readonly string[], signal?: AbortSignal): Promise<SaidOf> {
    const own = ids
      .map((id) => ({ id, row: rowOfId(this.#id, id) }))
      .filter(({ row }) => !Number.isNaN(row))
      .toSorted((a, b) => a.row - b.row);
    if (own.length === 0) return new Map();
    const rows = own.map(({ row }) => row);
    const said = await this.#work.said(rows, signal);
    return new Map(own.map(({ id }, at) => [id, said[at]!]));
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  version(): number {
    return this.#version;
  }

  close(): void {
    this.#search?.stop.abort();
    this.#listeners.clear();
    this.#work.end();
  }

  async #look(search: Search): Promise<void> {
    const { q, stop } = search;
    try {
      await this.#work.wait(PAUSE_MS, stop.signal);
      const rows = await this.#work.find(q, stop.signal);
      if (stop.signal.aborted) return;
      this.#keepFind(q, { state: 'found', positions: positionsOfRows(this.#table, rows) });
    } catch (error) {
      if (stop.signal.aborted) return;
      search.found = { state: 'failed' };
      this.#see(error);
      reportError(error);
    }
    this.#tell();
  }

  /** Tells of a trouble that is new. */
  #see(error: unknown): void {
    const before = this.#troubles.size;
    if (this.#work.hasEnded()) this.#troubles.add('ended');
    if (error instanceof RowLostError) this.#troubles.add('unreadable');
    if (this.#troubles.size > before) this.#tell();
  }

  #keepFind(q: string, found: Found): void {
    this.#search = null;
    this.#finds.set(q, found);
    const [oldest] = this.#finds.keys();
    if (this.#finds.size > KEPT_FINDS && oldest !== undefined) this.#finds.delete(oldest);
  }

  #keep(selection: Selection): void {
    this.#selections = [selection, ...this.#selections].slice(0, KEPT);
    this.#forget(selection.filter);
    this.#tell();
  }

  /** A filter that a newer one has overtaken may be asked for again. */
  #forget(filter: Filter): void {
    if (this.#asked && isSameFilter(this.#asked, filter)) this.#asked = null;
  }

  #tell(): void {
    this.#version++;
    for (const listener of this.#listeners) listener();
  }
}
