import { americasCamera, type Camera, cameraAt } from '../camera/Camera.ts';
import type { MapPosition } from '../../../lens/Lens.ts';
import type { Stage } from '../camera/Viewport.ts';

/** Who says where the map looks: the page, a link, or the reader's hand. */
export type Home =
  | { readonly type: 'americas' }
  | { readonly type: 'position'; readonly position: MapPosition }
  | { readonly type: 'reader' };

export function homeAt(position: MapPosition | null): Home {
  return position === null ? { type: 'americas' } : { type: 'position', position };
}

/** Where the map belongs on a stage; null once the reader has moved it. */
export function homeCamera(home: Home, stage: Stage): Camera | null {
  if (home.type === 'reader') return null;
  return home.type === 'americas' ? americasCamera(stage) : cameraAt(home.position);
}
