import type { Crowd } from '../scene/Crowd.ts';
import type { MapDriver } from '../drive/MapDriver.ts';

/** What the list of several events is given. */
export interface CrowdProps {
  readonly driver: MapDriver;
  readonly crowd: Crowd;
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
}

/** What the number of events beyond the edge is given. */
export interface BeyondProps {
  readonly driver: MapDriver;
  readonly onCrowd: (crowd: Crowd) => void;
}
