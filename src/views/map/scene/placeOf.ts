import { APPROXIMATE_FROM, type GeoEvent, type GeoPrecision } from '../../../model/GeoEvent.ts';
import { isBeyondHorizon, laea, PLANE_UNIT_KM, type PlanePoint } from '../../../model/laea.ts';
import type { EventKey, EventSource } from '../../../events/EventSource.ts';
import type { Dataset } from '../../../dataset/Dataset.ts';
import type { Iso3 } from '../../../model/Country.ts';

export interface EventPlace extends PlanePoint {
  /** The same for events at one place. */
  readonly key: string;
  readonly beyond: boolean;
  /** Radius of the ground it covers, in units of the plane; 0 for a place that is known. */
  readonly reach: number;
}

/** How far a place of each precision may be off, in km; UCDP's classes name no lengths beyond 25 km. */
const REACH_KM: Readonly<Record<GeoPrecision, number>> = {
  1: 0,
  2: 0,
  3: 0,
  4: 80,
  5: 80,
  6: 200,
  7: 100,
};

type Places = Map<EventKey, EventPlace | null>;

const places = new WeakMap<EventSource, Places>();
/** Places kept in mind: those of all events that are drawn one by one, several times over. */
const KEPT_MOST = 20_000;

/** Where an event lies; null for one without a place. */
export function placeOf(source: EventSource, key: EventKey): EventPlace | null {
  let known = places.get(source);
  if (!known) {
    known = new Map() as Places;
    places.set(source, known);
  }
  let place = known.get(key);
  if (place === undefined) {
    if (known.size >= KEPT_MOST) known.clear();
    known.set(key, (place = projected(source.event(key))));
  }
  return place;
}

const capitals = new WeakMap<Dataset, ReadonlyMap<Iso3, PlanePoint>>();

/** Where the capitals lie, by state. */
export function capitalsOf(dataset: Dataset): ReadonlyMap<Iso3, PlanePoint> {
  let known = capitals.get(dataset);
  if (!known) {
    known = new Map(dataset.countries.map(({ iso3, lng, lat }) => [iso3, laea.project(lng, lat)]));
    capitals.set(dataset, known);
  }
  return known;
}

function projected({ place }: GeoEvent): EventPlace | null {
  if (!place) return null;
  const { lng, lat, precision } = place;
  const point = laea.project(lng, lat);
  const isArea = precision >= APPROXIMATE_FROM;
  return {
    ...point,
    key: `${lng},${lat},${isArea ? 'area' : 'point'}`,
    beyond: isBeyondHorizon(point),
    reach: REACH_KM[precision] / PLANE_UNIT_KM,
  };
}
