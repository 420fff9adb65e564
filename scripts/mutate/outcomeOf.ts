/** How a run of tests ended: `late` where one had to be stopped. */
export type Outcome = 'passed' | 'failed' | 'late';

/** What of a file of tests tells how it ended: part of a `TestModule` of Vitest. */
export interface Ended {
  readonly moduleId: string;
  state(): 'passed' | 'failed' | 'skipped' | 'pending' | 'queued';
}

/**
 * How a run of these files of tests ended, from all that Vitest tells of: what other files did says
 * nothing of it. Throws an `Error` where it says nothing of the code either, as the tests were not run.
 */
export function outcomeOf(
  asked: readonly string[],
  told: readonly Ended[],
  errors: readonly string[],
): Outcome {
  const states = new Map(told.map((one) => [one.moduleId, one.state()]));
  const ofPool = errors.find((error) => error.includes('[vitest-pool]'));
  if (ofPool !== undefined) {
    if (/Worker \w+ emitted error/.test(ofPool)) return 'late';
    throw new Error(`The tests were not run: ${ofPool}`);
  }
  if (errors.length > 0 || asked.some((path) => states.get(path) === 'failed')) return 'failed';
  const missing = asked.filter((path) => states.get(path) !== 'passed');
  if (missing.length > 0) throw new Error(`These tests were not run: ${missing.join(', ')}`);
  return 'passed';
}
