import {
  americasCamera,
  type Camera,
  cameraAt,
  cameraOf,
  clampCamera,
  panCamera,
  mapPositionOf,
  sameCamera,
  viewportOf,
  zoomAround,
  zoomLimits,
  type ZoomLimits,
} from '../camera/Camera.ts';
import { type Glide, type GlideClock, glideOf } from '../camera/Glide.ts';
import {
  type LeafletView,
  followLeaflet,
  leafletView,
  onGestures,
  showInLeaflet,
} from './leafletView.ts';
import {
  freeBox,
  middleOf,
  type ScreenPoint,
  type Stage,
  type Viewport,
} from '../camera/Viewport.ts';
import { type Home, homeAt, homeCamera } from './Home.ts';
import type { Map as LeafletMap } from 'leaflet';
import type { MapPosition } from '../../../lens/Lens.ts';
import type { PlanePoint } from '../../../model/laea.ts';
import { revealing } from '../camera/revealing.ts';

interface ViewListener {
  /** The viewport is another one; `rest` when it stays so for now. */
  onChange(state: 'moving' | 'rest'): void;
  /** The reader has moved the map; null for the whole hemisphere. */
  onMove(position: MapPosition | null): void;
}

const GLIDE_MS = 260;

/** Owns where the map looks: moves Leaflet, follows its gestures, and finds the place again when the page's layout changes. */
export class ViewKeeper {
  #stage: Stage;
  #view: Viewport;
  #home: Home;
  #subject: readonly PlanePoint[] | null = null;
  #revealed: PlanePoint | null = null;
  #leaflet: LeafletView = { scale: 1, leftPx: 0, topPx: 0 };
  #mover: 'leaflet' | 'keeper' = 'leaflet';
  /** The last move that the listener was told of, until it is heard back. */
  #reported: Camera | null = null;
  #report: 'none' | 'position' | 'whole' = 'none';
  readonly #map: LeafletMap;
  readonly #listener: ViewListener;
  readonly #glide: Glide;
  readonly #release: () => void;

  constructor(
    map: LeafletMap,
    clock: GlideClock,
    stage: Stage,
    position: MapPosition | null,
    listener: ViewListener,
  ) {
    this.#map = map;
    this.#listener = listener;
    this.#stage = stage;
    this.#home = homeAt(position, null);
    this.#view = viewportOf(
      clampCamera(homeCamera(this.#home, stage) ?? americasCamera(stage), this.limits()),
      stage,
    );
    this.#byKeeper(() => showInLeaflet(map, this.#view));
    this.#glide = glideOf(
      clock,
      () => cameraOf(this.#view),
      (camera) => this.#show(camera),
      () => this.#rest(),
    );
    this.#release = onGestures(map, {
      start: () => this.#mover === 'leaflet' && this.#beginGesture(),
      move: () => this.#mover === 'leaflet' && this.#follow(),
      end: () => this.#mover === 'leaflet' && this.#endGesture(),
    });
  }

  destroy(): void {
    this.#glide.stop();
    this.#release();
  }

  viewport(): Viewport {
    return this.#view;
  }

  limits(): ZoomLimits {
    return zoomLimits(this.#stage);
  }

  setStage(change: Partial<Stage>, way: 'glide' | 'jump'): void {
    const stage = { ...this.#stage, ...change };
    const resized =
      stage.widthPx !== this.#stage.widthPx || stage.heightPx !== this.#stage.heightPx;
    const camera = cameraOf(this.#view);
    this.#stage = stage;
    if (resized) this.#byKeeper(() => this.#map.invalidateSize({ pan: false }));
    // what a panel covers or frees moves nothing by itself
    this.#view = resized ? viewportOf(camera, stage) : { ...this.#view, ...stage };
    this.#settle(resized || way === 'jump' ? 0 : GLIDE_MS);
  }

  /** Where a link or the Back key says to look; null for the whole hemisphere. */
  setPosition(position: MapPosition | null): void {
    const echoed = this.#reported;
    this.#reported = null;
    const home = homeAt(position, this.#subject);
    if (position === null) {
      if (this.#home.type === 'americas' || this.#home.type === home.type) return;
    } else {
      // what the reader did comes back, and may come late, when the map already moves on
      const known = echoed ?? this.#glide.target() ?? cameraOf(this.#view);
      if (sameCamera(cameraAt(position), known)) return;
    }
    this.#home = home;
    this.#settle(GLIDE_MS);
  }

  /** What is to be seen whole where neither a link nor the reader says where to look; null for the Americas. */
  setSubject(points: readonly PlanePoint[] | null, way: 'glide' | 'jump'): void {
    this.#subject = points;
    if (this.#home.type !== 'americas' && this.#home.type !== 'subject') return;
    this.#home = homeAt(null, points);
    this.#settle(way === 'jump' ? 0 : GLIDE_MS);
  }

  /** Brings a point of the plane into the free area, and keeps it there until the reader moves the map. */
  reveal(point: PlanePoint | null): void {
    this.#revealed = point;
    if (point) this.#settle(GLIDE_MS);
  }

  /** The whole hemisphere again. */
  showAll(): void {
    this.#takeOver();
    this.#home = { type: 'americas' };
    this.#report = 'whole';
    this.#glide.to(americasCamera(this.#stage), GLIDE_MS);
  }

  /** Nearer by so many levels; the point of the plane at `anchor`, else the middle, stays in place. */
  zoomBy(levels: number, anchor?: ScreenPoint): void {
    const camera = cameraOf(this.#view);
    const target = this.#glide.target() ?? camera;
    const limits = this.limits();
    const zoom = Math.max(limits.min, Math.min(limits.max, target.zoom + levels));
    // about the middle it is of where the map is going, about a point of what is seen
    const [from, about] = anchor ? [camera, anchor] : [target, middleOf(freeBox(this.#stage))];
    this.moveTo(zoomAround(from, zoom, about, this.#stage));
  }

  panBy(rightPx: number, downPx: number): void {
    this.moveTo(panCamera(this.#glide.target() ?? cameraOf(this.#view), rightPx, downPx));
  }

  /** Moves for the reader, who is told of it as of a move by hand. */
  moveTo(camera: Camera): void {
    this.#takeOver();
    this.#report = 'position';
    this.#glide.to(clampCamera(camera, this.limits()), GLIDE_MS);
  }

  #takeOver(): void {
    this.#report = 'none';
    this.#home = { type: 'reader' };
    this.#revealed = null;
  }

  #beginGesture(): void {
    this.#takeOver();
    this.#glide.stop();
  }

  #follow(): void {
    const after = leafletView(this.#map);
    this.#view = followLeaflet(this.#view, this.#leaflet, after);
    this.#leaflet = after;
    this.#listener.onChange('moving');
  }

  #endGesture(): void {
    const camera = cameraOf(this.#view);
    const kept = clampCamera(camera, this.limits());
    if (!sameCamera(camera, kept)) return this.moveTo(kept);
    this.#report = 'position';
    this.#rest();
  }

  #settle(durationMs: number): void {
    const base =
      homeCamera(this.#home, this.#stage) ?? this.#glide.target() ?? cameraOf(this.#view);
    const target = this.#revealed ? revealing(base, this.#revealed, this.#stage) : base;
    const limits = this.limits();
    this.#byKeeper(() => this.#map.setMinZoom(limits.min));
    const kept = clampCamera(target, limits);
    const stays = !this.#glide.target() && sameCamera(kept, cameraOf(this.#view));
    if (stays) this.#listener.onChange('rest');
    else this.#glide.to(kept, durationMs);
  }

  #show(camera: Camera): void {
    this.#view = viewportOf(camera, this.#stage);
    this.#byKeeper(() => showInLeaflet(this.#map, this.#view));
    this.#listener.onChange('moving');
  }

  #rest(): void {
    const report = this.#report;
    this.#report = 'none';
    this.#listener.onChange('rest');
    if (report === 'whole') this.#listener.onMove(null);
    if (report !== 'position') return;
    this.#reported = cameraOf(this.#view);
    this.#listener.onMove(mapPositionOf(this.#reported));
  }

  #byKeeper(move: () => void): void {
    this.#mover = 'keeper';
    move();
    this.#mover = 'leaflet';
    this.#leaflet = leafletView(this.#map);
  }
}
