import type { Disc, Dock, Fan, Halo } from './Scene.ts';
import { DISC_GAP_PX, discRadius, groupSpots } from './groupSpots.ts';
import { type EventPlace, placeOf } from './placeOf.ts';
import type { EventKey } from '../../../events/EventSource.ts';
import type { Tone } from '../../../model/Tone.ts';
import type { Topic } from '../../../model/Topic.ts';
import { cellDiscs } from './cellDiscs.ts';
import { type PlanePoint } from '../../../model/laea.ts';
import { type ScreenPoint, toScreen, type Viewport } from '../camera/Viewport.ts';
import { dockAtRim, type Mooring } from './dockAtRim.ts';
import { faceOf } from './faceOf.ts';
import { fileAmongRecords } from '../../../query/fileAmongRecords.ts';
import { fanOffsets } from './fanOffsets.ts';
import type { GeoEvent } from '../../../model/GeoEvent.ts';
import type { MapFrame } from '../MapFrame.ts';

/** A disc that was pressed and fanned out: where it stood, and which events it held. */
export interface Fanned extends PlanePoint {
  readonly events: readonly EventKey[];
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
  const fan = fanned && fanOf(frame, fanned, viewport);
  if (frame.cells) return { halos: [], discs: cellDiscs(frame.cells, viewport), docks: [], fan };
  const spots = [...spotsOf(frame, fanned).values()];
  const onDisc = spots
    .filter(({ place }) => !place.beyond)
    .map((spot) => ({ ...spot, count: spot.places.length, ...toScreen(viewport, spot.place) }));
  const near = onDisc.filter((spot) => isNear(spot, viewport, OVERHANG_PX));
  const discs = groupSpots(near).map((group) =>
    discOf(
      frame,
      group,
      inOrder(
        frame,
        group.spots.flatMap((index) => near[index]?.places ?? []),
      ),
    ),
  );
  const far = spots.filter(({ place }) => place.beyond);
  return {
    halos: onDisc.flatMap((spot) => halosOf(frame, spot, viewport)),
    discs,
    docks: moor(far, frame, viewport, discs),
    fan,
  };
}

/** Events at one place, by their places in the frame, which are by day. */
interface PlacedEvents {
  readonly place: EventPlace;
  readonly places: number[];
}

function inOrder({ events }: MapFrame, places: readonly number[]): readonly EventKey[] {
  return places.toSorted((a, b) => a - b).flatMap((at) => events[at] ?? []);
}

function spotsOf({ source, events }: MapFrame, fanned: Fanned | null): Map<string, PlacedEvents> {
  const leaves = new Set(fanned?.events);
  const spots = new Map<string, PlacedEvents>();
  for (const [at, key] of events.entries()) {
    const place = leaves.has(key) ? null : placeOf(source, key);
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

function discOf(frame: MapFrame, { xPx, yPx }: ScreenPoint, events: readonly EventKey[]): Disc {
  const { source, openEvent } = frame;
  const members = events.map((key) => source.event(key));
  return {
    xPx,
    yPx,
    events,
    cells: [],
    look: {
      ...faceLook(faceOf(members, openEvent)),
      radiusPx: discRadius(events.length),
      count: events.length,
      place: events.every((key) => placeOf(source, key)?.reach) ? 'area' : 'point',
      of: members.every((event) => fileAmongRecords(source, event)) ? 'file' : 'record',
    },
    open: members.some(({ id }) => id === openEvent),
  };
}

function faceLook(face: GeoEvent | undefined): { readonly tone: Tone; readonly topic: Topic } {
  return { tone: face?.tone ?? 'neither', topic: face?.topic ?? 'other' };
}

function halosOf(
  frame: MapFrame,
  { place, places, ...at }: PlacedEvents & ScreenPoint,
  viewport: Viewport,
): Halo[] {
  const leastPx = discRadius(places.length) + HALO_RIM_PX;
  const radiusPx = Math.max(place.reach * viewport.scale, leastPx);
  if (place.reach === 0 || !isNear(at, viewport, radiusPx)) return [];
  const { source, openEvent } = frame;
  const members = inOrder(frame, places).map((key) => source.event(key));
  const { tone } = faceLook(faceOf(members, openEvent));
  return [{ xPx: at.xPx, yPx: at.yPx, radiusPx, tone }];
}

/** Moors in the order of the events; one that would lie on a disc moves along the edge. */
function moor(
  far: readonly PlacedEvents[],
  frame: MapFrame,
  viewport: Viewport,
  discs: readonly Disc[],
): Dock[] {
  const docks: Dock[] = [];
  for (const { place, places } of far) {
    const mooring = dockAtRim(place, viewport);
    const disc = discOf(frame, mooring, inOrder(frame, places));
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
  const events = fanned.events.filter(frame.isShown);
  const middle = toScreen(viewport, fanned);
  const offsets = fanOffsets(events.length);
  const leaves = events.map((key, i): Disc => {
    const { rightPx = 0, downPx = 0 } = offsets[i] ?? {};
    return discOf(frame, { xPx: middle.xPx + rightPx, yPx: middle.yPx + downPx }, [key]);
  });
  return leaves.length > 0 ? { middle, leaves } : null;
}
