import { isNoValue } from '../bytes/isMissing.ts';
import { stateOf } from '../codes/stateOf.ts';
import { cameoRule } from './cameoRule.ts';
import { cameoWords } from '../../../model/codes/cameoWords.ts';
import { codedActor } from '../words/codedActor.ts';
import { sameInAll } from '../words/sameInAll.ts';
import { joinWords } from './joinWords.ts';
import type { KindRule, RowFormat } from './RowFormat.ts';

/**
 * ICEWS coded event data, tabs and a row of names (ICEWS Coded Event Data on Dataverse): countries
 * by their English names, `NA` for what is missing. A meeting stands twice, once in each direction.
 */
export const icews: RowFormat = {
  id: 'icews',
  name: 'ICEWS',
  quotes: 'unless-tabs',
  dates: 'days',
  columnNames: null,
  fits: ({ names }) => names.includes('source_country') && names.includes('target_country'),
  columns: {
    day: ['event_date'],
    lat: ['latitude'],
    lng: ['longitude'],
    sideA: ['source_country'],
    sideB: ['target_country'],
    home: ['country'],
  },
  statesOf: (name) => [stateOf.name(name)],
  homeOf: stateOf.name,
  kinds: [
    cameoRule('cameo_code'),
    { column: ['intensity'], kindOf: toneOfIntensity, alone: 'tone-by-intensity' },
  ],
  otherwise: { topic: 'other', tone: 'neither' },
  precision: null,
  dayPrecision: null,
  wordsOf: (get) => {
    const known = (column: string) => (get(column) === 'NA' ? '' : get(column));
    const sideOf = (side: 'source' | 'target') =>
      codedActor(known(`${side}_name`), stateOf.name(known(`${side}_country`)), undefined);
    const [code, text] = [known('cameo_code'), known('event_text')];
    return {
      headline: '',
      who: sideOf('source'),
      whom: sideOf('target'),
      acts: 'on',
      act: cameoWords(code)?.act ?? (text === '' ? null : sameInAll(text)),
      text,
      placeName: joinWords(', ', known('city'), known('province'), known('country')),
      source: known('publisher'),
      url: '',
      actors: [known('source_name'), known('target_name')].filter((name) => name !== ''),
      cameo: code || null,
      deaths: null,
    };
  },
};

/** By the sign of a Goldstein score; NA says nothing. */
function toneOfIntensity(text: string): ReturnType<KindRule['kindOf']> {
  if (isNoValue(text)) return {};
  const score = Number(text.replace(',', '.'));
  if (Number.isNaN(score)) return undefined;
  return { tone: score > 0 ? 'cooperation' : score < 0 ? 'conflict' : 'neither' };
}
