import '../../../src/marks/marks.css';
import '../../../src/ui/tokens.css';
import type { PaintingPage } from './PaintingPage.ts';
import type { Stage } from '../../../src/views/map/camera/Viewport.ts';
import { aBusyFrame } from './aBusyFrame.ts';
import { americasCamera, viewportOf } from '../../../src/views/map/camera/Camera.ts';
import { atlasPathsOf } from '../../../src/views/map/atlas/AtlasPaths.ts';
import { buildScene } from '../../../src/views/map/scene/buildScene.ts';
import { drawAtlas } from '../../../src/views/map/atlas/drawAtlas.ts';
import { drawScene } from '../../../src/views/map/paint/drawScene.ts';
import { namePlacerOf } from '../../../src/views/map/scene/namePlacerOf.ts';
import { readAtlas } from '../../../src/views/map/atlas/readAtlas.ts';
import { loadAtlas } from '../../../src/views/map/atlas/loadAtlas.ts';
import { measureOf } from '../../../src/views/map/paint/nameType.ts';
import { quietMedian } from './quietMedian.ts';
import { readMapStyle } from '../../../src/views/map/look/readMapStyle.ts';
import { spritesOf } from '../../../src/views/map/paint/Sprites.ts';

const stage: Stage = {
  widthPx: 1440,
  heightPx: 900,
  inset: { top: 60, right: 10, bottom: 120, left: 340 },
};

const atlas = readAtlas(await loadAtlas(new AbortController().signal));
const place = namePlacerOf(atlas);
const style = readMapStyle(document.body);
const viewport = viewportOf(americasCamera(stage), stage);

function aContext(): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = stage.widthPx;
  canvas.height = stage.heightPx;
  // painted by the processor, so that the time measured is that of painting
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('There is no canvas to paint on.');
  return context;
}

function measureScene(): number {
  const frame = aBusyFrame();
  const [context, sprites, measure] = [aContext(), spritesOf(style, 1), measureOf(style)];
  return quietMedian(() => {
    const scene = buildScene(frame, { viewport, place, measure });
    context.clearRect(0, 0, stage.widthPx, stage.heightPx);
    drawScene(context, scene, { style, sprites, ratio: 1, hovered: undefined });
    context.getImageData(0, 0, 1, 1);
  });
}

function measureAtlas(): number {
  const context = aContext();
  const paint = {
    paths: atlasPathsOf(atlas),
    tints: new Map([['MEX', '--accent']] as const),
    overlay: new Map(),
    notYet: new Set<string>(),
    style,
    ratio: 1,
  };
  return quietMedian(() => {
    drawAtlas(context, viewport, paint);
    context.getImageData(0, 0, 1, 1);
  });
}

const painting: PaintingPage = {
  measure: () => ({ sceneMs: measureScene(), atlasMs: measureAtlas() }),
};
window.painting = painting;
