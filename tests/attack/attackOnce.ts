import { type Attack, type Outcome, outcomeOf } from './Attack.ts';
import { Dice } from './Dice.ts';
import { shrink } from './shrink.ts';

/** So much of an input is printed. */
const LONGEST = 5000;

/** What the input of one seed breaks, made as small as it can be; null where all promises are kept. */
export async function attackOnce<Input>(
  attack: Attack<Input>,
  own: number,
  tell: (outcome: Outcome) => void = () => {},
): Promise<string | null> {
  const input = attack.make(new Dice(own));
  const outcome = await outcomeOf(attack, input);
  tell(outcome);
  if (outcome.fault === null) return null;
  const least = await shrink(attack, input, outcome.fault);
  return [
    `${attack.name}, input of seed ${own}: "${least.fault.promise}" is not kept`,
    least.fault.found,
    `smallest input: ${attack.show(least.input).slice(0, LONGEST)}`,
  ].join('\n');
}
