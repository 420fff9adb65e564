import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';
import { findFirefox } from './tests/support/findFirefox.ts';

const firefox = findFirefox();

if (process.env['TEST_WORKER_INDEX'] === undefined)
  console.log(
    firefox
      ? `Browser: ${firefox.description}`
      : 'There is no Firefox here: install one, or name its path in FIREFOX_PATH.',
  );

/** The flows of readers. Fingers, prints and pictures are tried in Chromium alone. */
const FLOWS = /(badInput|embed|firstVisit|start|story|ties|time)\.spec\.ts$/;

export default defineConfig({
  ...base,
  projects: firefox
    ? [
        {
          name: 'firefox',
          testMatch: FLOWS,
          use: { browserName: 'firefox', launchOptions: firefox.launchOptions },
        },
      ]
    : [],
});
