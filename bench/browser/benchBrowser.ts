import type { BrowserReport, SizeReport, Steps } from './BrowserReport.ts';
import { cpus, loadavg, tmpdir } from 'node:os';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { PEER_NAMES } from './peers/PeerPage.ts';
import { buildSite } from './buildSite.ts';
import { chromium } from 'playwright-core';
import { findChromium } from '../../tests/support/findChromium.ts';
import { join } from 'node:path';
import { measureApp } from './measureApp.ts';
import { measureBundled } from './measureBundled.ts';
import { measurePeer } from './measurePeer.ts';
import { peerSeed } from './peers/peerEvents.ts';
import { printBrowserReport } from './printBrowserReport.ts';
import { syntheticEvents } from '../syntheticEvents.ts';
import { writeCsv } from './writeCsv.ts';

const COUNTS = [1_000, 10_000, 100_000, 1_000_000];
const TEN = 10_000_000;
const STEPPED = [30, 365];
const RESULT = 'bench/results/browser.json';

/**
 * Measures the built app in a browser without a GPU, with the bundled set and on generated files of
 * events.
 *
 *   npm run bench:browser -- [--bundled] [--ten] [--alone] [--profile]
 *
 * `--bundled` leaves the files out, `--ten` adds ten million events, `--alone` leaves the peers out,
 * `--profile` prints where the time goes; with the first and the last no result is written.
 */
export async function main(args: readonly string[]): Promise<number> {
  const isProfiled = args.includes('--profile');
  const found = findChromium();
  const folder = mkdtempSync(join(tmpdir(), 'hemisphere-bench-'));
  const site = await buildSite(join(folder, 'site'), isProfiled);
  const browser = await chromium.launch(found.launchOptions);
  try {
    const before = loadavg()[0] ?? NaN;
    const run = { browser, folder, address: site.address, isAlone: args.includes('--alone') };
    const sizes: SizeReport[] = [];
    console.log('Bundled set: Hemisphere');
    const bundled = await measureBundled({ browser, address: site.address, isProfiled });
    for (const count of countsOf(args))
      sizes.push(await measureSize({ ...run, count, isProfiled }));
    const report: BrowserReport = {
      machine: {
        cpu: cpus()[0]?.model ?? 'unknown processor',
        cores: cpus().length,
        browser: `Chromium ${browser.version()}, ${found.description}`,
      },
      load: { before, after: loadavg()[0] ?? NaN },
      bundled,
      sizes,
    };
    console.log(printBrowserReport(report));
    if (!isProfiled && sizes.length > 0) save(report);
    return 0;
  } finally {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function countsOf(args: readonly string[]): readonly number[] {
  if (args.includes('--bundled')) return [];
  return args.includes('--ten') ? [...COUNTS, TEN] : COUNTS;
}

interface SizeRun {
  readonly browser: Browser;
  readonly folder: string;
  readonly address: string;
  readonly count: number;
  readonly isAlone: boolean;
  readonly isProfiled: boolean;
}

async function measureSize(run: SizeRun): Promise<SizeReport> {
  const { browser, folder, address, count, isProfiled } = run;
  console.log(`${count.toLocaleString('en')} events: Hemisphere`);
  const csv = join(folder, 'events.csv');
  writeCsv(csv, syntheticEvents(count, peerSeed));
  const app = await measureApp({ browser, address, csv, count, isProfiled, stepped: STEPPED });
  rmSync(csv);
  const steps: Steps[] = [];
  for (const days of STEPPED) {
    const oursMs = app.stepMs.get(days) ?? NaN;
    steps.push({ peer: 'Hemisphere', days, medianMs: oursMs, ratio: 1, note: '' });
    // ten million objects are more than a page can hold
    if (run.isAlone || count >= TEN) continue;
    for (const peer of PEER_NAMES) {
      console.log(`${count.toLocaleString('en')} events, ${days} days: ${peer}`);
      const { medianMs, note } = await measurePeer({ browser, address, peer, count, days });
      steps.push({
        peer,
        days,
        medianMs,
        ratio: medianMs === null ? null : medianMs / oursMs,
        note,
      });
    }
  }
  return { count, opening: app.opening, motions: app.motions, steps };
}

function save(report: BrowserReport): void {
  mkdirSync('bench/results', { recursive: true });
  writeFileSync(RESULT, `${JSON.stringify(report, null, 2)}\n`);
}
