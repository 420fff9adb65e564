import type { IgnoredClause } from '../lens/decodeLens.ts';
import type { PartTrouble } from '../base/PartFault.ts';
import { createStore, useStore } from 'zustand';

/** A clause of the link that could not be followed. */
export interface LinkNote extends IgnoredClause {
  /** What would follow it did not come. */
  readonly missing?: PartTrouble;
}

/** Clauses of the link that could not be followed, until the reader has seen them. */
export const linkNotes = createStore<{ readonly ignored: readonly LinkNote[] }>(() => ({
  ignored: [],
}));

export function noteIgnored(ignored: readonly LinkNote[]): void {
  linkNotes.setState({ ignored });
}

export function useLinkNotes(): readonly LinkNote[] {
  return useStore(linkNotes, ({ ignored }) => ignored);
}
