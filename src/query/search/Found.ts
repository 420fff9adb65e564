import type { Open } from '../../lens/Lens.ts';

/** What a text finds: what a dossier tells of, or a person, of whom events tell. */
export type Found = Open | { readonly type: 'person'; readonly id: string };

/** Whether words were found as they are typed, or only what is spelled nearly so. */
export type Spelling = 'exact' | 'near';

export interface SearchResult {
  /** The best first. */
  readonly found: readonly Found[];
  readonly spelling: Spelling;
}
