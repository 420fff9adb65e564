import type { LocalText } from '../../../model/LocalText.ts';
import type { RowActor } from './RowWords.ts';
import groups from './groupWords.json' with { type: 'json' };
import { stateOf } from '../codes/stateOf.ts';

const GROUPS: ReadonlyMap<string, LocalText> = new Map(Object.entries(groups));

/** Of what group: "Police Forces of Mexico (2018-2024)", "Protesters (Haiti)", "Civilians". */
const OF_A_STATE = /^([^()]+?)(?: of ([^()]+?))?(?: \(([^()]+)\))?$/;

/**
 * An actor of a table of conflicts, which names its groups by a pattern (ACLED and UCDP GED codebooks):
 * by role and state where both are known; as the file has it where anything is left over.
 */
export function groupActor(text: string): readonly RowActor[] {
  if (text === '') return [];
  const state = stateOf.name(text);
  if (state !== undefined) return [{ name: '', state }];
  const [, group = '', of, noted] = OF_A_STATE.exec(text) ?? [];
  const role = GROUPS.get(group.toLowerCase());
  const named = of ?? noted;
  const owner = named === undefined ? undefined : stateOf.name(named);
  // the years of a government are left to the row itself
  const isWhole = of === undefined || noted === undefined || /^\d{4}-?(?:\d{4})?$/.test(noted);
  const isKnown = role !== undefined && isWhole && (named === undefined || owner !== undefined);
  return [isKnown ? { name: '', state: owner, role } : { name: text }];
}
