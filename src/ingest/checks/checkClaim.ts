import type { Claim } from '../../model/Claim.ts';
import type { Issue } from '../../model/Issue.ts';
import type { Known } from '../Reading.ts';
import { checkReferences, checkStates } from './checkReference.ts';

/** What it is about exists. */
export function checkClaim({ about }: Claim, at: string, known: Known): Issue[] {
  return [
    ...checkReferences('events', about.events, `${at}.about.events`, known),
    ...(about.pairs ?? []).flatMap((pair, i) =>
      checkStates(pair, `${at}.about.pairs[${i}]`, known),
    ),
    ...checkReferences('countries', about.countries, `${at}.about.countries`, known),
    ...checkReferences('votes', about.votes, `${at}.about.votes`, known),
    ...checkReferences('scenarios', about.scenarios, `${at}.about.scenarios`, known),
  ];
}
