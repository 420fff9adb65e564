import { defineConfig } from '@playwright/test';
import { findChromium } from './tests/support/findChromium.ts';

const chromium = findChromium();
const results = process.env['RESULTS_FOLDER'];
const port = process.env['E2E_PORT'] ?? '4173';
const address = `http://127.0.0.1:${port}/`;

// each worker reads this file too; the run is announced by the first to do so
if (process.env['TEST_WORKER_INDEX'] === undefined) console.log(`Browser: ${chromium.description}`);

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: !!process.env['CI'],
  reporter: results ? [['line'], ['json', { outputFile: `${results}/playwright.json` }]] : 'line',
  webServer: {
    // not through npx: ending npx leaves the server running
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: address,
    reuseExistingServer: !process.env['CI'],
  },
  // pictures are comparable in the one browser build that the lock file pins
  grepInvert: chromium.source === 'packaged' ? [] : [/@visual/],
  // how long a flow takes says nothing of the app: a busy machine takes its time
  timeout: 180_000,
  expect: { timeout: 30_000 },
  use: { baseURL: address, locale: 'en-US', timezoneId: 'UTC' },
  projects: [
    {
      name: 'chromium',
      use: { browserName: 'chromium', launchOptions: chromium.launchOptions },
    },
  ],
});
