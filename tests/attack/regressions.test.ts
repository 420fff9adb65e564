import { expect, test } from 'vitest';
import { type Attack, outcomeOf } from './Attack.ts';
import { REGRESSIONS } from './regressions.ts';
import { linkAttack } from './links/linkAttack.ts';
import { rowAttack } from './rows/rowAttack.ts';
import { setAttack } from './sets/setAttack.ts';

const tried = [
  ...namesOf(linkAttack, REGRESSIONS.links),
  ...namesOf(rowAttack, REGRESSIONS.rows),
  ...namesOf(setAttack, REGRESSIONS.sets),
];

test.each(tried)('a promise once broken is kept, in $attack: $name', async ({ fault }) => {
  expect(await fault()).toBeNull();
});

function namesOf<Input>(attack: Attack<Input>, inputs: Readonly<Record<string, Input>>) {
  return Object.entries(inputs).map(([name, input]) => ({
    attack: attack.name,
    name,
    fault: async () => (await outcomeOf(attack, input)).fault,
  }));
}
