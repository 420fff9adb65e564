import { judgedParts } from './judgedParts.ts';
import { publishersOf } from './publishersOf.ts';
import type { RecordRule } from './RecordRule.ts';
import { type Standing, standingOf } from './standingOf.ts';

/** What is corroborated is said by two publishers that do not repeat each other, or by an authority. */
export const corroboratedByTwo: RecordRule = {
  name: 'one-publisher',
  message:
    'Corroborated by {sources} alone, of {publishers}: cite a page of another publisher or an official one, or set “partly”.',
  waits: 'A page of a second publisher is still to be found.',
  find: (input) => {
    const standings = standingOf(input);
    return judgedParts(input).flatMap(({ confidence, citations, breach }) => {
      if (confidence !== 'corroborated') return [];
      const cited = standings(citations);
      if (cited.some(({ isAuthority }) => isAuthority) || areTwo(cited)) return [];
      const sources = cited.map(({ source }) => source.id).join(', ');
      const publishers = [...new Set(cited.flatMap(publishersIn))].join(', ');
      return [
        breach('confidence', { sources, publishers: publishers || 'no publisher that counts' }),
      ];
    });
  },
};

function areTwo(cited: readonly Standing[]): boolean {
  const publishers = cited.filter(({ counts }) => counts).map(({ source }) => publishersOf(source));
  return publishers.some((one, i) =>
    publishers.slice(i + 1).some((other) => !one.some((name) => other.includes(name))),
  );
}

function publishersIn({ counts, source }: Standing): readonly string[] {
  return counts ? publishersOf(source) : [];
}
