export const PEER_NAMES = ['react-leaflet', 'leaflet.markercluster'] as const;
export type PeerName = (typeof PEER_NAMES)[number];

/** What the page of a peer can be asked. Both give the milliseconds until it is painted. */
export interface PeerPage {
  /** Shows a window of so many days in the middle of the data. */
  open(days: number): Promise<number>;
  /** Moves the window by a day. */
  step(): Promise<number>;
}

declare global {
  interface Window {
    peer?: PeerPage;
  }
}
