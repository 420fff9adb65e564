import type { LocalText } from '../../../model/LocalText.ts';
import { stateOf } from '../codes/stateOf.ts';
import { deathsOf } from '../words/deathsOf.ts';
import { groupActor } from '../words/groupActor.ts';
import types from '../words/scadWords.json' with { type: 'json' };
import { joinWords } from './joinWords.ts';
import type { RowFormat } from './RowFormat.ts';

/** Event types: 1–4 demonstrations and riots, 5–6 strikes, 7–10 violence by and against governments and others. */
const LAST_PROTEST = 4;
const LAST_STRIKE = 6;
const LAST_TYPE = 10;

/** What each event type is called. */
const ACTS: ReadonlyMap<string, LocalText> = new Map(Object.entries(types));

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
    const sideOf = (...columns: readonly string[]) =>
      columns.map(get).filter((actor) => actor !== '');
    const [who, whom] = [sideOf('actor1', 'actor2', 'actor3'), sideOf('target1', 'target2')];
    return {
      headline: '',
      who: who.flatMap(groupActor),
      whom: whom.flatMap(groupActor),
      acts: 'on',
      act: ACTS.get(get('etype')) ?? null,
      text: get('issuenote'),
      placeName: joinWords(', ', get('elocal'), get('countryname')),
      source: get('nsource'),
      url: '',
      actors: [...who, ...whom],
      cameo: null,
      deaths: deathsOf(get('ndeath')),
    };
  },
};

function kindOfType(type: number): ReturnType<RowFormat['kinds'][number]['kindOf']> {
  if (!(type >= 1 && type <= LAST_TYPE)) return undefined;
  if (type <= LAST_PROTEST) return { topic: 'society', tone: 'conflict' };
  return { topic: type <= LAST_STRIKE ? 'economy' : 'security', tone: 'conflict' };
}
