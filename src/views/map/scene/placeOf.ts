import { APPROXIMATE_FROM, type GeoEvent, type GeoPrecision } from '../../../model/GeoEvent.ts';
import { isBeyondHorizon, laea, PLANE_UNIT_KM, type PlanePoint } from '../../../model/laea.ts';
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

interface KnownPlaces {
  readonly events: Map<number, EventPlace | null>;
  readonly capitals: ReadonlyMap<Iso3, PlanePoint>;
}

const known = new WeakMap<Dataset, KnownPlaces>();
/** Places kept in mind: those of all events that are drawn one by one, several times over. */
const KEPT_MOST = 20_000;

function knownOf(dataset: Dataset): KnownPlaces {
  let places = known.get(dataset);
  if (!places) {
    const capitals = new Map(
      dataset.countries.map(({ iso3, lng, lat }) => [iso3, laea.project(lng, lat)]),
    );
    known.set(dataset, (places = { events: new Map(), capitals }));
  }
  return places;
}

/** Where the event at a position lies; null for one without a place. */
export function placeOf(dataset: Dataset, position: number): EventPlace | null {
  const { events } = knownOf(dataset);
  let place = events.get(position);
  if (place === undefined) {
    if (events.size >= KEPT_MOST) events.clear();
    events.set(position, (place = projected(dataset.store.eventAt(position))));
  }
  return place;
}

/** Where the capitals lie, by state. */
export function capitalsOf(dataset: Dataset): ReadonlyMap<Iso3, PlanePoint> {
  return knownOf(dataset).capitals;
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
