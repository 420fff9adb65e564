import {
  boxesOverlap,
  boxHolds,
  freeBox,
  growBox,
  type ScreenBox,
  type ScreenPoint,
  toScreen,
  type Viewport,
  zoomAt,
} from '../camera/Viewport.ts';
import type { Atlas, Outline } from '../atlas/readAtlas.ts';
import { type Country } from '../../../model/Country.ts';
import type { MapFrame } from '../MapFrame.ts';
import type { Capital, Name } from './Scene.ts';
import { type Lang, textIn } from '../../../model/LocalText.ts';
import { capitalsOf } from './placeOf.ts';

/** Width in pixels of a name as it is drawn. */
export type NameMeasure = (kind: Name['kind'], text: string, sizePx: number) => number;

/** A state is named as soon as it is, across, this share of its name's width. */
const ROOM_LEAST = 0.36;
/** From this zoom on every state is named beside itself, and capitals are named too. */
const ALL_FROM_ZOOM = 4.8;
const CAPITALS_FROM_ZOOM = 5.2;
const CAPITAL_SIZE_PX = 11;
const DOCK_AWAY_PX = 9;
const AIR_PX = 2;

/** What names are placed on. */
export interface NameSetting {
  readonly atlas: Atlas;
  readonly viewport: Viewport;
  readonly measure: NameMeasure;
  /** What no name may lie on. */
  readonly obstacles: readonly ScreenBox[];
  /** Ends of ties at the edge, named for their states. */
  readonly docked: readonly Capital[];
}

/**
 * Names of states and capitals where none lies on an obstacle, on another name or under a panel: each
 * tries a few places in turn, chosen and large states first, and stays away when none is free.
 */
export function placeNames(
  frame: MapFrame,
  { atlas, viewport, measure, obstacles, docked }: NameSetting,
): Name[] {
  const taken = [...obstacles];
  const free = freeBox(viewport);
  const isDocked = new Set(docked.map(({ iso3 }) => iso3));
  const wanted = [
    ...docked.flatMap((capital) => dockedName(frame, capital, measure)),
    ...wantedNames(frame, atlas, viewport, measure).filter(({ name }) => !isDocked.has(name.iso3)),
  ];
  const onTint = frame.overlay.size > 0;
  const names: Name[] = [];
  for (const { name, places } of wanted) {
    const place = places.find((at) => {
      const box = boxOf(name, at);
      return boxHolds(free, box) && !taken.some((other) => boxesOverlap(box, other));
    });
    if (!place) continue;
    names.push({ ...name, ...place, onTint });
    taken.push(growBox(boxOf(name, place), AIR_PX));
  }
  return names;
}

/** The box of a name that has its middle at `place`. */
export function boxOf(
  { sizePx, widthPx }: Pick<Name, 'sizePx' | 'widthPx'>,
  { xPx, yPx }: ScreenPoint,
): ScreenBox {
  const [halfWidth, halfHeight] = [widthPx / 2, sizePx * 0.55];
  return {
    leftPx: xPx - halfWidth,
    topPx: yPx - halfHeight,
    rightPx: xPx + halfWidth,
    bottomPx: yPx + halfHeight,
  };
}

interface WantedName {
  readonly name: Omit<Name, 'xPx' | 'yPx' | 'onTint'>;
  /** Best first. */
  readonly places: readonly ScreenPoint[];
}

function wantedNames(
  frame: MapFrame,
  atlas: Atlas,
  viewport: Viewport,
  measure: NameMeasure,
): WantedName[] {
  const { dataset, lang } = frame;
  const chosen = new Set(frame.chosenCountries);
  const states = dataset.countries
    .flatMap((country) => {
      const outline = atlas.outlinesByIso3.get(country.iso3);
      return outline ? [{ country, outline, isChosen: chosen.has(country.iso3) }] : [];
    })
    .toSorted((a, b) => Number(b.isChosen) - Number(a.isChosen) || b.outline.area - a.outline.area);
  const stateNames = states.flatMap(({ country, outline, isChosen }) =>
    stateName(country, outline, isChosen, lang, viewport, measure),
  );
  if (zoomAt(viewport.scale) < CAPITALS_FROM_ZOOM) return stateNames;
  const capitals = capitalsOf(dataset);
  const capitalNames = states.flatMap(({ country, isChosen }) => {
    const at = capitals.get(country.iso3);
    return at ? [capitalName(country, isChosen, lang, toScreen(viewport, at), measure)] : [];
  });
  return [...stateNames, ...capitalNames];
}

function dockedName(
  { dataset, lang }: MapFrame,
  { iso3, chosen, ...at }: Capital,
  measure: NameMeasure,
): WantedName[] {
  const country = dataset.countriesById.get(iso3);
  if (!country) return [];
  const text = textIn(country.name, lang).text;
  const widthPx = measure('capital', text, CAPITAL_SIZE_PX);
  const name = { iso3, kind: 'capital', text, sizePx: CAPITAL_SIZE_PX, widthPx, chosen } as const;
  return [{ name, places: beside(at, widthPx, DOCK_AWAY_PX) }];
}

function stateName(
  country: Country,
  outline: Outline,
  chosen: boolean,
  lang: Lang,
  viewport: Viewport,
  measure: NameMeasure,
): WantedName[] {
  const acrossPx = Math.sqrt(outline.area) * viewport.scale;
  const sizePx = Math.max(10, Math.min(15, Math.round(2 * (8.5 + acrossPx / 45)) / 2));
  const text = textIn(country.name, lang).text.toLocaleUpperCase(lang);
  const widthPx = measure('country', text, sizePx);
  const hasRoom = acrossPx >= ROOM_LEAST * widthPx;
  if (!hasRoom && zoomAt(viewport.scale) < ALL_FROM_ZOOM && !chosen) return [];
  const middle = toScreen(viewport, outline.label);
  const name = { iso3: country.iso3, kind: 'country', text, sizePx, widthPx, chosen } as const;
  const places = hasRoom
    ? within(middle, sizePx, widthPx, outline, viewport)
    : beside(middle, widthPx, acrossPx / 2 + 4);
  return [{ name, places }];
}

function capitalName(
  { iso3, capital }: Country,
  chosen: boolean,
  lang: Lang,
  at: ScreenPoint,
  measure: NameMeasure,
): WantedName {
  // some data sets add in brackets what kind of capital it is
  const text = textIn(capital, lang).text.replace(/ \(.*\)$/, '');
  const widthPx = measure('capital', text, CAPITAL_SIZE_PX);
  const name = { iso3, kind: 'capital', text, sizePx: CAPITAL_SIZE_PX, widthPx, chosen } as const;
  return { name, places: beside(at, widthPx, 6) };
}

/** Steps from the best place, in lines down and in widths to the right. */
const STEPS = [
  [0, 0],
  [0, -0.15],
  [0, 0.15],
  [-1.2, 0],
  [1.2, 0],
  [0, -0.3],
  [0, 0.3],
  [-1.2, -0.3],
  [-1.2, 0.3],
  [1.2, -0.3],
  [1.2, 0.3],
  [-2.4, 0],
  [2.4, 0],
  [-3.6, 0],
  [3.6, 0],
  [-5, 0],
  [5, 0],
] as const;

function within(
  middle: ScreenPoint,
  sizePx: number,
  widthPx: number,
  { box }: Outline,
  viewport: Viewport,
): ScreenPoint[] {
  const corner = toScreen(viewport, { x: box.left, y: box.top });
  const opposite = toScreen(viewport, { x: box.right, y: box.bottom });
  return STEPS.map(([lines, widths]) => ({
    xPx: middle.xPx + widths * widthPx,
    yPx: middle.yPx + lines * sizePx * 1.1,
  })).filter(
    ({ xPx, yPx }) =>
      xPx >= corner.xPx && xPx <= opposite.xPx && yPx >= corner.yPx && yPx <= opposite.yPx,
  );
}

function beside({ xPx, yPx }: ScreenPoint, widthPx: number, awayPx: number): ScreenPoint[] {
  const alongPx = awayPx + widthPx / 2;
  const upPx = awayPx + 6;
  return [
    { xPx: xPx + alongPx, yPx },
    { xPx: xPx - alongPx, yPx },
    { xPx, yPx: yPx - upPx },
    { xPx, yPx: yPx + upPx },
  ];
}
