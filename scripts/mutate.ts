import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { addProbes } from './mutate/addProbes.ts';
import { drawSome } from './drawSome.ts';
import { type Mutant, mutantLine } from './mutate/Mutant.ts';
import { mutantsOf } from './mutate/mutantsOf.ts';
import { type Options, readOptions } from './mutate/readOptions.ts';
import { TestBench } from './mutate/TestBench.ts';
import { type Fate, tryMutants } from './mutate/tryMutants.ts';

interface Draw {
  readonly target: string;
  /** The folder of its tests. */
  readonly tests: string;
  readonly possible: number;
  readonly drawn: readonly Mutant[];
}

/**
 * Puts small faults into rooms of `src`, one at a time, and tells which of them the unit tests do not
 * notice; each is tried with the tests that come to its function, until one fails. All that no test has
 * failed with are printed. Gives 0 when the tests pass without a fault, whatever survives; 1 when they
 * do not, 2 for arguments that make no sense.
 */
export async function main(args: readonly string[]): Promise<number> {
  let options: Options;
  let draws: Draw[];
  try {
    options = readOptions(args);
    draws = drawsOf(options);
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    console.error(cause.message);
    console.error(
      'Usage: npm run test:mutants -- ROOM… [--count N|all] [--seed N] [--tests FOLDER]',
    );
    return 2;
  }
  console.log(`Seed ${options.seed}.`);
  const bench = await TestBench.start(draws.map(({ tests }) => `${tests}/**/*.test.ts`));
  try {
    return await tryAll(bench, draws);
  } finally {
    await bench.close();
  }
}

function drawsOf({ targets, count, seed, tests }: Options): Draw[] {
  return targets.map((target) => {
    const [path = '', line] = target.split(':');
    const all = filesOf(`src/${path}`)
      .flatMap((file) => mutantsOf(file, readFileSync(file, 'utf8')))
      .filter((mutant) => line === undefined || mutant.line === Number(line));
    const room = path.split('/')[0];
    return {
      target,
      tests: tests ?? `tests/unit/${room}`,
      possible: all.length,
      drawn: drawSome(all, count, seed),
    };
  });
}

function filesOf(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  const inside = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return inside
    .filter((file) => /\.tsx?$/.test(file))
    .toSorted()
    .map((file) => join(path, file));
}

async function tryAll(bench: TestBench, draws: readonly Draw[]): Promise<number> {
  const paths = new Set(draws.flatMap(({ drawn }) => drawn.map(({ path }) => path)));
  const texts = new Map([...paths].map((path) => [path, readFileSync(path, 'utf8')]));
  const probed = new Map([...texts].map(([path, text]) => [path, addProbes(path, text)]));
  const baselines = await bench.measure(probed);
  const failed = baselines.filter(({ passed }) => !passed);
  if (failed.length > 0) {
    console.error(`These fail with nothing changed: ${failed.map(({ path }) => path).join(', ')}`);
    return 1;
  }
  const sums: string[] = [];
  for (const { target, tests, possible, drawn } of draws) {
    const own = baselines.filter(({ path }) => relative('', path).startsWith(`${tests}/`));
    let tried = 0;
    const fates = await tryMutants(bench, drawn, texts, own, (fate, mutant) => {
      tried++;
      if (fate !== 'killed') console.log(`${tried}/${drawn.length} ${fate} ${mutantLine(mutant)}`);
    });
    const count = (fate: Fate) => fates.filter((one) => one === fate).length;
    const killed = count('killed') + count('late');
    sums.push(
      `${target}: ${killed} of ${drawn.length} killed (${percent(killed, drawn.length)}), ` +
        `${count('late')} of them by time; ${count('survived')} survived, ` +
        `${count('unreached')} reached by no test; ${possible} possible.`,
    );
  }
  for (const sum of sums) console.log(sum);
  return 0;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}
