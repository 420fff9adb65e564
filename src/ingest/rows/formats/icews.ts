import { toneOfCameo } from '../../../model/Tone.ts';
import { stateOf } from '../codes/stateOf.ts';
import { topicOfCameo } from '../codes/topicOfCameo.ts';
import { joinWords } from './joinWords.ts';
import type { RowFormat } from './RowFormat.ts';

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
    {
      column: ['cameo_code'],
      kindOf: (code) => ({ topic: topicOfCameo(code), tone: toneOfCameo(code) }),
    },
  ],
  otherwise: { topic: 'other', tone: 'neither' },
  precision: null,
  dayPrecision: null,
  wordsOf: (get) => {
    const known = (column: string) => (get(column) === 'NA' ? '' : get(column));
    const actors = [known('source_name'), known('target_name')].filter((name) => name !== '');
    return {
      title: joinWords(': ', known('event_text'), actors.join(' – ')),
      text: '',
      placeName: joinWords(', ', known('city'), known('province'), known('country')),
      source: known('publisher'),
      url: '',
      actors,
      cameo: known('cameo_code') || null,
    };
  },
};
