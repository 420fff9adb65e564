import { judgedParts } from './judgedParts.ts';
import type { RecordRule } from './RecordRule.ts';

/** The source that stands for general knowledge. */
const GENERAL = 'GK';

/** General knowledge is cited by what rests on it, and by that alone. */
export const generalCitesNoPage: RecordRule = {
  name: 'general-knowledge',
  message:
    'The confidence is “{confidence}”, and {GK} is {cited}: what no page says yet is “general” and cites {GK}, what a page says is “partly” or “corroborated” and does not.',
  find: (input) =>
    judgedParts(input).flatMap(({ confidence, citations, breach }) => {
      const cites = citations.some(({ source }) => source === GENERAL);
      if (cites === (confidence === 'general')) return [];
      const cited = cites ? 'cited' : 'not cited';
      return [breach('confidence', { confidence, cited, GK: GENERAL })];
    }),
};
