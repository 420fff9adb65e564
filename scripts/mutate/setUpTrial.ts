import { Worker } from 'node:worker_threads';
import { afterAll, afterEach, vi } from 'vitest';
import { REACHED } from './addProbes.ts';
import { TRIAL_LIMIT, type TrialReport } from './TrialReport.ts';

declare module 'vitest' {
  interface TaskMeta {
    trial?: TrialReport;
  }
}

// files of tests share a process, which is faster, but each loads the code anew
vi.resetModules();

const reached = new Set<string>();
Object.assign(globalThis, { [REACHED]: reached });

// a loop without end hears of no time limit: a thread beside it ends the process
const begun = process.cpuUsage();
const watch = new Worker(
  `setInterval(() => {
    const { user, system } = process.cpuUsage(${JSON.stringify(begun)});
    if (user + system > ${Number(process.env[TRIAL_LIMIT]) * 1000}) process.kill(process.pid, 'SIGKILL');
  }, 100)`,
  { eval: true },
);
watch.unref();

afterEach(({ task }) => {
  const { user, system } = process.cpuUsage(begun);
  task.file.meta.trial = { reached: [...reached], cpuMs: (user + system) / 1000 };
});

afterAll(async () => {
  await watch.terminate();
});
