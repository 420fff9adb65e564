import { type GeoPrecision } from '../../../model/GeoEvent.ts';
import { mendCameo } from '../codes/mendCameo.ts';
import { stateOf } from '../codes/stateOf.ts';
import { listOf } from '../listOf.ts';
import { hostOf, webAddress } from './webAddress.ts';
import { cameoRule } from './cameoRule.ts';
import type { RowActor } from '../words/RowWords.ts';
import { cameoWords } from '../../../model/codes/cameoWords.ts';
import { codedActor } from '../words/codedActor.ts';
import { roleOf } from '../words/roleOf.ts';
import type { RowFormat, RowFormatId } from './RowFormat.ts';

const TAB = 9;

const ACTOR_COLUMNS =
  'code name countrycode knowngroupcode ethniccode religion1code religion2code type1code type2code type3code';
const EVENT_COLUMNS =
  'isrootevent eventcode eventbasecode eventrootcode quadclass goldsteinscale nummentions numsources numarticles avgtone';

interface GdeltVersion {
  readonly id: RowFormatId;
  readonly name: string;
  /** Names of the columns of a place, with spaces between. */
  readonly placeColumns: string;
  /** How many columns a row can have. */
  readonly widths: readonly number[];
}

/** Geo types: country, state of the US, city of the US, city, state of another country. */
const PRECISION_OF: ReadonlyMap<string, GeoPrecision> = new Map([
  ['1', 6],
  ['2', 4],
  ['3', 1],
  ['4', 1],
  ['5', 4],
]);

/**
 * A format of GDELT event exports: tabs, no names, no quotes; a query's export, whose first row names
 * its columns in any order, is read by them. Actors carry CAMEO country codes,
 * places FIPS codes. Rows stand as they are, one for each mention that was coded.
 */
export function gdelt({ id, name, placeColumns, widths }: GdeltVersion): RowFormat {
  const columnNames = [
    ...'globaleventid sqldate monthyear year fractiondate'.split(' '),
    ...prefixed('actor1', ACTOR_COLUMNS),
    ...prefixed('actor2', ACTOR_COLUMNS),
    ...EVENT_COLUMNS.split(' '),
    ...prefixed('actor1geo_', placeColumns),
    ...prefixed('actor2geo_', placeColumns),
    ...prefixed('actiongeo_', placeColumns),
    'dateadded',
    'sourceurl',
  ];
  return {
    id,
    name,
    quotes: 'unless-tabs',
    dates: 'days',
    columnNames,
    fits: ({ delimiter, cells, names }) =>
      names.includes('sqldate') ||
      (delimiter === TAB &&
        widths.includes(cells.length) &&
        /^\d+$/.test(cells[0] ?? '') &&
        /^\d{8}$/.test(cells[1] ?? '')),
    columns: {
      day: ['sqldate'],
      lat: ['actiongeo_lat'],
      lng: ['actiongeo_long'],
      sideA: ['actor1countrycode'],
      sideB: ['actor2countrycode'],
      home: ['actiongeo_countrycode'],
    },
    statesOf: (code) => listOf(stateOf.cameo(code)),
    // seas and territories have FIPS codes too
    homeOf: (code) => stateOf.fips(code) ?? null,
    kinds: [cameoRule('eventcode')],
    otherwise: { topic: 'other', tone: 'neither' },
    precision: { column: ['actiongeo_type'], of: (type) => PRECISION_OF.get(type) ?? null },
    dayPrecision: null,
    wordsOf: (get) => {
      const code = mendCameo(get('eventcode'), get('eventrootcode'), get('quadclass'));
      return {
        headline: '',
        who: actorOf('actor1', get),
        whom: actorOf('actor2', get),
        acts: 'on',
        act: cameoWords(code)?.act ?? null,
        text: '',
        placeName: get('actiongeo_fullname'),
        source: hostOf(get('sourceurl')),
        url: webAddress(get('sourceurl')),
        actors: [get('actor1name'), get('actor2name')].filter((actor) => actor !== ''),
        cameo: code || null,
        deaths: null,
      };
    },
  };
}

function actorOf(side: 'actor1' | 'actor2', get: (column: string) => string): readonly RowActor[] {
  const roles = ['type1code', 'type2code', 'type3code'].map((type) => roleOf(get(side + type)));
  return codedActor(
    get(`${side}name`),
    stateOf.cameo(get(`${side}countrycode`)),
    roles.find((role) => role !== undefined),
  );
}

function prefixed(prefix: string, names: string): string[] {
  return names.split(' ').map((name) => prefix + name);
}
