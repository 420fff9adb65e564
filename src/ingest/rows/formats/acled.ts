import type { GeoPrecision } from '../../../model/GeoEvent.ts';
import type { Iso3 } from '../../../model/Country.ts';
import type { DayBlur } from '../dates/blurred.ts';
import { stateOf } from '../codes/stateOf.ts';
import type { LocalText } from '../../../model/LocalText.ts';
import { listOf } from '../listOf.ts';
import { deathsOf } from '../words/deathsOf.ts';
import { groupActor } from '../words/groupActor.ts';
import { sameInAll } from '../words/sameInAll.ts';
import types from '../words/acledWords.json' with { type: 'json' };
import { joinWords } from './joinWords.ts';
import type { KindRule, RowFormat } from './RowFormat.ts';

type Kind = ReturnType<KindRule['kindOf']>;

/** Sub-types that differ from their type, by plain name. */
const SUB_TYPES: ReadonlyMap<string, Kind> = new Map([
  ['agreement', { topic: 'diplomacy', tone: 'cooperation' }],
  ['arrests', { topic: 'justice', tone: 'conflict' }],
  ['disrupted weapons use', { topic: 'security', tone: 'neither' }],
  ['non-violent transfer of territory', { topic: 'security', tone: 'cooperation' }],
]);

const TYPES: ReadonlyMap<string, Kind> = new Map([
  ['battles', { topic: 'security', tone: 'conflict' }],
  ['explosions/remote violence', { topic: 'security', tone: 'conflict' }],
  ['violence against civilians', { topic: 'security', tone: 'conflict' }],
  ['protests', { topic: 'society', tone: 'conflict' }],
  ['riots', { topic: 'society', tone: 'conflict' }],
  ['strategic developments', { topic: 'politics', tone: 'neither' }],
  // before 2019
  ['riots/protests', { topic: 'society', tone: 'conflict' }],
  ['remote violence', { topic: 'security', tone: 'conflict' }],
  ['strategic development', { topic: 'politics', tone: 'neither' }],
  ['headquarters or base established', { topic: 'security', tone: 'neither' }],
  ['non-violent transfer of territory', { topic: 'security', tone: 'cooperation' }],
]);

/** What event and sub-event types are called, in small letters; a type that ACLED adds later is said as it stands. */
const ACTS: ReadonlyMap<string, LocalText> = new Map(Object.entries(types));

const ONE_SIDED = new Set(['explosions/remote violence', 'violence against civilians']);

const PRECISION_OF: ReadonlyMap<string, GeoPrecision> = new Map([
  ['1', 1],
  ['2', 3],
  ['3', 4],
]);

const BLUR_OF: ReadonlyMap<string, DayBlur> = new Map([
  ['2', 'week'],
  ['3', 'month'],
]);

/**
 * Exports of ACLED as CSV, old and new (ACLED codebook): dates as `9-May-20`, `01 January 2023` or
 * ISO. An actor counts as a state when it is its government, military or police.
 */
export const acled: RowFormat = {
  id: 'acled',
  name: 'ACLED',
  quotes: 'always',
  dates: 'days',
  columnNames: null,
  fits: ({ names }) => names.includes('event_id_cnty') && names.includes('event_date'),
  columns: {
    day: ['event_date'],
    lat: ['latitude'],
    lng: ['longitude'],
    sideA: ['actor1'],
    sideB: ['actor2'],
    home: ['country'],
  },
  statesOf: (actor) => listOf(stateOfForces(actor)),
  homeOf: stateOf.name,
  kinds: [
    { column: ['sub_event_type'], kindOf: (text) => SUB_TYPES.get(text.toLowerCase()) ?? {} },
    { column: ['event_type'], kindOf: (text) => typeOf(text.toLowerCase()) },
  ],
  otherwise: { topic: 'other', tone: 'neither' },
  precision: { column: ['geo_precision'], of: (text) => PRECISION_OF.get(text) ?? null },
  dayPrecision: { column: ['time_precision'], of: (text) => BLUR_OF.get(text) ?? null },
  wordsOf: (get) => {
    const type = get('event_type').toLowerCase();
    const kind = get('sub_event_type');
    // an "Other" among the kinds says no more than its type does
    const done = kind === '' || kind.toLowerCase() === 'other' ? get('event_type') : kind;
    return {
      headline: '',
      who: groupActor(get('actor1')),
      whom: groupActor(get('actor2')),
      // in a battle or a riot the first to be named need not be the first to act
      acts: ONE_SIDED.has(type) ? 'on' : 'with',
      act: ACTS.get(done.toLowerCase()) ?? (done === '' ? null : sameInAll(done)),
      text: get('notes'),
      placeName: joinWords(', ', get('location'), get('admin1'), get('country')),
      source: get('source'),
      url: '',
      actors: [get('actor1'), get('actor2')].filter((actor) => actor !== ''),
      cameo: null,
      deaths: deathsOf(get('fatalities')),
    };
  },
};

/** `Military Forces of Venezuela (1999-)` → VEN. */
function stateOfForces(actor: string): Iso3 | undefined {
  const match = /^(?:(?:military|police|security) forces|government) of ([^()]+)/i.exec(actor);
  return match?.[1] === undefined ? undefined : stateOf.name(match[1]);
}

/** Before 2019 a battle said how it ended: `Battle-No change of territory`. */
function typeOf(text: string): Kind {
  return TYPES.get(/^battle\b/.test(text) ? 'battles' : text);
}
