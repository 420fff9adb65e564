import type { ColumnSample } from './ColumnSample.ts';
import type { Role } from './Role.ts';
import { ROLE_NAMES } from './roleNames.ts';

/** By name, how near it comes to the likeliest one: 100 for that, less for those further on. */
const NEARNESS = new Map(
  Object.entries(ROLE_NAMES).map(([role, list]) => {
    const names = list.split('|').map((name) => name.trim());
    return [role, new Map(names.map((name, at) => [name, 100 - at / 2] as const))] as const;
  }),
);

/** Names that say a state or an actor by themselves; the others need states below them. */
const SURE_SIDE =
  /(?:^|_)(?:pais|pays|countr|paises|act|ator|who|quien|quem|qui|a_|target|against|contra|contre|cible|alvo)/;
/** Likewise of a day. */
const SURE_DAY = /(?:^|_)(?:date|day|fecha|data|jour|dia)(?:_|$)/;

/** So many cells of a column at the least hold what it is taken for: by its name, and without one. */
const MOST = 0.5;
const NEARLY_ALL = 0.8;
/** A title is longer than a word. */
const LETTERS_OF_TITLE = 12;

/**
 * How likely a column tells this of an event: 0 where it does not, above 100 where name and values agree, up
 * to 40 where only its values say so. `name`: as {@link wordsOfName} has it.
 */
export function scoreOf(role: Role, name: string, values: ColumnSample): number {
  const near = NEARNESS.get(role)?.get(name) ?? 0;
  const bonus = 5 * values.filled;
  if (near === 0) return byValues(role, values) && byValues(role, values) + bonus;
  const fits = fitOf(role, name, values);
  return fits === null ? 0 : near * (values.filled === 0 ? 0.5 : 1) + 50 * fits + bonus;
}

/** How well values fit a role that the name says, 0–1; null where they speak against it. */
function fitOf(role: Role, name: string, values: ColumnSample): number | null {
  if (values.filled === 0) return 0;
  const isText = values.numbers < MOST && values.dates < MOST;
  const above = (share: number) => (share >= MOST ? share : null);
  switch (role) {
    case 'date':
    case 'end_date':
      return above(values.dates + values.bareDates) ?? (SURE_DAY.test(name) ? 0 : null);
    case 'lat':
    case 'lng':
      return above(values[role]);
    case 'point':
      return above(values.points);
    case 'actor1':
    case 'actor2':
      if (!isText) return null;
      return SURE_SIDE.test(name) ? values.states : above(values.states);
    case 'country_of_event':
      return above(values.states);
    case 'topic':
      return isText ? values.topics : null;
    case 'tone':
      return isText ? values.tones : null;
    case 'cameo':
      return above(values.codes);
    case 'url':
      return above(values.links);
    case 'place':
    case 'title':
    case 'text':
      return isText && values.links < MOST ? 0 : null;
    case 'source':
      return values.dates < MOST && values.links < MOST ? 0 : null;
  }
}

/** Up to 40 where values say what no name does; 0 for a role that they never do. */
function byValues(role: Role, values: ColumnSample): number {
  const said: Partial<Record<Role, readonly [share: number, score: number]>> = {
    date: [values.dates, 40 * values.dates],
    point: [values.points, 36],
    url: [values.links, 34],
    topic: [values.topics, 32],
    tone: [values.tones, 32],
    actor1: [values.states, 31],
    actor2: [values.states, 30],
    title: [isTitle(values) ? 1 : 0, 10 + Math.min(10, values.letters / 10)],
  };
  const [share, score] = said[role] ?? [0, 0];
  return share >= NEARLY_ALL ? score : 0;
}

function isTitle({ numbers, dates, links, points, states, letters }: ColumnSample): boolean {
  return numbers + dates + links + points + states < MOST && letters >= LETTERS_OF_TITLE;
}
