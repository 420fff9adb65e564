import { judgedParts } from './judgedParts.ts';
import type { RecordRule } from './RecordRule.ts';
import { standingOf } from './standingOf.ts';

const PAGES = 2;

/** What is corroborated rests on two pages of which one knows when they were published, or on an official one. */
export const corroboratedByDated: RecordRule = {
  name: 'undated-pages',
  message:
    'Corroborated, but of {sources} fewer than two pages have a date: give the day of publication in “date”, cite a dated or an official page, or set “partly”.',
  waits: 'The day on which a page was published is still to be found.',
  find: (input) => {
    const standings = standingOf(input);
    return judgedParts(input).flatMap(({ confidence, citations, breach }) => {
      if (confidence !== 'corroborated') return [];
      const cited = standings(citations);
      const dated = cited.filter(({ source }) => source.date !== undefined);
      if (cited.some(({ isAuthority }) => isAuthority) || dated.length >= PAGES) return [];
      const sources = cited.map(({ source }) => source.id).join(', ');
      return [breach('confidence', { sources })];
    });
  },
};
