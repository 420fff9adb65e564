import type { Disc } from '../scene/Scene.ts';
import type { MapDriver } from '../drive/MapDriver.ts';

/** What the list of a disc's events is given. */
export interface CrowdProps {
  readonly driver: MapDriver;
  readonly disc: Disc;
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
}
