import { parseArgs } from 'node:util';

/** What is to be mutated, and how much of it. */
export interface Options {
  /** Rooms, folders, files or one line of a file, below `src`: `lens`, `ingest/rows`, `lens/Lens.ts:12`. */
  readonly targets: readonly string[];
  /** How many mutants are drawn from each target. */
  readonly count: number;
  readonly seed: number;
  /** The folder of tests that is run for all; those of its own room for each where none is named. */
  readonly tests: string | undefined;
}

/** Reads `TARGET… [--count N|all] [--seed N] [--tests FOLDER]`. Throws a `TypeError` that says what is wrong. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { count: { type: 'string' }, seed: { type: 'string' }, tests: { type: 'string' } },
  });
  if (positionals.length === 0) throw new TypeError('Say which room of src is to be mutated.');
  const targets = positionals.map((target) => target.replace(/^src\/|\/$/g, ''));
  return {
    targets,
    count: values.count === 'all' ? Infinity : wholeNumber('count', values.count, 50),
    seed: wholeNumber('seed', values.seed, Math.floor(Math.random() * 2 ** 32)),
    tests: values.tests?.replace(/\/$/, ''),
  };
}

function wholeNumber(name: string, text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  if (!/^\d+$/.test(text)) throw new TypeError(`--${name} is a whole number, not "${text}".`);
  return Number(text);
}
