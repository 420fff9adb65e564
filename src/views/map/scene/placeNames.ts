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
import type { Country, Iso3 } from '../../../model/Country.ts';
import type { MapFrame } from '../MapFrame.ts';
import type { Dataset } from '../../../dataset/Dataset.ts';
import type { Name } from './Scene.ts';
import { boxOf } from './boxOf.ts';
import { type Lang, textIn } from '../../../model/LocalText.ts';
import { capitalsOf } from './placeOf.ts';

export type MeasuredKind = Name['kind'] | 'sea' | 'tab';

/** Width in pixels of a name as it is drawn. */
export type NameMeasure = (kind: MeasuredKind, text: string, sizePx: number) => number;

/** A state is named within itself as soon as it is, across, this share of its name's width. */
const ROOM_LEAST = 0.36;
/** Beside itself a state is named once it is so wide, in pixels, and from this zoom on in any case. */
const BESIDE_LEAST_PX = 7;
const ALL_FROM_ZOOM = 3.9;
const CAPITALS_FROM_ZOOM = 5.2;
const CAPITAL_SIZE_PX = 11;
const AIR_PX = 2;
/** By the width of a state in pixels: the first row that it reaches. */
const SIZES: readonly { readonly fromPx: number; readonly sizePx: number }[] = [
  { fromPx: 110, sizePx: 13 },
  { fromPx: 46, sizePx: 11.5 },
  { fromPx: 0, sizePx: 10.5 },
];

/** What names are placed on. */
interface NameSetting {
  readonly atlas: Atlas;
  readonly viewport: Viewport;
  readonly measure: NameMeasure;
  /** What no name may lie on; names that are placed are added. */
  readonly taken: ScreenBox[];
}

/**
 * Names of states and capitals where none lies on what has its place already, on another name or under
 * a panel: each tries a few places in turn, chosen and large states first, and stays away when none is free.
 */
export function placeNames(
  frame: MapFrame,
  { atlas, viewport, measure, taken }: NameSetting,
): Name[] {
  const free = freeBox(viewport);
  const onTint = frame.overlay.size > 0;
  const names: Name[] = [];
  const middles = labelsOf(frame, atlas).map(({ country, outline }) => ({
    iso3: country.iso3,
    ...toScreen(viewport, outline.label),
  }));
  for (const { name, places } of wantedNames(frame, atlas, viewport, measure)) {
    for (const place of places) {
      const box = boxOf(name, place);
      if (!boxHolds(free, box) || taken.some((other) => boxesOverlap(box, other))) continue;
      if (name.kind === 'country' && strays(name.iso3, box, middles)) continue;
      names.push({ ...name, ...place, onTint });
      taken.push(growBox(box, AIR_PX));
      break;
    }
  }
  return names;
}

/** So far from its state, in pixels, and so much nearer to another, a name would be taken for that one's. */
const STRAY_FROM_PX = 14;
const STRAY = 1.6;

function strays(
  iso3: Iso3,
  box: ScreenBox,
  middles: readonly (ScreenPoint & { readonly iso3: Iso3 })[],
): boolean {
  const own = middles.find((one) => one.iso3 === iso3);
  const awayPx = own ? distanceToBox(own, box) : 0;
  return (
    awayPx > STRAY_FROM_PX &&
    middles.some((one) => one.iso3 !== iso3 && distanceToBox(one, box) * STRAY < awayPx)
  );
}

function distanceToBox({ xPx, yPx }: ScreenPoint, box: ScreenBox): number {
  return Math.hypot(
    Math.max(0, box.leftPx - xPx, xPx - box.rightPx),
    Math.max(0, box.topPx - yPx, yPx - box.bottomPx),
  );
}

interface WantedName {
  readonly name: Omit<Name, 'xPx' | 'yPx' | 'onTint'>;
  /** Best first. */
  readonly places: Iterable<ScreenPoint>;
}

/** What of a state's name is the same in each picture. */
interface Label {
  readonly country: Country;
  readonly outline: Outline;
  readonly text: string;
}

const labels = new WeakMap<Dataset, Map<Lang, readonly Label[]>>();

/** Of the states that the atlas has, the largest first. */
function labelsOf({ dataset, lang }: MapFrame, atlas: Atlas): readonly Label[] {
  const ofDataset = labels.get(dataset) ?? new Map<Lang, readonly Label[]>();
  labels.set(dataset, ofDataset);
  let known = ofDataset.get(lang);
  if (!known) {
    known = dataset.countries
      .flatMap((country) => {
        const outline = atlas.outlinesByIso3.get(country.iso3);
        const text = textIn(country.name, lang).text.toLocaleUpperCase(lang);
        return outline ? [{ country, outline, text }] : [];
      })
      .toSorted((a, b) => b.outline.area - a.outline.area);
    ofDataset.set(lang, known);
  }
  return known;
}

/** Chosen states first. */
function* wantedNames(
  frame: MapFrame,
  atlas: Atlas,
  viewport: Viewport,
  measure: NameMeasure,
): Generator<WantedName> {
  const all = labelsOf(frame, atlas).filter(({ country }) => !frame.notYet.has(country.iso3));
  const isChosen = ({ country }: Label) => frame.chosenCountries.includes(country.iso3);
  const states = [...all.filter(isChosen), ...all.filter((label) => !isChosen(label))];
  const chosen = new Set(frame.chosenCountries);
  for (const label of states) {
    const wanted = stateName(label, chosen.has(label.country.iso3), viewport, measure);
    if (wanted) yield wanted;
  }
  if (zoomAt(viewport.scale) < CAPITALS_FROM_ZOOM) return;
  const capitals = capitalsOf(frame.dataset);
  for (const { country } of states) {
    const at = capitals.get(country.iso3);
    const point = at && toScreen(viewport, at);
    if (point && isNear(point, viewport))
      yield capitalName(country, chosen.has(country.iso3), frame.lang, point, measure);
  }
}

function stateName(
  { country, outline, text }: Label,
  chosen: boolean,
  viewport: Viewport,
  measure: NameMeasure,
): WantedName | null {
  const middle = toScreen(viewport, outline.label);
  const acrossPx = Math.sqrt(outline.area) * viewport.scale;
  if (!isNear(middle, viewport, acrossPx)) return null;
  const sizePx = SIZES.find(({ fromPx }) => acrossPx >= fromPx)?.sizePx ?? 0;
  const widthPx = measure('country', text, sizePx);
  const hasRoom = acrossPx >= ROOM_LEAST * widthPx;
  const isNamed = chosen || acrossPx >= BESIDE_LEAST_PX || zoomAt(viewport.scale) >= ALL_FROM_ZOOM;
  if (!hasRoom && !isNamed) return null;
  const name = { iso3: country.iso3, kind: 'country', text, sizePx, widthPx, chosen } as const;
  const places = hasRoom
    ? within(middle, name, outline, viewport)
    : around(middle, name, acrossPx / 2 + 4);
  return { name, places };
}

function isNear({ xPx, yPx }: ScreenPoint, viewport: Viewport, awayPx = 0): boolean {
  return (
    xPx > -awayPx &&
    yPx > -awayPx &&
    xPx < viewport.widthPx + awayPx &&
    yPx < viewport.heightPx + awayPx
  );
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
  return { name, places: beside(at, name, 6) };
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

/** In the state, else within reach beside its best place. */
function* within(
  middle: ScreenPoint,
  name: Pick<Name, 'sizePx' | 'widthPx'>,
  { box }: Outline,
  viewport: Viewport,
): Generator<ScreenPoint> {
  const corner = toScreen(viewport, { x: box.left, y: box.top });
  const opposite = toScreen(viewport, { x: box.right, y: box.bottom });
  for (const [lines, widths] of STEPS) {
    const xPx = middle.xPx + widths * name.widthPx;
    const yPx = middle.yPx + lines * name.sizePx * 1.1;
    const isInside =
      xPx >= corner.xPx && xPx <= opposite.xPx && yPx >= corner.yPx && yPx <= opposite.yPx;
    if (isInside) yield { xPx, yPx };
  }
  yield* around(middle, name, 12);
}

/** No name stands farther from its state, in pixels. */
const AWAY_MOST_PX = 46;
const AWAY_STEP_PX = 8;

function* around(
  at: ScreenPoint,
  name: Pick<Name, 'sizePx' | 'widthPx'>,
  fromPx: number,
): Generator<ScreenPoint> {
  for (let awayPx = fromPx; awayPx <= Math.max(fromPx, AWAY_MOST_PX); awayPx += AWAY_STEP_PX)
    yield* beside(at, name, awayPx);
}

/** To the right, to the left, above and below, then at the corners. */
function beside(
  { xPx, yPx }: ScreenPoint,
  { sizePx, widthPx }: Pick<Name, 'sizePx' | 'widthPx'>,
  awayPx: number,
): ScreenPoint[] {
  const alongPx = awayPx + widthPx / 2;
  const upPx = awayPx + sizePx / 2;
  const [cornerPx, raisedPx] = [awayPx * 0.7 + widthPx / 2, awayPx * 0.7 + sizePx / 2];
  return [
    { xPx: xPx + alongPx, yPx },
    { xPx: xPx - alongPx, yPx },
    { xPx, yPx: yPx - upPx },
    { xPx, yPx: yPx + upPx },
    { xPx: xPx + cornerPx, yPx: yPx - raisedPx },
    { xPx: xPx + cornerPx, yPx: yPx + raisedPx },
    { xPx: xPx - cornerPx, yPx: yPx - raisedPx },
    { xPx: xPx - cornerPx, yPx: yPx + raisedPx },
  ];
}
