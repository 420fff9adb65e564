import { reachedAs } from './addProbes.ts';
import type { Mutant } from './Mutant.ts';
import type { Baseline } from './TestBench.ts';

/**
 * The files of tests that reach a mutant, in groups that grow, the likeliest to notice it first: of its
 * own file, then of its folder, its room, others; among equals the fastest.
 */
export function testsOf(
  mutant: Pick<Mutant, 'path' | 'place'>,
  baselines: readonly Baseline[],
): Baseline[][] {
  const parts = mutant.path
    .replace(/^src\//, '')
    .replace(/\.tsx?$/, '')
    .split('/');
  const nearness = ({ path }: Baseline) => {
    const own = path
      .replace(/^.*\/?tests\/unit\//, '')
      .replace(/(\.\w+)*\.test\.ts$/, '')
      .split('/');
    return parts.findIndex((part, i) => part !== own[i]) >>> 0;
  };
  const name = reachedAs(mutant);
  const tests = baselines
    .filter(({ reached }) => reached.has(name))
    .toSorted((a, b) => nearness(b) - nearness(a) || a.ms - b.ms);
  const groups: Baseline[][] = [];
  for (let from = 0, size = 1; from < tests.length; from += size, size *= 4)
    groups.push(tests.slice(from, from + size));
  return groups;
}
