import { afterAll, describe, expect, test } from 'vitest';
import type { Attack } from './Attack.ts';
import { type RunSize, partsOf } from './RunSize.ts';
import { attackOnce } from './attackOnce.ts';
import { seedOf } from './Dice.ts';

/** The tests of an attack, each of a part of its inputs; figures are printed at the end. */
export function attackTests<Input>(attack: Attack<Input>, { share, seed }: RunSize): void {
  const figures = { inputs: 0, read: 0, parts: 0, slowestMs: 0, slowest: 0 };

  describe(`${attack.name} from seed ${seed}`, () => {
    test.each(partsOf(attack, share))('inputs %i to %i', async (first, last) => {
      let fault: string | null = null;
      for (let number = first; number <= last && fault === null; number++) {
        const own = seedOf(seed, number);
        const start = performance.now();
        fault = await attackOnce(attack, own, (outcome) => {
          figures.inputs++;
          figures.read += Number(outcome.isRead);
          figures.parts += outcome.parts;
        });
        const took = performance.now() - start;
        if (took > figures.slowestMs) Object.assign(figures, { slowestMs: took, slowest: own });
      }
      if (fault !== null) console.error(fault);
      expect(fault).toBeNull();
    });

    afterAll(() => console.log(linesOf(attack.name, seed, figures)));
  });
}

function linesOf(
  name: string,
  seed: number,
  { inputs, read, parts, slowestMs, slowest }: Readonly<Record<string, number>>,
): string {
  return `${name}: ${inputs} inputs, ${read} read, ${parts} parts; slowest ${slowestMs?.toFixed(0)} ms (seed ${slowest}); ATTACK_SEED=${seed}`;
}
