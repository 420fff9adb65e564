import type { Disc, DiscLook } from './Scene.ts';
import type { EventKey } from '../../../events/EventSource.ts';
import type { GeoEvent } from '../../../model/GeoEvent.ts';
import type { MapFrame } from '../MapFrame.ts';
import type { RadiusOf } from './groupSpots.ts';
import type { ScreenPoint } from '../camera/Viewport.ts';
import { type Tone, TONES } from '../../../model/Tone.ts';
import { faceOf } from './faceOf.ts';
import { fileAmongRecords } from '../../../query/fileAmongRecords.ts';

/** Into so many parts a ring is divided: few enough for few looks, so that each is painted once. */
export const RING_PARTS = 24;

/** The disc of events at a point. */
export function discOf(
  { source, openEvent }: MapFrame,
  { xPx, yPx }: ScreenPoint,
  events: readonly EventKey[],
  radiusOf: RadiusOf,
): Disc {
  const members = events.map((key) => source.event(key));
  const face = faceOf(members, openEvent);
  return {
    xPx,
    yPx,
    events,
    cells: [],
    level: 0,
    look: {
      tone: face?.tone ?? 'neither',
      topic: face?.topic ?? 'other',
      shares: sharesOf(members),
      radiusPx: radiusOf(events.length),
      count: events.length,
      of: members.every((event) => fileAmongRecords(source, event)) ? 'file' : 'record',
    },
    open: members.some(({ id }) => id === openEvent),
  };
}

export function toneOf({ source, openEvent }: MapFrame, events: readonly EventKey[]): Tone {
  return (
    faceOf(
      events.map((key) => source.event(key)),
      openEvent,
    )?.tone ?? 'neither'
  );
}

/** Of several events, by tone: parts of a ring, at least one for each tone that any has. */
function sharesOf(members: readonly GeoEvent[]): DiscLook['shares'] {
  if (members.length < 2) return [];
  const counts = TONES.map((tone) => members.filter((event) => event.tone === tone).length);
  const shares = counts.map(
    (count) => count && Math.max(1, Math.round((count / members.length) * RING_PARTS)),
  );
  const most = shares.indexOf(Math.max(...shares));
  const left = RING_PARTS - shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share, at) => (at === most ? share + left : share));
}
