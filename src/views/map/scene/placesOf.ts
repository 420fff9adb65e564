import { APPROXIMATE_FROM, type GeoPrecision } from '../../../model/GeoEvent.ts';
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

/** Where the events and capitals of a data set lie on the plane. */
export interface MapPlaces {
  /** By index of the event; null for an event without a place. */
  readonly events: readonly (EventPlace | null)[];
  readonly capitals: ReadonlyMap<Iso3, PlanePoint>;
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

const known = new WeakMap<Dataset, MapPlaces>();

/** Projected once per data set. */
export function placesOf(dataset: Dataset): MapPlaces {
  const places = known.get(dataset) ?? project(dataset);
  known.set(dataset, places);
  return places;
}

function project({ events, countriesById }: Dataset): MapPlaces {
  return {
    events: events.map(({ place }) => {
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
    }),
    capitals: new Map(
      [...countriesById.values()].map(({ iso3, lng, lat }) => [iso3, laea.project(lng, lat)]),
    ),
  };
}
