import { GEO_PRECISIONS } from '../../../model/GeoEvent.ts';
import type { DayBlur } from '../dates/blurred.ts';
import { stateOf } from '../codes/stateOf.ts';
import { listOf } from '../listOf.ts';
import { joinWords } from './joinWords.ts';
import type { RowFormat } from './RowFormat.ts';

/** 2 to 6 days, a week, a month, longer: `date_start` and `date_end` say which, most often. */
const BLUR_OF: ReadonlyMap<string, DayBlur> = new Map([
  ['2', 'within'],
  ['3', 'week'],
  ['4', 'month'],
  ['5', 'within'],
]);

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
  wordsOf: (get) => ({
    title: get('dyad_name') || joinWords(' – ', get('side_a'), get('side_b')),
    text: get('source_headline'),
    placeName: joinWords(', ', get('where_coordinates'), get('adm_1'), get('country')),
    source: get('source_office') || get('source_article'),
    url: '',
    actors: [get('side_a'), get('side_b')].filter((side) => side !== ''),
    cameo: null,
  }),
};
