import type { Disc, Dock, Tab } from './Scene.ts';
import { freeBox, middleOf, type ScreenBox, toScreen, type Viewport } from '../camera/Viewport.ts';
import { boxAround } from './boxAround.ts';
import { capitalsOf } from './placeOf.ts';
import { controlsBoxes } from './controlsBoxes.ts';
import { discOf, toneOf } from './discOf.ts';
import type { EventKey } from '../../../events/EventSource.ts';
import { groupBy } from '../../../base/groupBy.ts';
import type { Iso3 } from '../../../model/Country.ts';
import { isNarrow } from './discRadiusOn.ts';
import { isPartnerOff } from './isOff.ts';
import type { MapFrame } from '../MapFrame.ts';
import type { NameMeasure } from './placeNames.ts';
import type { PlacedEvents } from './buildDiscs.ts';
import { statesOf } from '../../../model/Pair.ts';
import { TAB_HEIGHT_PX, tabPlacer } from './tabPlacer.ts';
import { textIn } from '../../../model/LocalText.ts';

interface Tabs {
  readonly docks: readonly Dock[];
  /** Of partners whose capital is out of sight and whose ties are drawn. */
  readonly partners: ReadonlyMap<Iso3, Tab>;
  /** Events for whose place there is no name, or no room. */
  readonly rest: readonly EventKey[];
}

interface Setting {
  readonly viewport: Viewport;
  readonly measure: NameMeasure;
  readonly off: readonly PlacedEvents[];
  readonly discs: readonly Disc[];
}

export const TAB_SIZE_PX = 11.5;
/** Of a tab: what the arrow takes with its air, what a dot does, and the air after the name. */
export const TAB_ARROW_PX = 20;
export const TAB_DOT_PX = 14;
const TAB_END_PX = 9;
const TEXT_MOST_PX = 150;

/** Names at the edge for what lies beyond it, one beside the other; what finds no room is the rest. */
export function buildTabs(frame: MapFrame, setting: Setting): Tabs {
  const tabs = hang(frame, setting, frame.cells ? [restBox(setting.viewport)] : []);
  return tabs.rest.length > 0 ? hang(frame, setting, [restBox(setting.viewport)]) : tabs;
}

/** Where the number of the rest stands, in the middle of the upper edge. */
function restBox(viewport: Viewport): ScreenBox {
  const free = freeBox(viewport);
  const { xPx } = middleOf(free);
  return { leftPx: xPx - 120, topPx: free.topPx, rightPx: xPx + 120, bottomPx: free.topPx + 46 };
}

function hang(frame: MapFrame, setting: Setting, kept: readonly ScreenBox[]): Tabs {
  const { viewport, discs, measure } = setting;
  const onEdge = discs.map((disc) => boxAround(disc, disc.look.radiusPx));
  const place = tabPlacer(viewport, [...kept, ...controlsBoxes(viewport), ...onEdge]);
  const widthOf = (text: string, dotPx: number) =>
    Math.ceil(measure('tab', text, TAB_SIZE_PX) + TAB_ARROW_PX + dotPx + TAB_END_PX);
  const docks: Dock[] = [];
  const rest: EventKey[] = [];
  for (const [name, places] of groupBy(setting.off, (one) => [nameOf(frame, one)])) {
    const events = places.flatMap((one) => one.events).toSorted((a, b) => a - b);
    const [first] = places;
    const tone = isNarrow(viewport.widthPx) ? null : toneOf(frame, events);
    const short = shortened(name, measure);
    const text = events.length > 1 ? `${short} · ${events.length}` : short;
    const wanted = { text, tone, widthPx: widthOf(text, tone ? TAB_DOT_PX : 0) };
    const tab = first && name !== '' ? place(toScreen(viewport, first.place), wanted) : null;
    if (tab) docks.push({ ...discOf(frame, tab, events, dockRadius), tab });
    else rest.push(...events);
  }
  const partners = new Map<Iso3, Tab>();
  for (const iso3 of partnersOf(frame, viewport)) {
    const at = capitalsOf(frame.dataset).get(iso3);
    const country = frame.dataset.countriesById.get(iso3);
    if (!at || !country) continue;
    const { text } = textIn(country.name, frame.lang);
    const tab = place(toScreen(viewport, at), { text, tone: null, widthPx: widthOf(text, 0) });
    if (tab) partners.set(iso3, tab);
  }
  return { docks, partners, rest: rest.toSorted((a, b) => a - b) };
}

const dockRadius = () => TAB_HEIGHT_PX / 2;

function nameOf({ source, lang }: MapFrame, { events }: PlacedEvents): string {
  const [first] = events;
  const place = first === undefined ? null : source.event(first).place;
  return place ? textIn(place.name, lang).text : '';
}

function shortened(name: string, measure: NameMeasure): string {
  const widthPx = measure('tab', name, TAB_SIZE_PX);
  if (widthPx <= TEXT_MOST_PX) return name;
  const letters = Math.floor((name.length * TEXT_MOST_PX) / widthPx) - 1;
  return `${name.slice(0, letters).trimEnd()}…`;
}

/** States beyond the hemisphere that ties lead to and whose capital is out of sight. */
function partnersOf({ dataset, ties }: MapFrame, viewport: Viewport): ReadonlySet<Iso3> {
  const states = ties.flatMap(({ pair }) => statesOf(pair));
  return new Set(states.filter((iso3) => isPartnerOff(dataset, iso3, viewport)));
}
