import { createStore, useStore } from 'zustand';

/** Which of the events shown are listed: all of them, or those that no map can show. */
type Listing = 'shown' | 'unlocated';

const listing = createStore<{ readonly of: Listing }>(() => ({ of: 'shown' }));

export function useListing(): Listing {
  return useStore(listing, ({ of }) => of);
}

export function setListing(of: Listing): void {
  listing.setState({ of });
}
