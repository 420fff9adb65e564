import { GEO_PRECISIONS } from '../../../model/GeoEvent.ts';
import { TONES } from '../../../model/Tone.ts';
import { TOPICS } from '../../../model/Topic.ts';
import { pairIn } from '../codes/pairIn.ts';
import { stateIn } from '../codes/stateIn.ts';
import { cameoRule } from './cameoRule.ts';
import { cameoWords } from '../../../model/codes/cameoWords.ts';
import type { RowActor } from '../words/RowWords.ts';
import { deathsOf } from '../words/deathsOf.ts';
import type { RowFormat } from './RowFormat.ts';
import { hostOf, webAddress } from './webAddress.ts';

/**
 * A sheet of the reader's own, as CSV with commas, semicolons or tabs. The first row names the
 * columns, in any order and case; all but `date` may be left out:
 *
 * - `date`: `2025-11-03`, `20251103`, `3-Nov-2025`, `3/11/2025` where its order is known, `3 de mayo de
 *   2025`, or an EDTF date such as `1961-04`, which stands for all its days; `end_date`: the last day, or
 *   `ongoing`
 * - `lng`, `lat`: degrees, or `point`: both in one cell; `place`: its name; `place_precision`: how well it
 *   is known, 1 to 7
 * - `country_of_event`: the state where it happened: a row without degrees stands there, and
 *   it takes part if nobody is said to act; `country`, likewise, in a sheet without degrees
 * - `actor1`, `actor2`: who acts and on whom: ISO 3166 codes, or names of states in English, Spanish,
 *   Portuguese or French, several with `;` or `|` between; of both in one cell, `US – BR`, each is a side
 * - `cameo`: a CAMEO code, from which topic and tone follow; or `topic`, `tone`: an id of our own
 * - `title`, `text`, `source`, `url`; without a title, who, what and whom make one
 * - `deaths`: how many
 */
export const plain: RowFormat = {
  id: 'plain',
  name: '',
  quotes: 'always',
  dates: 'edtf',
  columnNames: null,
  fits: ({ names }) => plain.columns.day.some((name) => names.includes(name)),
  columns: {
    day: ['date', 'start_date', 'date_start', 'event_date', 'day'],
    endDay: ['end_date', 'date_end'],
    lat: ['lat', 'latitude'],
    lng: ['lng', 'lon', 'long', 'longitude'],
    point: ['point'],
    home: ['country_of_event'],
    area: ['country_of_event'],
    soleArea: ['country', 'país', 'pais', 'pays'],
    sideA: ['actor1', 'country1', 'actor', 'country'],
    sideB: ['actor2', 'country2', 'target'],
  },
  statesOf: (text) =>
    text.split(/[;|]/).flatMap((name) => pairIn(name) ?? namesIn(name).map(stateIn)),
  pairOf: pairIn,
  homeOf: stateIn,
  kinds: [
    {
      column: ['topic'],
      kindOf: (text) => {
        const topic = TOPICS.find((id) => id === text.toLowerCase());
        return topic && { topic };
      },
    },
    {
      column: ['tone'],
      kindOf: (text) => {
        const tone = TONES.find((id) => id === text.toLowerCase());
        return tone && { tone };
      },
    },
    cameoRule('cameo', 'cameo_code'),
  ],
  otherwise: { topic: 'other', tone: 'neither' },
  precision: {
    column: ['place_precision'],
    of: (text) => GEO_PRECISIONS.find((grade) => String(grade) === text) ?? null,
  },
  dayPrecision: null,
  wordsOf: (get) => {
    const first = (...names: readonly string[]) => names.map(get).find((word) => word !== '') ?? '';
    const [who, whom] = [first('actor1', 'country1'), first('actor2', 'country2')];
    const pair = whom === '' ? pairIn(who) : null;
    const [code, url] = [first('cameo', 'cameo_code'), first('url', 'link')];
    return {
      headline: first('title', 'name', 'headline'),
      who: sideOf(pair?.[0] ?? who),
      whom: sideOf(pair?.[1] ?? whom),
      acts: 'on',
      act: cameoWords(code)?.act ?? null,
      text: first('text', 'description', 'notes'),
      placeName: first('place', 'location', 'country_of_event'),
      source: first('source', 'publisher') || hostOf(url),
      url: webAddress(url),
      actors: [who, whom].filter((actor) => actor !== ''),
      cameo: code || null,
      deaths: deathsOf(first('deaths', 'fatalities')),
    };
  },
};

/** A name may have a dash of its own: Congo – Kinshasa. */
function namesIn(text: string): readonly string[] {
  const names = stateIn(text) === undefined ? text.split(/ [–—-] /) : [text];
  return names.filter((name) => name.trim() !== '');
}

function sideOf(text: string): readonly RowActor[] {
  return text.split(/[;|]/).flatMap((part) => {
    const name = part.trim();
    const state = stateIn(name);
    if (state !== undefined) return [{ name: '', state }];
    return name === '' ? [] : [{ name }];
  });
}
