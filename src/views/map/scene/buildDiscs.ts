import type { Disc, DiscLook, Dock, Fan, Halo } from './Scene.ts';
import { DISC_GAP_PX, discRadius, groupSpots, type Spot } from './groupSpots.ts';
import { type EventPlace, placesOf } from './placesOf.ts';
import { type PlanePoint } from '../../../model/laea.ts';
import { type ScreenPoint, toScreen, type Viewport } from '../camera/Viewport.ts';
import { dockAtRim, type Mooring } from './dockAtRim.ts';
import { faceOf } from './faceOf.ts';
import { fanOffsets } from './fanOffsets.ts';
import type { GeoEvent } from '../../../model/GeoEvent.ts';
import type { MapFrame } from '../MapFrame.ts';

/** A disc that was pressed and fanned out: where it stood, and which events it held. */
export interface Fanned extends PlanePoint {
  readonly events: readonly number[];
}

interface Discs {
  readonly halos: readonly Halo[];
  readonly discs: readonly Disc[];
  readonly docks: readonly Dock[];
  readonly fan: Fan | null;
}

/** What is drawn beyond the edges of the view, so that nothing pops in at them. */
const OVERHANG_PX = 40;
/** A halo is wider than its disc by this, however small its ground. */
const HALO_RIM_PX = 7;

/** The events of a frame as discs: joined where they would touch, docked where they lie beyond the horizon. */
export function buildDiscs(frame: MapFrame, viewport: Viewport, fanned: Fanned | null): Discs {
  const spots = [...spotsOf(frame, fanned).values()];
  const onDisc = spots
    .filter(({ place }) => !place.beyond)
    .map((spot) => ({ ...spot, ...toScreen(viewport, spot.place) }));
  const near = onDisc.filter((spot) => isNear(spot, viewport, OVERHANG_PX));
  const discs = groupSpots(near).map((group) => discOf(frame, group));
  const far = spots.filter(({ place }) => place.beyond);
  return {
    halos: onDisc.flatMap((spot) => halosOf(frame, spot, viewport)),
    discs,
    docks: moor(far, frame, viewport, discs),
    fan: fanned && fanOf(frame, fanned, viewport),
  };
}

interface PlacedEvents {
  readonly place: EventPlace;
  readonly events: number[];
}

function spotsOf({ dataset, events }: MapFrame, fanned: Fanned | null): Map<string, PlacedEvents> {
  const places = placesOf(dataset);
  const leaves = new Set(fanned?.events);
  const spots = new Map<string, PlacedEvents>();
  for (const index of events) {
    const place = places.events[index];
    if (!place || leaves.has(index)) continue;
    const spot = spots.get(place.key);
    if (spot) spot.events.push(index);
    else spots.set(place.key, { place, events: [index] });
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

function discOf(frame: MapFrame, { xPx, yPx, events }: Spot): Disc {
  const { dataset, openEvent } = frame;
  const members = events.flatMap((index) => dataset.events[index] ?? []);
  const places = placesOf(dataset);
  return {
    xPx,
    yPx,
    events,
    look: {
      ...faceLook(faceOf(members, openEvent)),
      radiusPx: discRadius(events.length),
      count: events.length,
      place: events.every((index) => places.events[index]?.reach) ? 'area' : 'point',
    },
    open: members.some(({ id }) => id === openEvent),
  };
}

function faceLook(face: GeoEvent | undefined): Pick<DiscLook, 'tone' | 'topic'> {
  return { tone: face?.tone ?? 'neither', topic: face?.topic ?? 'other' };
}

function halosOf(
  { dataset, openEvent }: MapFrame,
  { place, events, ...at }: PlacedEvents & ScreenPoint,
  viewport: Viewport,
): Halo[] {
  const leastPx = discRadius(events.length) + HALO_RIM_PX;
  const radiusPx = Math.max(place.reach * viewport.scale, leastPx);
  if (place.reach === 0 || !isNear(at, viewport, radiusPx)) return [];
  const members = events.flatMap((index) => dataset.events[index] ?? []);
  return [{ ...at, radiusPx, tone: faceLook(faceOf(members, openEvent)).tone }];
}

/** Moors in the order of the events; one that would lie on a disc moves along the edge. */
function moor(
  far: readonly PlacedEvents[],
  frame: MapFrame,
  viewport: Viewport,
  discs: readonly Disc[],
): Dock[] {
  const docks: Dock[] = [];
  for (const { place, events } of far) {
    const mooring = dockAtRim(place, viewport);
    const disc = discOf(frame, { ...mooring, events });
    const berth = berths(mooring).find((at) =>
      [...discs, ...docks].every((other) => apart(at, disc.look.radiusPx, other)),
    );
    docks.push({ ...disc, ...(berth ?? mooring), angle: mooring.angle });
  }
  return docks;
}

const BERTH_STEP_PX = 8;
const BERTHS = 24;

function berths({ xPx, yPx, angle }: Mooring): ScreenPoint[] {
  return Array.from({ length: BERTHS }, (_, i) => {
    const alongPx = Math.ceil(i / 2) * BERTH_STEP_PX * (i % 2 ? 1 : -1);
    return { xPx: xPx - Math.sin(angle) * alongPx, yPx: yPx + Math.cos(angle) * alongPx };
  });
}

function apart(at: ScreenPoint, radiusPx: number, other: Disc): boolean {
  const distance = Math.hypot(at.xPx - other.xPx, at.yPx - other.yPx);
  return distance >= radiusPx + other.look.radiusPx + DISC_GAP_PX;
}

function fanOf(frame: MapFrame, fanned: Fanned, viewport: Viewport): Fan | null {
  const shown = new Set(frame.events);
  const events = fanned.events.filter((index) => shown.has(index));
  const middle = toScreen(viewport, fanned);
  const offsets = fanOffsets(events.length);
  const leaves = events.map((index, i): Disc => {
    const { rightPx = 0, downPx = 0 } = offsets[i] ?? {};
    const at = { xPx: middle.xPx + rightPx, yPx: middle.yPx + downPx };
    return discOf(frame, { ...at, events: [index] });
  });
  return leaves.length > 0 ? { middle, leaves } : null;
}
