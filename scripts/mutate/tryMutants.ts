import { reachedAs } from './addProbes.ts';
import { type Mutant, edited } from './Mutant.ts';
import type { Baseline, TestBench } from './TestBench.ts';
import { testsOf } from './testsOf.ts';

/** How a mutant fared: `unreached` where none of the tests comes to it, so that none can kill it. */
export type Fate = 'killed' | 'late' | 'survived' | 'unreached';

/**
 * How each of the mutants fares, in their order, each told as soon as it is known. `texts` has the files
 * that they stand in, by path. Throws an `Error` when the tests that come to one do not pass after all that,
 * with nothing changed: what they killed would say nothing.
 */
export async function tryMutants(
  bench: Pick<TestBench, 'run'>,
  mutants: readonly Mutant[],
  texts: ReadonlyMap<string, string>,
  baselines: readonly Baseline[],
  tell: (fate: Fate, mutant: Mutant) => void,
): Promise<Fate[]> {
  const fates: Fate[] = [];
  for (const mutant of mutants) {
    const fate = await fateOf(bench, mutant, texts.get(mutant.path) ?? '', baselines);
    tell(fate, mutant);
    fates.push(fate);
  }
  const places = mutants.map(reachedAs);
  const asked = baselines.filter(({ reached }) => places.some((place) => reached.has(place)));
  const outcome = asked.length === 0 ? 'passed' : await runAll(bench, asked, new Map());
  if (outcome !== 'passed') throw new Error(`With nothing changed, the tests have ${outcome}.`);
  return fates;
}

async function fateOf(
  bench: Pick<TestBench, 'run'>,
  mutant: Mutant,
  text: string,
  baselines: readonly Baseline[],
): Promise<Fate> {
  const groups = testsOf(mutant, baselines);
  if (groups.length === 0) return 'unreached';
  const texts = new Map([[mutant.path, edited(text, mutant)]]);
  for (const group of groups) {
    const outcome = await runAll(bench, group, texts);
    if (outcome !== 'passed') return outcome === 'late' ? 'late' : 'killed';
  }
  return 'survived';
}

function runAll(
  bench: Pick<TestBench, 'run'>,
  baselines: readonly Baseline[],
  texts: ReadonlyMap<string, string>,
) {
  const limitMs = 3_000 + 4 * Math.max(...baselines.map(({ ms }) => ms));
  return bench.run(
    baselines.map(({ path }) => path),
    texts,
    limitMs,
  );
}
