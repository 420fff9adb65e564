import type { LaunchOptions } from 'playwright-core';
import { existsSync } from 'node:fs';
import { firefox } from 'playwright-core';

interface FoundFirefox {
  /** For people: which browser the run uses. */
  readonly description: string;
  readonly launchOptions: LaunchOptions;
}

const PLACES = [
  '/usr/bin/firefox',
  '/usr/bin/firefox-esr',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  String.raw`C:\Program Files\Mozilla Firefox\firefox.exe`,
];

/** Finds a Firefox: the one that `FIREFOX_PATH` names, an installed one, or Playwright's own build. */
export function findFirefox(): FoundFirefox | undefined {
  const named = process.env['FIREFOX_PATH'];
  const path = named ?? PLACES.find((place) => existsSync(place));
  // any Firefox as it is sold is driven by WebDriver BiDi
  if (path && existsSync(path))
    return { description: path, launchOptions: { channel: 'moz-firefox', executablePath: path } };
  if (named || !existsSync(firefox.executablePath())) return undefined;
  return { description: "Playwright's own Firefox", launchOptions: {} };
}
