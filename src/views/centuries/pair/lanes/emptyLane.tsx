import type { LaneId, LaneView } from '../LaneView.ts';
import type { ReactNode } from 'react';

const HEIGHT_PX = 26;

/** A lane that has nothing to draw, and says why. */
export function emptyLane(id: LaneId, instead: ReactNode, head = ''): LaneView {
  const read = () => ({ head, detail: '' });
  return { id, heightPx: HEIGHT_PX, stops: [], read, rows: [], draw: () => null, instead };
}
