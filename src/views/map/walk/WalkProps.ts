import type { MapDriver } from '../drive/MapDriver.ts';
import type { MapPick } from '../MapFrame.ts';

/** What the twin of the canvas is given. */
export interface WalkProps {
  readonly driver: MapDriver;
  readonly onPick: (pick: MapPick) => void;
}
