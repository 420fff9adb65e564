import type { Iso3 } from '../../../model/Country.ts';
import type { LocalText } from '../../../model/LocalText.ts';
import type { RowActor } from './RowWords.ts';
import { roleOf } from './roleOf.ts';
import { stateName } from '../../../model/stateName.ts';
import { stateOf } from '../codes/stateOf.ts';
import { usualCase } from './usualCase.ts';

/** Of what is called after a state, the letters that its name begins with: "Mex…", "South Kor…". */
const STEM_LETTERS = 4;
const LEFT_OFF = 2;

/** "Mexican", "Chinese", "Iraqi": the state itself, where a row names its actor so and no more. */
const DEMONYM = /^\p{L}+(?:an|ese|ish|ic)$/iu;

/** "Foreign Affairs (Peru)", as ICEWS writes it. */
const WITH_STATE = /^([^()]+) \(([^()]+)\)$/;

/** Millions of rows name some thousands of actors: those are told apart once. */
const KEPT_MOST = 1 << 13;
const kept = new Map<string, readonly RowActor[]>();

/**
 * The actor of a coded row: none without a name, a state and a role. A name that is the state's, or no
 * more than the role, is said by that; one that is called after its state does without it.
 */
export function codedActor(
  name: string,
  state: Iso3 | undefined,
  role: LocalText | undefined,
): readonly RowActor[] {
  const key = `${name}\n${state ?? ''}\n${role?.en ?? ''}`;
  let actor = kept.get(key);
  if (!actor) {
    actor = actorOf(name, state, role);
    if (kept.size === KEPT_MOST) kept.clear();
    kept.set(key, actor);
  }
  return actor;
}

function actorOf(
  name: string,
  state: Iso3 | undefined,
  role: LocalText | undefined,
): readonly RowActor[] {
  const [, office, noted] = WITH_STATE.exec(name) ?? [];
  if (office !== undefined && state !== undefined && stateOf.name(noted ?? '') === state)
    return [{ name: usualCase(office), state }];
  const named = stateOf.name(name);
  if (named !== undefined && (state === undefined || named === state))
    return [{ name: '', state: named, role }];
  const isRole = role !== undefined && roleOf(name) === role;
  if (name === '' || isRole || isDemonym(name, state))
    return state === undefined && role === undefined ? [] : [{ name: '', state, role }];
  return [{ name: usualCase(name), state: isCalledAfter(name, state) ? undefined : state }];
}

function isDemonym(name: string, state: Iso3 | undefined): boolean {
  const english = state === undefined ? undefined : stateName(state, 'en');
  const isPlain = english !== undefined && name.toLowerCase() === `${english.toLowerCase()}i`;
  return isPlain || (DEMONYM.test(name) && isCalledAfter(name, state));
}

function isCalledAfter(name: string, state: Iso3 | undefined): boolean {
  const english = state === undefined ? undefined : stateName(state, 'en')?.toLowerCase();
  if (english === undefined) return false;
  const letters = english.includes(' ') ? english.length - LEFT_OFF : STEM_LETTERS;
  return ` ${name.toLowerCase()}`.includes(` ${english.slice(0, letters)}`);
}
