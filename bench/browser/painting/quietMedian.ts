import { median } from '../../quantile.ts';

/** Median milliseconds of the quietest round: what the code takes, not what else runs. */
export function quietMedian(run: () => void, rounds = 5, times = 15): number {
  const medians = Array.from({ length: rounds }, () =>
    median(
      Array.from({ length: times }, () => {
        const startMs = performance.now();
        run();
        return performance.now() - startMs;
      }),
    ),
  );
  return Math.min(...medians);
}
