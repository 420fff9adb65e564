import { LANGS, type Lang, type LocalText, textsOf } from '../../../model/LocalText.ts';
import type { RowActor, RowWords } from './RowWords.ts';
import { sameInAll } from './sameInAll.ts';
import { namedState } from './namedState.ts';

/** The parts of a row's title. */
export type Sentence = Pick<RowWords, 'headline' | 'who' | 'whom' | 'acts' | 'act'>;

// an arrow is no letter of the fonts that the page brings; a line does not begin with a mark
const MARKS = { on: '\u00a0› ', with: '\u00a0– ' } as const;
const COLONS: Required<LocalText> = { en: ': ', es: ': ', pt: ': ', fr: '\u00a0: ' };

/** Who acts on somebody, where the row does not name them. */
const UNNAMED: Required<LocalText> = {
  en: 'Unnamed actor',
  es: 'Actor sin nombrar',
  pt: 'Ator não nomeado',
  fr: 'Acteur non nommé',
};

/**
 * What a row is called, in every language: "Mexico › Peru: express intent to meet or negotiate". A title
 * of its own stands as it is. Empty where it says neither who nor what.
 */
export function rowTitle(row: Sentence): LocalText {
  if (row.headline !== '') return sameInAll(row.headline);
  return {
    en: titleIn(row, 'en'),
    es: titleIn(row, 'es'),
    pt: titleIn(row, 'pt'),
    fr: titleIn(row, 'fr'),
  };
}

function titleIn(row: Sentence, lang: Lang): string {
  const { who, whom, acts, act } = row;
  const [from, to] = [sideIn(who, lang), sideIn(whom, lang)];
  const sides = [isUnnamed(row) ? UNNAMED[lang] : from, to].filter((side) => side !== '');
  const named = sides.join(MARKS[acts]);
  const done = act?.[lang] ?? '';
  if (named === '') return capitalised(done, lang);
  if (done === '') return named;
  return `${named}${COLONS[lang]}${done}`;
}

/** Whether it is said that nobody is named. */
function isUnnamed({ who, whom, acts }: Sentence): boolean {
  return acts === 'on' && who.length === 0 && whom.length > 0;
}

function sideIn(actors: readonly RowActor[], lang: Lang): string {
  return [...new Set(actors.map((actor) => actorIn(actor, lang)))].join(', ');
}

/** "Donald Trump (United States)", "Mexico (police)", "Police": the first of name, state and role, then another. */
function actorIn({ name, state, role }: RowActor, lang: Lang): string {
  const said = [name, state === undefined ? '' : namedState(state, lang), role?.[lang]];
  const [first = '', note] = said.filter((words) => words !== undefined && words !== '');
  const main = name === '' ? capitalised(first, lang) : first;
  return note === undefined ? main : `${main} (${note})`;
}

/** What a search of a row's title reads. */
interface TitleWords {
  /** Of the row itself. */
  readonly own: readonly string[];
  /** Of tables, in all languages: the same few texts for all rows. */
  readonly known: readonly string[];
}

/** All words in which a row's title can be said, each once. */
export function titleWords(row: Sentence): TitleWords {
  const { headline, who, whom, act } = row;
  if (headline !== '') return { own: [headline], known: [] };
  const actors = [...who, ...whom];
  // what is said alike in all languages is a text of the file's
  const isOwn = act !== null && act.en === act.es && act.en === act.fr;
  const acts = act === null || isOwn ? [] : LANGS.map((lang) => act[lang] ?? '');
  return {
    own: [...actors.map(({ name }) => name), isOwn ? act.en : ''].filter((text) => text !== ''),
    known: [
      ...new Set([
        ...actors.flatMap(knownOf),
        ...acts,
        ...(isUnnamed(row) ? textsOf(UNNAMED) : []),
      ]),
    ],
  };
}

const knownWords = new WeakMap<RowActor, readonly string[]>();

/** An actor's state and role, in all languages. */
function knownOf(actor: RowActor): readonly string[] {
  let words = knownWords.get(actor);
  if (!words) {
    const { state, role } = actor;
    const states = state === undefined ? [] : LANGS.map((lang) => namedState(state, lang));
    words = [...states, ...(role ? textsOf(role) : [])];
    knownWords.set(actor, words);
  }
  return words;
}

function capitalised(text: string, lang: Lang): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(lang) + text.slice(first.length);
}
