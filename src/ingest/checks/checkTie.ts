import type { Issue } from '../../model/Issue.ts';
import { readEdtf } from '../../model/readEdtf.ts';
import type { TieChangeRecord } from '../../model/TieChange.ts';
import type { Known, Reading } from '../Reading.ts';
import { checkStart } from './checkWithin.ts';
import { checkStates } from './checkReference.ts';

/** Its states are known, and its sides are its states. */
export function checkTie(change: TieChangeRecord, at: string, known: Known): Issue[] {
  return [
    ...checkStart(change.date, `${at}.date`, known),
    ...checkStates(change.pair, `${at}.pair`, known),
    ...checkSides(change, `${at}.sides`),
  ];
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

/** Notes the day of a change. Of two on one day the later in the file holds, which may not be meant. */
export function keepTie({ pair, date }: TieChangeRecord, at: string, reading: Reading): void {
  const start = `${pair} ${readEdtf(date)?.startDay ?? ''}`;
  const other = reading.tieStarts.get(start);
  reading.tieStarts.set(start, at);
  if (other === undefined) return;
  const context = { pair, date, other };
  reading.issues.push({ code: 'tie-order', severity: 'warning', path: `${at}.date`, context });
}
