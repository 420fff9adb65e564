import type { Issue } from '../../model/Issue.ts';
import { readEdtf } from '../../model/readEdtf.ts';
import type { TieChangeRecord } from '../../model/TieChange.ts';
import type { Known } from '../Reading.ts';
import { checkStart } from './checkWithin.ts';
import { checkStates } from './checkReference.ts';

/** Its states are known, its sides are its states, and its pair has no other change on that day. */
export function checkTie(change: TieChangeRecord, at: string, known: Known): Issue[] {
  return [
    ...checkStart(change.date, `${at}.date`, known),
    ...checkStates(change.pair, `${at}.pair`, known),
    ...checkSides(change, `${at}.sides`),
    ...checkOrder(change, `${at}.date`, known),
  ];
}

/** What tells changes of one pair on one day: `MEX-PER 20395`. */
export function tieStartOf({ pair, date }: TieChangeRecord): string {
  return `${pair} ${readEdtf(date)?.startDay ?? ''}`;
}

function checkSides({ pair, sides = {} }: TieChangeRecord, at: string): Issue[] {
  const states = pair.split('-');
  return Object.keys(sides)
    .filter((side) => !states.includes(side))
    .map((side) => ({
      code: 'bad-pair',
      severity: 'error',
      path: `${at}.${side}`,
      context: { found: side },
    }));
}

/** Of two changes on one day the later in the file holds, which may not be meant. */
function checkOrder(change: TieChangeRecord, at: string, { tieStarts }: Known): Issue[] {
  const other = tieStarts.get(tieStartOf(change));
  if (other === undefined) return [];
  const context = { pair: change.pair, date: change.date, other };
  return [{ code: 'tie-order', severity: 'warning', path: at, context }];
}
