import { drawScene, type ScenePaint } from './drawScene.ts';
import type { ScreenPoint, Stage } from '../camera/Viewport.ts';
import type { Scene } from '../scene/Scene.ts';
import { contextOf } from '../../../base/contextOf.ts';

export interface SceneCanvas {
  /** Paints a picture of the stage's size; `origin` is where the map's top left corner lies in the pane. */
  paint(scene: Scene, stage: Stage, origin: ScreenPoint, paint: ScenePaint): void;
  remove(): void;
}

/** A canvas in `pane` that holds events, ties and names. */
export function sceneCanvasIn(pane: HTMLElement): SceneCanvas {
  const canvas = document.createElement('canvas');
  canvas.style.cssText = 'position: absolute; top: 0; left: 0';
  pane.append(canvas);
  const context = contextOf(canvas);
  return {
    remove: () => canvas.remove(),
    paint(scene, { widthPx, heightPx }, origin, paint) {
      const { ratio } = paint;
      const [width, height] = [Math.ceil(widthPx * ratio), Math.ceil(heightPx * ratio)];
      if (canvas.width !== width) canvas.width = width;
      if (canvas.height !== height) canvas.height = height;
      canvas.style.width = `${width / ratio}px`;
      canvas.style.height = `${height / ratio}px`;
      canvas.style.transform = `translate3d(${origin.xPx}px, ${origin.yPx}px, 0)`;
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, widthPx, heightPx);
      drawScene(context, scene, paint);
    },
  };
}
