import { type Fanned, buildDiscs } from './buildDiscs.ts';
import { type NameMeasure, placeNames } from './placeNames.ts';
import {
  growBox,
  type ScreenBox,
  type ScreenPoint,
  toScreen,
  type Viewport,
} from '../camera/Viewport.ts';
import { bendArcs, CROSS_RADIUS_PX, pointOn } from './bendArcs.ts';
import { type TieEnd, tieEnds } from './tieEnds.ts';
import type { Capital, Scene } from './Scene.ts';
import type { Atlas } from '../atlas/readAtlas.ts';
import type { Iso3 } from '../../../model/Country.ts';
import type { MapFrame } from '../MapFrame.ts';
import { isBeyondHorizon } from '../../../model/laea.ts';
import { capitalsOf } from './placeOf.ts';

/** What a picture is made of besides its frame. */
export interface SceneSetting {
  readonly viewport: Viewport;
  /** Null until it is there: no names are placed before. */
  readonly atlas: Atlas | null;
  readonly fanned: Fanned | null;
  readonly measure: NameMeasure;
}

/** The picture of one moment, as plain data: no canvas, no clock, the same for the same input. */
export function buildScene(frame: MapFrame, setting: SceneSetting): Scene {
  const { viewport, atlas, fanned, measure } = setting;
  const { halos, discs, docks, fan } = buildDiscs(frame, viewport, fanned);
  const ends = tieEnds(frame, viewport);
  const arcs = bendArcs(frame, ends, discs);
  const capitals = drawnCapitals(frame, viewport, ends);
  const scene = { halos, arcs, capitals, names: [], discs, docks, fan };
  if (!atlas) return scene;
  const docked = capitals.filter(({ angle }) => angle !== null);
  const obstacles = obstaclesOf(scene);
  return { ...scene, names: placeNames(frame, { atlas, viewport, measure, obstacles, docked }) };
}

/** Discs are wider by this: their count stands at the shoulder. */
const SHOULDER_PX = 3;
const CAPITAL_PX = 2;
const BESIDE_TIE_PX = 2;
const TIE_STEPS = 32;

/** What no name may lie on. */
function obstaclesOf({ discs, docks, fan, arcs, capitals }: Scene): ScreenBox[] {
  const crosses = arcs.flatMap(({ cross }) => cross ?? []);
  const chosen = arcs.filter(({ emphasis }) => emphasis === 'chosen');
  return [
    ...[...discs, ...docks, ...(fan?.leaves ?? [])].map((disc) =>
      boxAround(disc, disc.look.radiusPx + SHOULDER_PX),
    ),
    ...crosses.map((cross) => boxAround(cross, CROSS_RADIUS_PX)),
    ...capitals.map((capital) => boxAround(capital, CAPITAL_PX)),
    ...chosen.flatMap((arc) =>
      Array.from({ length: TIE_STEPS }, (_, i) =>
        boxAround(pointOn(arc, i / TIE_STEPS), BESIDE_TIE_PX),
      ),
    ),
  ];
}

function drawnCapitals(
  frame: MapFrame,
  viewport: Viewport,
  ends: ReadonlyMap<Iso3, TieEnd>,
): Capital[] {
  const chosen = new Set(frame.chosenCountries);
  return [...capitalsOf(frame.dataset)].flatMap(([iso3, place]) => {
    const end = ends.get(iso3);
    if (end && end.angle !== null) return [{ iso3, ...end, chosen: chosen.has(iso3) }];
    const { xPx, yPx } = toScreen(viewport, place);
    const isInView = xPx >= 0 && yPx >= 0 && xPx <= viewport.widthPx && yPx <= viewport.heightPx;
    if (!isInView || isBeyondHorizon(place)) return [];
    return [{ iso3, xPx, yPx, chosen: chosen.has(iso3), angle: null }];
  });
}

function boxAround({ xPx, yPx }: ScreenPoint, awayPx: number): ScreenBox {
  return growBox({ leftPx: xPx, topPx: yPx, rightPx: xPx, bottomPx: yPx }, awayPx);
}
