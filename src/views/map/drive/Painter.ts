import { type AtlasCanvas, atlasCanvasIn } from '../atlas/AtlasCanvas.ts';
import type { AtlasKit } from './atlasKit.ts';
import type { AtlasPaths } from '../atlas/AtlasPaths.ts';
import { type MapStyle, readMapStyle } from '../look/readMapStyle.ts';
import { type SceneCanvas, sceneCanvasIn } from '../paint/SceneCanvas.ts';
import type { ScreenPoint, Viewport } from '../camera/Viewport.ts';
import { type Sprites, spritesOf } from '../paint/Sprites.ts';
import { sameOverlay, sameTints, tintsOf } from './tintsOf.ts';
import type { Atlas } from '../atlas/readAtlas.ts';
import type { Hit } from '../scene/hitScene.ts';
import type { MapFrame } from '../MapFrame.ts';
import type { NameMeasure } from '../scene/placeNames.ts';
import type { Scene } from '../scene/Scene.ts';
import type { Tints } from '../atlas/drawAtlas.ts';
import { buildScene, type NamePlacer } from '../scene/buildScene.ts';
import { measureOf } from '../paint/nameType.ts';

interface Look {
  readonly style: MapStyle;
  readonly ratio: number;
  readonly sprites: Sprites;
  readonly measure: NameMeasure;
}

/** What is painted in one go. */
export interface Shot {
  readonly frame: MapFrame;
  readonly viewport: Viewport;
  /** Where the map's top left corner lies in Leaflet's panes. */
  readonly origin: ScreenPoint;
  readonly state: 'moving' | 'rest';
}

/** Paints frames onto the map's two canvases: the atlas when it must, events and ties each time. */
export class Painter {
  readonly #element: HTMLElement;
  readonly #atlasCanvas: AtlasCanvas;
  readonly #sceneCanvas: SceneCanvas;
  #kit: AtlasKit | null = null;
  #paths: AtlasPaths | null = null;
  #place: NamePlacer | null = null;
  #look: Look | null = null;
  #detail: number | null = null;
  #tints: Tints = new Map();
  #overlay: MapFrame['overlay'] = new Map();
  #notYet: MapFrame['notYet'] = new Set();
  #atlasState: 'painted' | 'outdated' = 'outdated';
  #atlasRatio = 0;

  /** Colours and faces are read from `element`; the canvases go into Leaflet's panes. */
  constructor(element: HTMLElement, atlasPane: HTMLElement, scenePane: HTMLElement) {
    this.#element = element;
    this.#atlasCanvas = atlasCanvasIn(atlasPane);
    this.#sceneCanvas = sceneCanvasIn(scenePane);
  }

  setAtlas(atlas: Atlas, kit: AtlasKit): void {
    this.#kit = kit;
    this.#paths = kit.atlasPathsOf(atlas);
    this.#place = kit.namePlacerOf(atlas);
    this.#atlasState = 'outdated';
  }

  /** Paints with so many pixels to one of the page; null: as many as the screen has. */
  setDetail(ratio: number | null): void {
    this.#detail = ratio;
    this.forgetLook();
  }

  /** Colours have changed: they are read again before the next picture. */
  forgetLook(): void {
    this.#look = null;
    this.#atlasState = 'outdated';
  }

  /** Faces of type have changed. The atlas has no words: it stands. */
  forgetFaces(): void {
    this.#look = null;
  }

  scene({ frame, viewport }: Shot): Scene {
    const { measure } = this.#currentLook();
    return buildScene(frame, { viewport, place: this.#place, measure });
  }

  paint(shot: Shot, scene: Scene, hovered: Hit | undefined): void {
    const { style, ratio, sprites } = this.#currentLook();
    this.#paintAtlas(shot, style, ratio);
    this.#sceneCanvas.paint(scene, shot.viewport, shot.origin, { style, ratio, sprites, hovered });
  }

  destroy(): void {
    this.#atlasCanvas.remove();
    this.#sceneCanvas.remove();
  }

  #paintAtlas({ frame, viewport, origin, state }: Shot, style: MapStyle, ratio: number): void {
    if (!this.#paths || !this.#kit) return;
    const tints = tintsOf(frame);
    const { overlay, notYet } = frame;
    const isCurrent =
      this.#atlasState === 'painted' &&
      sameTints(tints, this.#tints) &&
      sameOverlay(overlay, this.#overlay);
    const fit = this.#atlasCanvas.place(viewport, origin);
    const stands = isCurrent && (fit === 'exact' || (fit === 'passing' && state === 'moving'));
    if (stands && notYet === this.#notYet) return;
    const paint = { paths: this.#paths, tints, overlay, notYet, style, ratio };
    if (stands) {
      const turned = [...notYet, ...this.#notYet].filter(
        (iso3) => notYet.has(iso3) !== this.#notYet.has(iso3),
      );
      const part = this.#paths.boxAround(turned);
      if (part) this.#atlasCanvas.mend(part, paint, this.#kit.drawAtlas);
    } else {
      this.#atlasCanvas.paint(viewport, paint, this.#kit.drawAtlas);
      this.#atlasCanvas.place(viewport, origin);
    }
    this.#tints = tints;
    this.#overlay = overlay;
    this.#notYet = notYet;
    this.#atlasState = 'painted';
  }

  #currentLook(): Look {
    const ratio = this.#detail ?? devicePixelRatio;
    if (this.#look?.ratio !== ratio) {
      const style = readMapStyle(this.#element);
      const sprites = spritesOf(style, ratio);
      this.#look = { style, ratio, sprites, measure: measureOf(style) };
    }
    if (ratio !== this.#atlasRatio) this.#atlasState = 'outdated';
    this.#atlasRatio = ratio;
    return this.#look;
  }
}
