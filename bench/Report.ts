import type { EventBytes } from './bytesOf.ts';
import type { Growth } from './measureGrowth.ts';
import type { Timing } from './comparePeers.ts';

/** What one run of the bench has measured, as it is written to `bench/results`. */
export interface Report {
  readonly machine: { readonly node: string; readonly cpu: string; readonly load: number };
  readonly sizes: readonly SizeReport[];
  /** The sizes that `growth` is of. */
  readonly counts: readonly number[];
  readonly growth: readonly Growth[];
}

export interface SizeReport {
  readonly count: number;
  readonly tableMs: number;
  readonly indexMs: number;
  /** For events that come in order, and for those that do not. */
  readonly bytes: EventBytes;
  readonly bytesUnordered: EventBytes;
  readonly scenarios: readonly ScenarioReport[];
}

interface ScenarioReport {
  readonly name: string;
  readonly timings: readonly Timing[];
  /** How often each path was taken. */
  readonly paths: Readonly<Record<string, number>>;
}
