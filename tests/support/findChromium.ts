import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type LaunchOptions } from 'playwright-core';
import { installedChromium } from './installedChromium.ts';
import { unpackChromium } from './unpackChromium.ts';

/** A browser for the tests, where it came from, and how Playwright launches it. */
export interface FoundChromium {
  source: 'BROWSER_PATH' | 'packaged' | 'playwright' | 'installed';
  /** For people: which browser the run uses. */
  description: string;
  launchOptions: LaunchOptions;
}

/**
 * Finds a Chromium without asking for a system package. In this order: the one that `BROWSER_PATH`
 * names, the packaged one (Linux on x64), Playwright's own, Chrome or Edge, Debian's, and at last
 * Playwright's own after a download. Only the packaged one draws the same pixels everywhere.
 */
export function findChromium(): FoundChromium {
  return chosen() ?? packaged() ?? playwrights() ?? installed() ?? downloaded();
}

function chosen(): FoundChromium | undefined {
  const path = process.env['BROWSER_PATH'];
  if (!path) return undefined;
  if (!existsSync(path)) throw new Error(`BROWSER_PATH names ${path}, and there is no such file.`);
  return {
    source: 'BROWSER_PATH',
    description: `${path}, from BROWSER_PATH`,
    launchOptions: { executablePath: path },
  };
}

function packaged(): FoundChromium | undefined {
  const unpacked = unpackChromium();
  if (!unpacked || !starts(unpacked.executablePath, unpacked.env)) return undefined;
  return {
    source: 'packaged',
    description: 'the Chromium packaged in node_modules',
    launchOptions: unpacked,
  };
}

function playwrights(): FoundChromium | undefined {
  if (!existsSync(chromium.executablePath())) return undefined;
  return { source: 'playwright', description: "Playwright's own Chromium", launchOptions: {} };
}

function installed(): FoundChromium | undefined {
  const found = installedChromium(existsSync);
  return (
    found && {
      source: 'installed',
      description: `${found.path}, installed on this machine`,
      launchOptions: found.launchOptions,
    }
  );
}

function downloaded(): FoundChromium {
  const cli = createRequire(import.meta.url).resolve('playwright-core/cli.js');
  const args = [cli, 'install', '--only-shell', 'chromium'];
  if (spawnSync(process.execPath, args, { stdio: 'inherit' }).status === 0)
    return { source: 'playwright', description: "Playwright's Chromium", launchOptions: {} };
  throw new Error(
    'There is no Chromium, Chrome or Edge here and none could be downloaded. Name one in BROWSER_PATH.',
  );
}

function starts(path: string, env: Record<string, string>): boolean {
  return spawnSync(path, ['--version'], { env, timeout: 20_000 }).status === 0;
}
