/**
 * Bundles the bench, as the app is bundled, and runs it in a Node of its own with room for ten million
 * events.
 *
 *   node bench/run.mjs [--ten] [--reference]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { spawnSync } from 'node:child_process';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '..');
// inside of the project, so that the peers' packages are found
const folder = mkdtempSync(join(root, 'node_modules/.bench-'));
try {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: { ssr: 'bench/bench.ts', outDir: folder, minify: false, target: 'node20' },
  });
  const run = ['--max-old-space-size=14000', '--expose-gc', join(folder, 'bench.js')];
  const { status } = spawnSync(process.execPath, [...run, ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
