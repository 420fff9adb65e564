import type { EventSource } from '../events/EventSource.ts';
import { createStore, useStore } from 'zustand';

/** Which of the events shown are listed: all of them, or those that no map can show. */
type Listing = 'shown' | 'unlocated';

interface ListingState {
  readonly of: Listing;
  /** The edition of the source that it was chosen for. */
  readonly edition: number | null;
}

const listing = createStore<ListingState>(() => ({ of: 'shown', edition: null }));

/** What is listed of a source: all, unless it was chosen otherwise for this one. */
export function useListing({ about }: EventSource): Listing {
  return useStore(listing, ({ of, edition }) => (edition === about.edition ? of : 'shown'));
}

export function setListing(of: Listing, { about }: EventSource): void {
  listing.setState({ of, edition: about.edition });
}
