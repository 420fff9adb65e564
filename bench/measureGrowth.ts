import { cpuMs } from './cpuMs.ts';
import { type ViewName, benchViews } from './benchViews.ts';
import { spansOf, windowsOf } from './windows.ts';
import type { Peer } from './Peer.ts';
import { growthExponent } from './growthExponent.ts';
import { heatUp } from './heatUp.ts';
import { median, quantile } from './quantile.ts';
import { randomOf } from './syntheticEvents.ts';

/** The engine at one size. */
export interface Sized {
  readonly count: number;
  readonly peer: Peer;
}

export interface Growth {
  readonly view: ViewName;
  readonly windows: string;
  /** By size. */
  readonly medianMs: readonly number[];
  readonly p95Ms: readonly number[];
  /** From 100,000 events on; null with fewer than two such sizes. */
  readonly exponent: number | null;
}

const growsFrom = 100_000;

/** A frame of each view and window at all sizes, in turn. */
export function measureGrowth(sized: readonly Sized[], frames: number): Growth[] {
  const views = Object.keys(benchViews) as ViewName[];
  const lengths = ['day', 'month', 'year', 'half'] as const;
  const moves = ['by a day', 'anywhere'] as const;
  return views.flatMap((view) =>
    lengths.flatMap((length) =>
      moves.map((move) => growthOf(sized, view, windowsOf(length, move), frames)),
    ),
  );
}

function growthOf(
  sized: readonly Sized[],
  view: ViewName,
  windows: ReturnType<typeof windowsOf>,
  frames: number,
): Growth {
  const times = sized.map((): number[] => []);
  const spans = spansOf(windows, frames, randomOf(17));
  for (const { peer } of sized) heatUp(peer, spans, [benchViews[view]]);
  for (const span of spans) {
    sized.forEach(({ peer }, at) => {
      const start = cpuMs();
      peer.frame(span);
      times[at]!.push(cpuMs() - start);
    });
  }
  const medianMs = times.map(median);
  const grows = sized.map(({ count }, at) => ({ count, ms: medianMs[at]! }));
  const large = grows.filter(({ count }) => count >= growsFrom);
  return {
    view,
    windows: windows.name,
    medianMs,
    p95Ms: times.map((values) => quantile(values, 0.95)),
    exponent:
      large.length < 2
        ? null
        : growthExponent(
            large.map(({ count }) => count),
            large.map(({ ms }) => ms),
          ),
  };
}
