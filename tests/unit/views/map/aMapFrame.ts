import { aCountry, aDatasetRecord, anEvent, aText } from '../../../builders/aDatasetRecord.ts';
import type { EventRecord, GeoPrecision, Place } from '../../../../src/model/GeoEvent.ts';
import type { MapFrame } from '../../../../src/views/map/MapFrame.ts';
import type { TieMark } from '../../../../src/query/ties/tieMarks.ts';
import { pairOf } from '../../../../src/model/Pair.ts';
import { shownOf } from '../../../builders/shownOf.ts';

/** Name, longitude and latitude of a capital. */
const STATES = {
  BRA: ['Brazil', -47.88, -15.79],
  MEX: ['Mexico', -99.13, 19.43],
  PER: ['Peru', -77.04, -12.05],
  USA: ['United States', -77.04, 38.91],
  VEN: ['Venezuela', -66.9, 10.48],
  VNM: ['Vietnam', 105.83, 21.03],
} as const;

export const LIMA = { lng: -77.04, lat: -12.05 };
export const HANOI = { lng: 105.83, lat: 21.03 };
export const CARACAS = { lng: -66.9, lat: 10.48 };

export function aPlace(
  { lng, lat }: { lng: number; lat: number },
  precision: GeoPrecision = 1,
): Place {
  return { name: aText(`Place at ${lng}, ${lat}`), lng, lat, precision };
}

/** A frame that shows all the given events, in their order, one a day in November 2025. */
export function aMapFrame(
  events: readonly Partial<EventRecord>[] = [],
  given: Partial<MapFrame> = {},
): MapFrame {
  const { dataset, record, source } = shownOf(
    aDatasetRecord({
      countries: Object.entries(STATES).map(([iso3, [name, lng, lat]]) =>
        aCountry(iso3, { name: { en: name, es: `${name} (es)` }, lng, lat }),
      ),
      events: events.map((event, i) =>
        anEvent({
          id: `E${i}`,
          date: `2025-11-${String((i % 30) + 1).padStart(2, '0')}`,
          ...event,
        }),
      ),
      interventions: [],
    }),
  );
  return {
    dataset,
    source,
    events: record.events.flatMap(({ id }) => record.keyOf(id) ?? []),
    cells: null,
    level: 5,
    isShown: () => true,
    ties: [],
    overlay: new Map(),
    chosenCountries: [],
    fadeOthers: false,
    notYet: new Set(),
    openEvent: null,
    firstCountry: null,
    lang: 'en',
    ...given,
  };
}

export function aTieMark(a: string, b: string, given: Partial<TieMark> = {}): TieMark {
  return { pair: pairOf(a, b), rung: 'full', strained: false, events: 0, chosen: false, ...given };
}
