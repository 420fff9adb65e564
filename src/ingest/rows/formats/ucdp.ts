import { GEO_PRECISIONS } from '../../../model/GeoEvent.ts';
import type { DayBlur } from '../dates/blurred.ts';
import { stateOf } from '../codes/stateOf.ts';
import type { LocalText } from '../../../model/LocalText.ts';
import { listOf } from '../listOf.ts';
import { deathsOf } from '../words/deathsOf.ts';
import { groupActor } from '../words/groupActor.ts';
import types from '../words/ucdpWords.json' with { type: 'json' };
import { joinWords } from './joinWords.ts';
import type { RowFormat } from './RowFormat.ts';

/** 2 to 6 days, a week, a month, longer: `date_start` and `date_end` say which, most often. */
const BLUR_OF: ReadonlyMap<string, DayBlur> = new Map([
  ['2', 'within'],
  ['3', 'week'],
  ['4', 'month'],
  ['5', 'within'],
]);

/** What each type of violence is called: of a state, of others, or of one side alone. */
const ACTS: ReadonlyMap<string, LocalText> = new Map(Object.entries(types));
const ONE_SIDED = '3';

/**
 * UCDP Georeferenced Event Dataset as CSV, 38 to 49 columns (UCDP GED codebook): organised violence,
 * often over a span of days. Its dyads are armed actors; a side is a state where it has a number of
 * Gleditsch and Ward's list, or several with commas between.
 */
export const ucdp: RowFormat = {
  id: 'ucdp',
  name: 'UCDP GED',
  quotes: 'always',
  dates: 'days',
  columnNames: null,
  fits: ({ names }) => names.includes('type_of_violence') && names.includes('date_start'),
  columns: {
    day: ['date_start'],
    endDay: ['date_end'],
    lat: ['latitude'],
    lng: ['longitude'],
    sideA: ['gwnoa'],
    sideB: ['gwnob'],
    home: ['country_id'],
  },
  statesOf: (numbers) => numbers.split(/[,;]/).flatMap((number) => listOf(stateOf.gw(number))),
  homeOf: stateOf.gw,
  kinds: [],
  otherwise: { topic: 'security', tone: 'conflict' },
  precision: {
    column: ['where_prec'],
    of: (text) => GEO_PRECISIONS.find((precision) => String(precision) === text) ?? null,
  },
  dayPrecision: { column: ['date_prec'], of: (text) => BLUR_OF.get(text) ?? null },
  wordsOf: (get) => {
    const type = get('type_of_violence');
    const sides = [get('side_a'), get('side_b')].filter((side) => side !== '');
    return {
      headline: sides.length === 0 ? get('dyad_name') : '',
      who: groupActor(get('side_a')),
      whom: groupActor(get('side_b')),
      acts: type === ONE_SIDED ? 'on' : 'with',
      act: ACTS.get(type) ?? null,
      text: get('source_headline'),
      placeName: joinWords(', ', get('where_coordinates'), get('adm_1'), get('country')),
      source: get('source_office') || get('source_article'),
      url: '',
      actors: sides,
      cameo: null,
      deaths: deathsOf(get('best'), get('low'), get('high')),
    };
  },
};
