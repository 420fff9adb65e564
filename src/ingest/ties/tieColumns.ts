import type { FileHead } from '../rows/readHead.ts';
import { ROLE_NAMES, wordsOfName } from '../rows/guess/roleNames.ts';
import { pairIn } from '../rows/codes/pairIn.ts';
import { stateFrom } from './stateFrom.ts';
import { statusOf } from './statusOf.ts';

/** Where a file of ties says what; −1 where it does not. Either a pair or both of its states. */
export interface TieColumns {
  readonly pair: number;
  readonly a: number;
  readonly b: number;
  readonly date: number;
  readonly end: number;
  readonly status: number;
  readonly act: number;
  readonly by: number;
  readonly note: number;
  readonly source: number;
  readonly url: number;
}

type TieColumn = keyof TieColumns;

/** What the columns are called, as {@link wordsOfName} writes it; the likelier name first. */
const NAMES: Readonly<Record<TieColumn, string>> = {
  pair: `pair | dyad | par | pareja | dyade | paire | dupla | relationship | relacion | relacao | relation | states
    | countries | estados | paises | etats | pays`,
  a: `iso3a | iso3_a | state_a | country_a | side_a | a | state1 | state_1 | country1 | country_1 | ccode1 | stateabb1
    | gwcode1 | pais1 | pais_1 | estado1 | estado_1 | pays1 | pays_1 | etat1 | etat_1 | pais_a | estado_a | pays_a
    | etat_a | actor1 | origin | sender`,
  b: `iso3b | iso3_b | state_b | country_b | side_b | b | state2 | state_2 | country2 | country_2 | ccode2 | stateabb2
    | gwcode2 | pais2 | pais_2 | estado2 | estado_2 | pays2 | pays_2 | etat2 | etat_2 | pais_b | estado_b | pays_b
    | etat_b | actor2 | target | receiver`,
  date: `date | since | ${ROLE_NAMES.date} | depuis | desde_cuando`,
  end: ROLE_NAMES.end_date,
  status: `status | after | relations | level | estado | situacion | situacao | statut | nivel | niveau | relaciones
    | relacoes | tie | ties | vinculo | lien | rung | state_of_relations | estado_de_las_relaciones
    | estado_das_relacoes | etat_des_relations`,
  act: 'act | acto | ato | acte',
  by: 'by | por | par_qui',
  note: ROLE_NAMES.text,
  source: ROLE_NAMES.source,
  url: ROLE_NAMES.url,
};

/** So many cells of the first rows are what their column says. */
const SHARE = 0.5;

/** A file with degrees, codes or tones is one of events, whatever else it says. */
const OF_EVENTS = new Set(
  [ROLE_NAMES.lat, ROLE_NAMES.lng, ROLE_NAMES.cameo, ROLE_NAMES.tone].flatMap(namesIn),
);

/** The columns of a file of ties: a pair, a date and a status; null for any other file. */
export function tieColumns({ cells, hasNames, sample }: FileHead): TieColumns | null {
  if (!hasNames || sample.length === 0) return null;
  const words = cells.map(wordsOfName);
  if (words.some((word) => OF_EVENTS.has(word))) return null;
  const found = (column: TieColumn) => {
    for (const name of namesIn(NAMES[column])) {
      const at = words.indexOf(name);
      if (at >= 0 && holds(column, at)) return at;
    }
    return -1;
  };
  const holds = (column: TieColumn, at: number) => {
    const test = TESTS[column];
    const name = words[at] ?? '';
    const texts = sample.map((row) => (row[at] ?? '').trim()).filter((text) => text !== '');
    return !test || texts.filter((text) => test(text, name)).length > texts.length * SHARE;
  };
  const columns = Object.fromEntries(
    (Object.keys(NAMES) as TieColumn[]).map((column) => [column, found(column)]),
  ) as Record<TieColumn, number>;
  const hasPair = columns.pair >= 0 || (columns.a >= 0 && columns.b >= 0);
  return hasPair && columns.date >= 0 && columns.status >= 0 ? columns : null;
}

/** What most cells of a column have to be. */
const TESTS: Readonly<Partial<Record<TieColumn, (text: string, name: string) => boolean>>> = {
  pair: (text) => pairIn(text) !== null,
  a: (text, name) => stateFrom(text, name) !== undefined,
  b: (text, name) => stateFrom(text, name) !== undefined,
  status: (text) => statusOf(text) !== undefined,
};

function namesIn(list: string): readonly string[] {
  return list.split('|').map((name) => name.trim());
}
