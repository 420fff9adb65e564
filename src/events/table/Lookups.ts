import type { EventWords, SaidOf } from '../EventWords.ts';
import type { Filter } from '../../columns/Filter.ts';
import type { SourceTrouble } from '../EventSource.ts';
import type { Selection } from '../../columns/Selection.ts';

/** How a search among the events of a table stands; positions ascend. */
export type Found =
  | { readonly state: 'found'; readonly positions: Uint32Array }
  | { readonly state: 'running' | 'failed' };

/** What a table cannot tell by itself: it is looked up at once, or in time. */
export interface Lookups {
  find(q: string): Found;
  /** What does not work any more: told as what was looked up is. */
  troubles(): readonly SourceTrouble['type'][];
  /** Forgets a search that has failed, and that rows could not be read, and tells. */
  retry(): void;
  /** The events that pass a filter, prepared; null as long as they are not, where scans answer. */
  selection(filter: Filter): Selection | null;
  /** Null where an event holds all its words. */
  words(id: string): Promise<EventWords> | null;
  /** Of those that hold all their words, nothing. */
  said(ids: readonly string[], signal?: AbortSignal): Promise<SaidOf>;
  subscribe(listener: () => void): () => void;
  version(): number;
}
