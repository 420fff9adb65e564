import { cpuMs } from './cpuMs.ts';
import { type ViewName, benchViews } from './benchViews.ts';
import { type Windows, spansOf, windowsOf } from './windows.ts';
import type { Peer } from './Peer.ts';
import { heatUp } from './heatUp.ts';
import { median, quantile } from './quantile.ts';
import { randomOf } from './syntheticEvents.ts';

/** What all peers do in turn, frame by frame. */
export interface Scenario {
  readonly name: string;
  readonly windows: Windows;
  /** One view, or several that change with each frame. */
  readonly views: readonly ViewName[];
  /** Peers that would take minutes stay out. */
  readonly leavesOut: RegExp | null;
}

export const scenarios: readonly Scenario[] = [
  {
    name: 'scrub 30 days by a day',
    windows: windowsOf('month', 'by a day'),
    views: ['hemisphere'],
    leavesOut: null,
  },
  {
    name: 'jump 1 year',
    windows: windowsOf('year', 'anywhere'),
    views: ['hemisphere'],
    leavesOut: /supercluster/,
  },
  {
    name: 'jump half range',
    windows: windowsOf('half', 'anywhere'),
    views: ['hemisphere'],
    leavesOut: /supercluster/,
  },
  {
    name: 'change zoom, 1 year',
    windows: windowsOf('year', 'by a day'),
    views: ['continent', 'country', 'hemisphere', 'city'],
    leavesOut: /supercluster/,
  },
];

export interface Timing {
  readonly peer: string;
  readonly medianMs: number;
  readonly p95Ms: number;
  /** To the first peer's median. */
  readonly ratio: number;
  /** Whether its counts were compared, frame by frame, with the first peer's. */
  readonly isCompared: boolean;
}

/** Peers take turns of so many frames, as a hand moves on: the first finds cold caches. */
const turn = 5;

/** Runs a scenario; throws an Error where a peer that counts the same has counted something else. */
export function comparePeers(peers: readonly Peer[], scenario: Scenario, frames: number): Timing[] {
  const taking = peers.filter(({ name }) => !scenario.leavesOut?.test(name));
  const times = taking.map((): number[] => []);
  const spans = spansOf(scenario.windows, frames, randomOf(11));
  const views = scenario.views.map((name) => benchViews[name]);
  for (const peer of taking) heatUp(peer, spans, views);
  for (let first = 0; first < frames; first += turn) {
    const end = Math.min(frames, first + turn);
    taking.forEach((peer, at) => {
      for (let frame = first; frame < end; frame++) {
        const start = cpuMs();
        if (views.length > 1) peer.setView(views[frame % views.length]!);
        peer.frame(spans[frame]!);
        times[at]!.push(cpuMs() - start);
      }
    });
    checkDigests(taking, `${scenario.name}, frame ${end - 1}`);
  }
  const first = median(times[0]!);
  return taking.map((peer, at) => ({
    peer: peer.name,
    medianMs: median(times[at]!),
    p95Ms: quantile(times[at]!, 0.95),
    ratio: median(times[at]!) / first,
    isCompared: peer.digest() !== null,
  }));
}

function checkDigests([first, ...others]: readonly Peer[], where: string): void {
  const expected = JSON.stringify(first?.digest());
  for (const other of others) {
    const digest = other.digest();
    if (digest === null || JSON.stringify(digest) === expected) continue;
    const found = JSON.stringify(digest);
    throw new Error(`${other.name} counts otherwise: ${where}: ${found}, not ${expected}.`);
  }
}
