import { laea } from '../../../src/model/laea.ts';
import { syntheticEvents } from '../../syntheticEvents.ts';

/** The seed of all events of the bench in the browser. */
export const peerSeed = 42;

/** Events by day, in degrees. */
export interface PeerEvents {
  readonly day: Int32Array;
  readonly lat: Float64Array;
  readonly lng: Float64Array;
  /** The first event of a day or later. */
  from(day: number): number;
}

/** The events that the app reads from its file, made anew in the page. */
export function peerEvents(count: number): PeerEvents {
  const { startDay, x, y } = syntheticEvents(count, peerSeed);
  const order = Uint32Array.from(startDay.keys()).toSorted((a, b) => startDay[a]! - startDay[b]!);
  const [lat, lng] = [new Float64Array(count), new Float64Array(count)];
  order.forEach((row, at) => {
    const place = laea.unproject(x[row]! / 65_536, y[row]! / 65_536);
    lat[at] = place.lat;
    lng[at] = place.lng;
  });
  const day = Int32Array.from(order, (row) => startDay[row]!);
  return { day, lat, lng, from: (wanted) => firstFrom(day, wanted) };
}

function firstFrom(day: Int32Array, wanted: number): number {
  let [low, high] = [0, day.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (day[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
