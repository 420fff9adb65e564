/** What a file of tests tells of a run, in the meta data of its task. */
export interface TrialReport {
  /** What its tests have reached, as probes name it. */
  readonly reached: readonly string[];
  /** The time of the processor that it took, with that of loading the code. */
  readonly cpuMs: number;
}

/** The variable of the environment that says how much of that time a file of tests may take, in ms. */
export const TRIAL_LIMIT = 'TRIAL_LIMIT_MS';
