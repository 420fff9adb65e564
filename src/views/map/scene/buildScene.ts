import type { NameMeasure } from './placeNames.ts';
import { type ScreenBox, type ScreenPoint, toScreen, type Viewport } from '../camera/Viewport.ts';
import { bendArcs, CROSS_RADIUS_PX, pointOn } from './bendArcs.ts';
import type { Capital, Scene, Tab } from './Scene.ts';
import { boxAround } from './boxAround.ts';
import { buildDiscs } from './buildDiscs.ts';
import { buildTabs } from './buildTabs.ts';
import { controlsBoxes } from './controlsBoxes.ts';
import type { Iso3 } from '../../../model/Country.ts';
import type { MapFrame } from '../MapFrame.ts';
import { isBeyondHorizon } from '../../../model/laea.ts';
import { capitalsOf } from './placeOf.ts';
import { tabBox } from './tabPlacer.ts';
import { tieEnds } from './tieEnds.ts';

/** What a picture is made of besides its frame. */
export interface SceneSetting {
  readonly viewport: Viewport;
  /** Null until there is an atlas: no names are placed before. */
  readonly place: NamePlacer | null;
  readonly measure: NameMeasure;
}

/** Places names where nothing is taken, and takes their ground. */
export type NamePlacer = (
  frame: MapFrame,
  setting: Pick<SceneSetting, 'viewport' | 'measure'> & { readonly taken: ScreenBox[] },
) => Pick<Scene, 'names' | 'seas'>;

/**
 * The picture of one moment, as plain data: no canvas, no clock, the same for the same input. Discs and
 * areas have their places first, then tabs, crosses, and names where all of them leave room.
 */
export function buildScene(frame: MapFrame, setting: SceneSetting): Scene {
  const { viewport, place, measure } = setting;
  const { areas, discs, off } = buildDiscs(frame, viewport);
  const { docks, partners, rest } = buildTabs(frame, { viewport, measure, off, discs });
  const ends = tieEnds(frame, viewport, partners);
  const arcs = bendArcs(frame, ends, discs);
  const capitals = drawnCapitals(frame, viewport, partners);
  const scene = { areas, arcs, capitals, names: [], seas: [], discs, docks, rest };
  if (!place) return scene;
  const taken = obstaclesOf(scene, viewport);
  return { ...scene, ...place(frame, { viewport, measure, taken }) };
}

const RIM_PX = 1;
const CAPITAL_PX = 2;
const BESIDE_TIE_PX = 2;
const TIE_STEPS = 32;

/** What no name may lie on. */
function obstaclesOf({ discs, docks, arcs, capitals }: Scene, viewport: Viewport): ScreenBox[] {
  const crosses = arcs.flatMap(({ cross }) => cross ?? []);
  const chosen = arcs.filter(({ emphasis }) => emphasis === 'chosen');
  return [
    ...controlsBoxes(viewport),
    ...discs.map((disc) => boxAround(disc, disc.look.radiusPx + RIM_PX)),
    ...docks.map(({ tab }) => tabBox(tab)),
    ...crosses.map((cross) => boxAround(cross, CROSS_RADIUS_PX)),
    ...capitals.map((capital) =>
      capital.tab ? tabBox(capital.tab) : boxAround(capital, CAPITAL_PX),
    ),
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
  partners: ReadonlyMap<Iso3, Tab>,
): Capital[] {
  const chosen = new Set(frame.chosenCountries);
  return [...capitalsOf(frame.dataset)].flatMap(([iso3, place]): Capital[] => {
    const tab = partners.get(iso3);
    const isChosen = chosen.has(iso3);
    if (tab) return [{ iso3, xPx: tab.xPx, yPx: tab.yPx, chosen: isChosen, tab }];
    const at = toScreen(viewport, place);
    if (!isInView(at, viewport) || isBeyondHorizon(place) || frame.notYet.has(iso3)) return [];
    return [{ iso3, ...at, chosen: isChosen, tab: null }];
  });
}

function isInView({ xPx, yPx }: ScreenPoint, { widthPx, heightPx }: Viewport): boolean {
  return xPx >= 0 && yPx >= 0 && xPx <= widthPx && yPx <= heightPx;
}
