import { americasCamera, type Camera, cameraAt, subjectCamera } from '../camera/Camera.ts';
import type { MapPosition } from '../../../lens/Lens.ts';
import type { PlanePoint } from '../../../model/laea.ts';
import type { Stage } from '../camera/Viewport.ts';

/** Who says where the map looks: the page, what is chosen, a link, or the reader's hand. */
export type Home =
  | { readonly type: 'americas' }
  | { readonly type: 'subject'; readonly points: readonly PlanePoint[] }
  | { readonly type: 'position'; readonly position: MapPosition }
  | { readonly type: 'reader' };

export function homeAt(position: MapPosition | null, subject: readonly PlanePoint[] | null): Home {
  if (position !== null) return { type: 'position', position };
  return subject === null ? { type: 'americas' } : { type: 'subject', points: subject };
}

/** Where the map belongs on a stage; null once the reader has moved it. */
export function homeCamera(home: Home, stage: Stage): Camera | null {
  switch (home.type) {
    case 'reader':
      return null;
    case 'americas':
      return americasCamera(stage);
    case 'subject':
      return subjectCamera(home.points, stage);
    case 'position':
      return cameraAt(home.position);
  }
}
