import type { Area, Disc } from './Scene.ts';
import { type ScreenPoint, toScreen, type Viewport } from '../camera/Viewport.ts';
import { type Group, groupSpots, type RadiusOf } from './groupSpots.ts';
import { joinGrounds } from './joinGrounds.ts';
import { type EventPlace, placeOf } from './placeOf.ts';
import { seatIn } from './seatIn.ts';
import type { EventKey } from '../../../events/EventSource.ts';
import { cellDiscs } from './cellDiscs.ts';
import { discOf, toneOf } from './discOf.ts';
import { discRadiusOn } from './discRadiusOn.ts';
import { isOff } from './isOff.ts';
import type { MapFrame } from '../MapFrame.ts';

interface Discs {
  readonly areas: readonly Area[];
  readonly discs: readonly Disc[];
  /** Places beyond the edge with their events, in the order of those. */
  readonly off: readonly PlacedEvents[];
}

/** Events at one place. */
export interface PlacedEvents {
  readonly place: EventPlace;
  readonly events: readonly EventKey[];
}

/** What is drawn beyond the edges of the view, so that nothing pops in at them. */
const OVERHANG_PX = 40;
/** A rough place is wider than its point by this, however small its ground. */
const GROUND_LEAST_PX = 13;

/** The events of a frame as discs and areas, joined where they would touch. */
export function buildDiscs(frame: MapFrame, viewport: Viewport): Discs {
  if (frame.cells)
    return { areas: [], discs: cellDiscs(frame.cells, frame.level, viewport), off: [] };
  const [sharp, rough, off] = toldApart(frame, viewport);
  const radiusOf = discRadiusOn(viewport.widthPx);
  const seated = seatAreas(rough, groupsOf(sharp, radiusOf), viewport, radiusOf);
  return {
    areas: seated.areas.map(({ area, events }) => ({
      ...area,
      tone: toneOf(frame, inOrder(frame, events)),
    })),
    discs: seated.discs.map(({ xPx, yPx, places }) =>
      discOf(frame, { xPx, yPx }, inOrder(frame, places), radiusOf),
    ),
    off: off.map(({ place, places }) => ({ place, events: inOrder(frame, places) })),
  };
}

interface Placed {
  readonly place: EventPlace;
  /** Of its events, in the frame, which are by day. */
  readonly places: number[];
}

/** A place on the screen, its number of events, and which they are. */
interface Spot extends ScreenPoint {
  readonly count: number;
  readonly radiusPx: number;
  readonly places: readonly number[];
}

/** Sharp and rough places near the view, and those beyond the edge. */
function toldApart(frame: MapFrame, viewport: Viewport): [Spot[], Spot[], Placed[]] {
  const [sharp, rough, off]: [Spot[], Spot[], Placed[]] = [[], [], []];
  for (const placed of placedEvents(frame).values()) {
    const { place, places } = placed;
    if (isOff(place, viewport)) {
      off.push(placed);
      continue;
    }
    const at = toScreen(viewport, place);
    const radiusPx = place.reach && Math.max(place.reach * viewport.scale, GROUND_LEAST_PX);
    if (!isNear(at, viewport, OVERHANG_PX + radiusPx)) continue;
    (radiusPx ? rough : sharp).push({ ...at, count: places.length, radiusPx, places });
  }
  return [sharp, rough, off];
}

function placedEvents({ source, events }: MapFrame): Map<string, Placed> {
  const spots = new Map<string, Placed>();
  for (const [at, key] of events.entries()) {
    const place = placeOf(source, key);
    if (!place) continue;
    const spot = spots.get(place.key);
    if (spot) spot.places.push(at);
    else spots.set(place.key, { place, places: [at] });
  }
  return spots;
}

function isNear(
  { xPx, yPx }: ScreenPoint,
  { widthPx, heightPx }: Viewport,
  withinPx: number,
): boolean {
  return (
    xPx > -withinPx && yPx > -withinPx && xPx < widthPx + withinPx && yPx < heightPx + withinPx
  );
}

function inOrder({ events }: MapFrame, places: readonly number[]): readonly EventKey[] {
  const sorted = places.length > 1 ? places.toSorted((a, b) => a - b) : places;
  const keys: EventKey[] = [];
  for (const at of sorted) {
    const key = events[at];
    if (key !== undefined) keys.push(key);
  }
  return keys;
}

/** Spots joined into one disc. */
interface Joined extends ScreenPoint {
  readonly count: number;
  readonly radiusPx: number;
  readonly places: readonly number[];
}

function groupsOf(spots: readonly Joined[], radiusOf: RadiusOf): Joined[] {
  const placesOf = (group: Group) => group.spots.flatMap((index) => spots[index]?.places ?? []);
  return groupSpots(spots, radiusOf).map((group) => ({ ...group, places: placesOf(group) }));
}

interface Seated {
  readonly discs: readonly Joined[];
  readonly areas: readonly {
    readonly area: Omit<Area, 'tone'>;
    readonly events: readonly number[];
  }[];
}

/** Gives each area its disc, where none is touched; without such a place it joins the nearest. */
function seatAreas(
  rough: readonly Spot[],
  sharp: readonly Joined[],
  viewport: Viewport,
  radiusOf: RadiusOf,
): Seated {
  const grounds = joinGrounds(rough).map((ground) => ({
    area: ground,
    events: ground.spots.flatMap((index) => rough[index]?.places ?? []),
  }));
  const discs = [...sharp];
  let isCrowded = false;
  for (const { area, events } of grounds) {
    const radiusPx = radiusOf(events.length);
    const seat = seatIn(area, radiusPx, {
      discs,
      grounds: grounds.map((one) => one.area),
      viewport,
    });
    isCrowded ||= !seat.free;
    discs.push({ xPx: seat.xPx, yPx: seat.yPx, count: events.length, radiusPx, places: events });
  }
  return { discs: isCrowded ? groupsOf(discs, radiusOf) : discs, areas: grounds };
}
