import { resolve } from 'node:path';
import { type TestModule, type TestSpecification, type Vitest, createVitest } from 'vitest/node';
import { appPlugins } from '../../build/appPlugins.ts';
import { type Outcome, outcomeOf } from './outcomeOf.ts';
import { TRIAL_LIMIT } from './TrialReport.ts';

/** What one file of tests did with nothing changed. */
export interface Baseline {
  readonly path: string;
  readonly passed: boolean;
  /** Of the processor, however busy the machine was. */
  readonly ms: number;
  /** As probes name it. */
  readonly reached: ReadonlySet<string>;
}

/**
 * The unit tests, kept warm: each run loads what has changed, and a file that stands in `texts` has that
 * text instead of its own. Nothing is written to disk.
 */
export class TestBench {
  readonly #vitest: Vitest;
  readonly #specifications: ReadonlyMap<string, TestSpecification>;
  readonly #texts: Map<string, string>;

  private constructor(
    vitest: Vitest,
    specifications: readonly TestSpecification[],
    texts: Map<string, string>,
  ) {
    this.#vitest = vitest;
    this.#specifications = new Map(specifications.map((one) => [one.moduleId, one]));
    this.#texts = texts;
  }

  /** Starts a bench with the tests of these paths, globs from the root of the project. */
  static async start(include: readonly string[]): Promise<TestBench> {
    const texts = new Map<string, string>();
    const vitest = await createVitest(
      'test',
      {
        config: false,
        watch: false,
        include: [...include],
        environment: 'node',
        env: { TZ: 'UTC' },
        setupFiles: [resolve('scripts/mutate/setUpTrial.ts')],
        pool: 'forks',
        isolate: false,
        maxWorkers: 1,
        bail: 1,
        testTimeout: 90_000,
        reporters: [{}],
      },
      {
        logLevel: 'error',
        server: { watch: null },
        plugins: [
          ...appPlugins(),
          { name: 'mutants', enforce: 'pre', load: (id) => texts.get(id) ?? null },
        ],
      },
    );
    return new TestBench(vitest, await vitest.globTestSpecifications(), texts);
  }

  /** Runs all tests once with these texts, by path from the root, until one fails. */
  async measure(texts: ReadonlyMap<string, string>): Promise<Baseline[]> {
    const { modules, errors } = await this.#run([...this.#specifications.keys()], texts, 300_000);
    if (errors.length > 0) throw new Error(`The tests fail: ${errors.join(' ')}`);
    return modules.map((module) => ({
      path: module.moduleId,
      passed: module.state() !== 'failed',
      ms: module.meta().trial?.cpuMs ?? 0,
      reached: new Set(module.meta().trial?.reached),
    }));
  }

  /** Runs these files of tests, as `Baseline` names them, until one fails; each has so much time of the processor. */
  async run(
    tests: readonly string[],
    texts: ReadonlyMap<string, string>,
    limitMs: number,
  ): Promise<Outcome> {
    const { modules, errors } = await this.#run(tests, texts, limitMs);
    return outcomeOf(tests, modules, errors);
  }

  async close(): Promise<void> {
    await this.#vitest.close();
  }

  async #run(
    tests: readonly string[],
    texts: ReadonlyMap<string, string>,
    limitMs: number,
  ): Promise<{ modules: readonly TestModule[]; errors: string[] }> {
    process.env[TRIAL_LIMIT] = String(limitMs);
    const changed = new Map([...texts].map(([path, text]) => [resolve(path), text]));
    const before = [...this.#texts.keys()];
    this.#texts.clear();
    for (const [path, text] of changed) this.#texts.set(path, text);
    for (const path of [...before, ...changed.keys()]) this.#vitest.invalidateFile(path);
    // Vitest tells of all files that it ever ran, each as it ended last
    this.#vitest.state.filesMap.clear();
    this.#vitest.state.idMap.clear();
    const { testModules, unhandledErrors } = await this.#vitest.runTestSpecifications(
      tests.flatMap((path) => this.#specifications.get(path) ?? []),
    );
    this.#vitest.state.clearErrors();
    return { modules: testModules, errors: unhandledErrors.map(messageOf) };
  }
}

/** What is thrown need not be an error, nor come over as one. */
function messageOf(thrown: unknown): string {
  return typeof thrown === 'object' && thrown !== null && 'message' in thrown
    ? JSON.stringify(thrown.message)
    : '';
}
