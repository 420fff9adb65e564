import type { TieChangeRecord } from '../../../src/model/TieChange.ts';
import { type RecordRule, breachIn } from './RecordRule.ts';

type Act = TieChangeRecord['act'];
type Status = NonNullable<TieChangeRecord['status']>;

interface NamedLevel {
  /** As the glossary has it in English. */
  readonly words: RegExp;
  /** The levels at which a note can name it. `established` is any level that no source gives. */
  readonly of: readonly Status[];
}

/** What a note of an act that raises or restores says is the level that it sets. */
const RAISED: readonly NamedLevel[] = [
  { words: /\bembass(?:y|ies)\b/i, of: ['embassy'] },
  { words: /\bambassadors?\b/i, of: ['embassy', 'ambassadors-agreed'] },
  // a chargé d’affaires may head a legation
  { words: /\bchargée?s?(?!\p{L})/iu, of: ['charge', 'legation'] },
  { words: /\blegations?\b/i, of: ['legation'] },
  { words: /\bconsul(?:ar|ates?)\b/i, of: ['consular'] },
  { words: /\binterests sections?\b/i, of: ['interests-section'] },
];

/** Of another act, such words tell who left; but these tell how relations stand after it. */
const ENDED: readonly NamedLevel[] = [
  { words: /\bsevered\b|\bbroken off\b/i, of: ['severed'] },
  { words: /\b(?:relations|ties)\b.*\bsuspended\b/i, of: ['suspended'] },
];

const RAISING: readonly Act[] = ['establish', 'upgrade', 'restore'];

/** Of another time than the change, or no such thing. */
const ASIDE = /\b(?:since|before|already|until|earlier|later|never|not)\b/i;

/** The note of a change names no other level than the change sets. */
export const noteNamesLevel: RecordRule = {
  name: 'note-against-status',
  message:
    'The note says “{word}”, the level set is {status}: see in the source which of the two is right, or say in the note of which time it speaks.',
  find: ({ lists }) =>
    lists.ties.flatMap((tie) => {
      const { act, status, note } = tie.record;
      if (!note || status === null || status === 'established') return [];
      const levels = RAISING.includes(act) ? RAISED : ENDED;
      const clause = mainClause(note.en);
      const named = levels.filter(({ words }) => words.test(clause));
      const [first] = named;
      if (!first || named.some(({ of }) => of.includes(status))) return [];
      const word = first.words.exec(clause)?.[0] ?? '';
      return [breachIn(tie, 'note.en', { word, status })];
    }),
};

/** What a note says of the change itself comes first; asides follow in clauses and brackets. */
function mainClause(note: string): string {
  const [first = ''] = note.replace(/\([^)]*\)/g, '').split(/[;:]/);
  return ASIDE.test(first) ? '' : first;
}
