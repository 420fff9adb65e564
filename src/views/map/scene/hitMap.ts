import { type Hit, hitScene, TOLERANCE_PX } from './hitScene.ts';
import { type ScreenPoint, toPlane, type Viewport } from '../camera/Viewport.ts';
import type { Atlas } from '../atlas/readAtlas.ts';
import type { Dataset } from '../../../dataset/Dataset.ts';
import type { Scene } from './Scene.ts';
import { outlineAt } from '../atlas/outlineAt.ts';

export type HandTool = keyof typeof TOLERANCE_PX;

interface Shown {
  readonly scene: Scene;
  readonly atlas: Atlas | null;
  readonly dataset: Dataset;
  readonly viewport: Viewport;
}

/** What of the map is at a point: something of its picture, else a state that the data set knows. */
export function hitMap(shown: Shown, at: ScreenPoint, tool: HandTool): Hit | undefined {
  const { scene, atlas, dataset, viewport } = shown;
  const hit = hitScene(scene, at, TOLERANCE_PX[tool]);
  if (hit || !atlas) return hit;
  const { x, y } = toPlane(viewport, at);
  const iso3 = outlineAt(atlas, x, y)?.iso3;
  return iso3 && dataset.countriesById.has(iso3) ? { type: 'country', iso3 } : undefined;
}
