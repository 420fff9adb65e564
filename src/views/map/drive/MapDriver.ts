import { type ScreenPoint, type Inset, toPlane, type Viewport } from '../camera/Viewport.ts';
import type { FrameSource, MapFrame, MapPick, MapViewProps } from '../MapFrame.ts';
import { type Hand, bindHand } from './bindHand.ts';
import { paneOf, sizeOf } from './leafletView.ts';
import { type Crowd, crowdIn, crowdOf } from '../scene/Crowd.ts';
import { type Hit, sameHit } from '../scene/hitScene.ts';
import { Painter, type Shot } from './Painter.ts';
import type { Disc, Pile, Scene } from '../scene/Scene.ts';
import type { AtlasKit } from './atlasKit.ts';
import type { Atlas } from '../atlas/readAtlas.ts';
import type { EventKey } from '../../../events/EventSource.ts';
import { FrameFeed } from './FrameFeed.ts';
import type { CellView } from '../../../columns/CellView.ts';
import type { Map as LeafletMap } from 'leaflet';
import type { MapPosition, Theme } from '../../../lens/Lens.ts';
import type { Medium } from '../../../state/mediumStore.ts';
import { SubjectKeeper } from './SubjectKeeper.ts';
import { ViewKeeper } from './ViewKeeper.ts';
import { browserClock } from './browserClock.ts';
import { hitMap, type HandTool } from '../scene/hitMap.ts';
import { cellViewOf } from '../camera/cellViewOf.ts';
import { cellsOff } from '../scene/cellsOff.ts';
import type { Pair } from '../../../model/Pair.ts';
import { liftTie } from '../scene/bendArcs.ts';
import { wayNow } from './wayNow.ts';

/** What the mouse is on, for a hint beside it. */
export interface Hover {
  readonly hit: Hit;
  readonly at: ScreenPoint;
  readonly frame: MapFrame;
}

/** What the map shows, and the frame that it was made of. */
interface Drawn {
  readonly scene: Scene;
  readonly frame: MapFrame;
}

/** Hears of each picture, and where the map looks. */
type Watcher = (scene: Scene, viewport: Viewport, frame: MapFrame) => void;

export type DriverStart = Pick<MapViewProps, 'frames' | 'position' | 'inset'>;

export interface DriverListener {
  onPick(pick: MapPick): void;
  /** A disc of several events was pressed. */
  onCrowd(crowd: Crowd): void;
  /** Null for the whole hemisphere. */
  onMove(position: MapPosition | null): void;
  onHover(hover: Hover | null): void;
}

/** Pixels of the canvas to one of the page on paper: 300 to the inch. */
const PAPER_RATIO = 3;

/** Runs the map outside of React: frames in, pictures out, presses and moves back. */
export class MapDriver implements Hand {
  readonly #map: LeafletMap;
  readonly #feed: FrameFeed;
  readonly #listener: DriverListener;
  readonly #painter: Painter;
  readonly #view: ViewKeeper;
  readonly #subject = new SubjectKeeper((points, way) => this.#view.setSubject(points, way));
  readonly #watchers = new Set<Watcher>();
  readonly #releaseHand: () => void;
  #atlas: Atlas | null = null;
  /** The last picture; what there is to show now may be another source's already. */
  #drawn: Drawn | null = null;
  /** The tie that the keyboard stands on. */
  #walked: Pair | null = null;
  #pointer: ScreenPoint | null = null;
  #hovered: Hit | undefined;
  /** What was pressed needs no hint until the mouse has been elsewhere. */
  #pressed: Hit | undefined;
  #cellView: CellView | null = null;
  #theme: Theme | null = null;
  #medium: Medium = 'screen';
  #state: Shot['state'] = 'rest';
  #cancelDraw: (() => void) | null = null;
  #ended = false;

  constructor(map: LeafletMap, { frames, position, inset }: DriverStart, listener: DriverListener) {
    this.#map = map;
    this.#listener = listener;
    this.#painter = new Painter(
      map.getContainer(),
      paneOf(map, 'atlas', 200),
      paneOf(map, 'scene', 450),
    );
    this.#view = new ViewKeeper(map, browserClock, { ...sizeOf(map), inset }, position, {
      onChange: (state) => {
        this.#state = state;
        this.#request();
        if (state === 'moving') this.#draw();
      },
      onMove: (to) => listener.onMove(to),
    });
    this.#releaseHand = bindHand(map, this);
    this.#feed = new FrameFeed(frames, {
      onFrame: (frame) => {
        this.#subject.hear(frame, wayNow());
        this.#request();
      },
      onOpened: (place) => this.#view.reveal(place),
    });
    this.#feed.hear();
  }

  setAtlas(atlas: Atlas, kit: AtlasKit): void {
    this.#atlas = atlas;
    this.#painter.setAtlas(atlas, kit);
    this.#subject.setAtlas(atlas, this.#feed.current());
    this.#request();
  }

  setFrames(frames: FrameSource): void {
    if (!this.#feed.set(frames)) return;
    this.#feed.hear();
  }

  setInset(inset: Inset): void {
    this.#view.setStage({ inset }, wayNow());
  }

  /** The map's element may have another size. */
  measure(): void {
    this.#view.setStage(sizeOf(this.#map), 'jump');
  }

  setPosition(position: MapPosition | null): void {
    this.#view.setPosition(position);
  }

  setTheme(theme: Theme): void {
    if (theme === this.#theme) return;
    this.#theme = theme;
    this.forgetLook();
  }

  forgetLook(): void {
    this.#painter.forgetLook();
    this.#request();
  }

  forgetFaces(): void {
    this.#painter.forgetFaces();
    this.#request();
  }

  /** Draws for another medium, its element laid out for it already: at once, in the detail of paper. */
  setMedium(medium: Medium): void {
    if (medium === this.#medium) return;
    this.#medium = medium;
    this.#painter.setDetail(medium === 'paper' ? PAPER_RATIO : null);
    this.measure();
    this.#draw();
  }

  showAll(): void {
    this.#view.showAll();
  }

  zoom(levels: number, at?: ScreenPoint): void {
    this.#view.zoomBy(levels, at);
  }

  /** The events of a pile that are shown now, at most so many: all, or the newest. */
  eventsOf({ events, level, cells }: Pile, most: number): readonly EventKey[] {
    return cells.length > 0 ? this.#feed.eventsIn(level, cells, most) : events.slice(-most);
  }

  /** What lies beyond the edge and is not named there. */
  beyond(): Crowd {
    const { cells } = this.#feed.current();
    const viewport = this.#view.viewport();
    const events = this.#drawn?.scene.rest ?? [];
    const pile = cells
      ? cellsOff(this.#feed.plane(), viewport)
      : { events, cells: [], level: 0, count: events.length };
    return { ...pile, where: 'beyond' };
  }

  /** A crowd as the map shows it now; null once it shows none of it. */
  crowdNow(crowd: Crowd): Crowd | null {
    if (this.#cancelDraw) this.#draw();
    const now =
      crowd.where === 'beyond' ? this.beyond() : this.#drawn && crowdIn(this.#drawn.scene, crowd);
    return now && now.count > 0 ? now : null;
  }

  pan(rightPx: number, downPx: number): void {
    this.#view.panBy(rightPx, downPx);
  }

  point(at: ScreenPoint | null): void {
    this.#pointer = at;
    this.#request();
  }

  /** What takes the focus, and keys that move the map. */
  surface(): HTMLElement {
    return this.#map.getContainer();
  }

  /** The last picture, null before the first; events in it have the keys of its source. */
  picture(): (Drawn & { readonly viewport: Viewport }) | null {
    return this.#drawn && { ...this.#drawn, viewport: this.#view.viewport() };
  }

  /** Tells of each picture, and of the last one at once; the answer ends it. */
  watch(watcher: Watcher): () => void {
    this.#watchers.add(watcher);
    const last = this.picture();
    if (last) watcher(last.scene, last.viewport, last.frame);
    return () => this.#watchers.delete(watcher);
  }

  /** Lifts a tie from among the others, as a pointer on it does; null for none. */
  lift(pair: Pair | null): void {
    this.#walked = pair;
    this.#request();
  }

  /** Brings a point of the picture clear of panels and edges. */
  reveal(at: ScreenPoint): void {
    this.#view.reveal(toPlane(this.#view.viewport(), at));
  }

  press(at: ScreenPoint, tool: HandTool): void {
    const hit = this.#hitAt(at, tool);
    const source = this.#drawn?.frame.source;
    this.#pressed = hit;
    this.#request();
    if (!hit || !source) return this.#listener.onPick({ type: 'sea' });
    if (hit.type === 'tie') return this.#listener.onPick({ type: 'tie', pair: hit.arc.pair });
    if (hit.type === 'country') return this.#listener.onPick({ type: 'country', iso3: hit.iso3 });
    const [first, ...others] = hit.disc.events;
    if (first === undefined || others.length > 0) return this.open(hit.disc);
    this.#listener.onPick({ type: 'event', id: source.event(first).id });
  }

  /** Has the events of a disc listed. */
  open(disc: Disc): void {
    this.#listener.onCrowd(crowdOf(disc));
  }

  destroy(): void {
    this.#ended = true;
    this.#view.destroy();
    this.#cancelDraw?.();
    this.#painter.destroy();
    this.#releaseHand();
    this.#feed.stop();
  }

  // parts that go with the map may still ask after its end
  #request(): void {
    if (this.#ended) return;
    this.#cancelDraw ??= browserClock.nextFrame(() => this.#draw());
  }

  #draw(): void {
    this.#cancelDraw?.();
    this.#cancelDraw = null;
    const viewport = this.#view.viewport();
    this.#cellView = cellViewOf(viewport, this.#cellView);
    const frame = this.#feed.current(this.#cellView);
    const origin = this.#map.containerPointToLayerPoint([0, 0]);
    const shot: Shot = {
      frame,
      viewport,
      origin: { xPx: origin.x, yPx: origin.y },
      state: this.#state,
    };
    const drawn = { scene: this.#painter.scene(shot), frame };
    this.#drawn = drawn;
    // what slips by under a resting mouse is not looked for
    const at = this.#state === 'rest' ? this.#pointer : null;
    this.#hovered = at ? this.#hitAt(at, 'mouse') : undefined;
    const lifted = this.#hovered?.type === 'tie' ? this.#hovered.arc.pair : this.#walked;
    const scene = { ...drawn.scene, arcs: liftTie(drawn.scene.arcs, lifted) };
    this.#painter.paint(shot, scene, this.#hovered);
    this.#map.getContainer().dataset['over'] = this.#hovered?.type ?? 'sea';
    if (at && !sameHit(this.#hovered, this.#pressed)) this.#pressed = undefined;
    const hit = this.#pressed ? undefined : this.#hovered;
    this.#listener.onHover(at && hit ? { hit, at, frame } : null);
    for (const watcher of this.#watchers) watcher(drawn.scene, viewport, frame);
  }

  #hitAt(at: ScreenPoint, tool: HandTool): Hit | undefined {
    const last = this.picture();
    if (!last) return undefined;
    const { scene, viewport, frame } = last;
    return hitMap({ scene, atlas: this.#atlas, dataset: frame.dataset, viewport }, at, tool);
  }
}
