import { cpuMs } from './cpuMs.ts';
import { cpus, loadavg } from 'node:os';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Report, SizeReport } from './Report.ts';
import { type Scenario, comparePeers, scenarios } from './comparePeers.ts';
import { type Sized, measureGrowth } from './measureGrowth.ts';
import { benchSizes, syntheticEvents } from './syntheticEvents.ts';
import { indexFrom, indexTable } from '../src/columns/indexTable.ts';
import type { EventTable } from '../src/columns/EventTable.ts';
import type { Peer } from './Peer.ts';
import type { RawEvents } from '../src/columns/RawEvents.ts';
import { buildTable } from '../src/columns/buildTable.ts';
import { bytesOf } from './bytesOf.ts';
import { crossfilterPeer } from './peers/crossfilterPeer.ts';
import { hemispherePeer } from './peers/hemispherePeer.ts';
import { objectsPeer } from './peers/objectsPeer.ts';
import { printReport } from './printReport.ts';
import { superclusterPeer } from './peers/superclusterPeer.ts';

const sizes = [10_000, 100_000, 1_000_000];
const ten = 10_000_000;
const frames = 40;
const seed = 42;

/** The sizes are measured one after the other, so that one alone fills the memory; then all grow. */
function bench(flags: ReadonlySet<string>): Report {
  const counts = flags.has('--ten') ? [...sizes, ten] : sizes;
  const reports = counts.map(measureSize);
  const sized = counts.map((count): Sized => {
    const { table } = build(syntheticEvents(count, seed));
    return { count, peer: hemispherePeer(table) };
  });
  const cpu = cpus()[0]?.model ?? 'unknown processor';
  return {
    machine: { node: process.versions.node, cpu, load: loadavg()[0] ?? NaN },
    sizes: reports,
    counts,
    growth: measureGrowth(sized, frames),
  };
}

/** A table with its index, and how long each took; built once before, so that the code is compiled. */
function build(raw: RawEvents): { table: EventTable; tableMs: number; indexMs: number } {
  const start = cpuMs();
  const sorted = buildTable(raw, benchSizes);
  const built = cpuMs();
  const table = raw.count < indexFrom ? sorted : indexTable(sorted);
  return { table, tableMs: built - start, indexMs: cpuMs() - built };
}

function measureSize(count: number): SizeReport {
  const raw = syntheticEvents(count, seed);
  if (count < ten) build(raw);
  const { table, tableMs, indexMs } = build(raw);
  const ours = hemispherePeer(table);
  const peers = peersFor(raw, table, ours);
  const report = {
    count,
    tableMs,
    indexMs,
    bytes: bytesOf({ ...table, rows: null }),
    bytesUnordered: bytesOf(table),
    scenarios: scenarios
      .filter(({ views }) => count < ten || views.length === 1)
      .map((scenario) => runScenario(peers, ours.paths, scenario)),
  };
  globalThis.gc?.();
  return report;
}

/** At ten million only what takes no minutes takes part. */
function peersFor(raw: RawEvents, table: EventTable, ours: Peer): Peer[] {
  if (raw.count >= ten) return [ours, crossfilterPeer(raw)];
  return [
    ours,
    crossfilterPeer(raw),
    objectsPeer(raw),
    superclusterPeer(table, 'one zoom'),
    superclusterPeer(table, 'all zooms'),
  ];
}

function runScenario(peers: readonly Peer[], paths: Map<string, number>, scenario: Scenario) {
  paths.clear();
  const timings = comparePeers(peers, scenario, frames);
  return { name: scenario.name, timings, paths: Object.fromEntries(paths) };
}

const flags = new Set(process.argv.slice(2));
const report = bench(flags);
console.log(printReport(report));
mkdirSync('bench/results', { recursive: true });
const name = flags.has('--reference') ? 'reference' : new Date().toISOString().replaceAll(':', '-');
writeFileSync(`bench/results/${name}.json`, `${JSON.stringify(report, null, 2)}\n`);
