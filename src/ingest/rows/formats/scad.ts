import { stateOf } from '../codes/stateOf.ts';
import { joinWords } from './joinWords.ts';
import type { RowFormat } from './RowFormat.ts';

/** Event types: 1–4 demonstrations and riots, 5–6 strikes, 7–10 violence by and against governments and others. */
const LAST_PROTEST = 4;
const LAST_STRIKE = 6;
const LAST_TYPE = 10;

/**
 * Social Conflict Analysis Database as CSV (SCAD codebook 3.3): protests, strikes and political
 * violence, dated `28-Jan-90`, of the country with a Correlates of War number. Its actors are groups.
 */
export const scad: RowFormat = {
  id: 'scad',
  name: 'SCAD',
  quotes: 'always',
  dates: 'days',
  columnNames: null,
  fits: ({ names }) => ['ccode', 'etype', 'startdate'].every((name) => names.includes(name)),
  columns: {
    day: ['startdate'],
    endDay: ['enddate'],
    lat: ['latitude'],
    lng: ['longitude'],
    home: ['ccode'],
  },
  statesOf: () => [],
  homeOf: stateOf.cow,
  kinds: [{ column: ['etype'], kindOf: (text) => kindOfType(Number(text)) }],
  otherwise: { topic: 'other', tone: 'conflict' },
  precision: null,
  dayPrecision: null,
  wordsOf: (get) => {
    const actors = ['actor1', 'actor2', 'actor3', 'target1', 'target2']
      .map(get)
      .filter((actor) => actor !== '');
    return {
      title: joinWords(' – ', get('actor1'), get('target1')),
      text: get('issuenote'),
      placeName: joinWords(', ', get('elocal'), get('countryname')),
      source: get('nsource'),
      url: '',
      actors,
      cameo: null,
    };
  },
};

function kindOfType(type: number): ReturnType<RowFormat['kinds'][number]['kindOf']> {
  if (!(type >= 1 && type <= LAST_TYPE)) return undefined;
  if (type <= LAST_PROTEST) return { topic: 'society', tone: 'conflict' };
  return { topic: type <= LAST_STRIKE ? 'economy' : 'security', tone: 'conflict' };
}
