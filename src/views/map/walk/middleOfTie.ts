import type { Arc } from '../scene/Scene.ts';
import type { ScreenPoint } from '../camera/Viewport.ts';
import { pointOn } from '../scene/bendArcs.ts';

/** Where a tie is pointed at: its cross, else its middle. */
export function middleOfTie(arc: Arc): ScreenPoint {
  return arc.cross ?? pointOn(arc, 0.5);
}
