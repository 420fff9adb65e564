import type { IgnoredClause } from '../lens/decodeLens.ts';
import { createStore, useStore } from 'zustand';

/** Clauses of the link that could not be followed, until the reader has seen them. */
export const linkNotes = createStore<{ readonly ignored: readonly IgnoredClause[] }>(() => ({
  ignored: [],
}));

export function noteIgnored(ignored: readonly IgnoredClause[]): void {
  linkNotes.setState({ ignored });
}

export function useLinkNotes(): readonly IgnoredClause[] {
  return useStore(linkNotes, ({ ignored }) => ignored);
}
