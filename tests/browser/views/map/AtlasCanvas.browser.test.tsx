import { expect, test } from 'vitest';
import { STAGE } from './showMap.tsx';
import type { AtlasPaint } from '../../../../src/views/map/atlas/drawAtlas.ts';
import { americasCamera, viewportOf } from '../../../../src/views/map/camera/Camera.ts';
import { atlasCanvasIn } from '../../../../src/views/map/atlas/AtlasCanvas.ts';
import { atlasPathsOf } from '../../../../src/views/map/atlas/AtlasPaths.ts';
import { drawAtlas } from '../../../../src/views/map/atlas/drawAtlas.ts';
import { loadAtlas } from '../../../../src/views/map/atlas/loadAtlas.ts';
import { readAtlas } from '../../../../src/views/map/atlas/readAtlas.ts';
import { readMapStyle } from '../../../../src/views/map/look/readMapStyle.ts';

const atlas = readAtlas(await loadAtlas(new AbortController().signal));
const paths = atlasPathsOf(atlas);
const viewport = viewportOf(americasCamera(STAGE), STAGE);

function paintOf(notYet: readonly string[], ratio: number): AtlasPaint {
  return {
    paths,
    tints: new Map([['PER', '--accent']]),
    overlay: new Map([['BRA', { token: '--overlay-member', pattern: 'stripes' }]]),
    notYet: new Set(notYet),
    style: readMapStyle(document.body),
    ratio,
  };
}

/** A canvas of the atlas, and its pixels. */
function aCanvas() {
  const pane = document.createElement('div');
  document.body.append(pane);
  const canvas = atlasCanvasIn(pane);
  const pixels = (): Uint8ClampedArray => {
    const element = pane.querySelector('canvas')!;
    const context = element.getContext('2d')!;
    return context.getImageData(0, 0, element.width, element.height).data;
  };
  return { ...canvas, pixels };
}

/** How far a channel of a line may be off: within a clip they are cut where the whole has them on. */
const CUT_LINE = 32;

function countUnlike(a: Uint8ClampedArray, b: Uint8ClampedArray, by: number): number {
  expect(a.length).toBe(b.length);
  return a.reduce((count, value, i) => count + (Math.abs(value - (b[i] ?? 0)) > by ? 1 : 0), 0);
}

test.each([1, 1.5, 2])(
  'a part painted anew is as the whole would be, at a ratio of %d',
  (ratio) => {
    const [before, after] = [paintOf(['BOL', 'GUY'], ratio), paintOf(['GUY'], ratio)];
    const [mended, whole] = [aCanvas(), aCanvas()];
    mended.paint(viewport, before, drawAtlas);
    whole.paint(viewport, after, drawAtlas);
    expect(countUnlike(mended.pixels(), whole.pixels(), 0)).toBeGreaterThan(1000);
    mended.mend(paths.boxAround(['BOL'])!, after, drawAtlas);
    expect(countUnlike(mended.pixels(), whole.pixels(), CUT_LINE)).toBe(0);
  },
);

test('nothing is outside the part that is painted anew', () => {
  const [mended, before] = [aCanvas(), aCanvas()];
  mended.paint(viewport, paintOf(['BOL', 'CAN'], 1), drawAtlas);
  before.paint(viewport, paintOf(['CAN'], 1), drawAtlas);
  // Canada is no more among them, and lies where nothing is painted
  mended.mend(paths.boxAround(['BOL'])!, paintOf([], 1), drawAtlas);
  expect(countUnlike(mended.pixels(), before.pixels(), CUT_LINE)).toBe(0);
});

test('a canvas that holds nothing yet is not mended, and states without an outline have no part', () => {
  const canvas = aCanvas();
  const blank = canvas.pixels();
  canvas.mend({ left: 0, top: 0, right: 1, bottom: 1 }, paintOf([], 1), drawAtlas);
  expect(canvas.pixels()).toEqual(blank);
  expect(paths.boxAround(['XXX'])).toBeNull();
  expect(paths.boxAround(['BOL', 'XXX'])).toEqual(atlas.outlinesByIso3.get('BOL')?.box);
});
