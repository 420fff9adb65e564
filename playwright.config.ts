import { defineConfig } from '@playwright/test';
import { findChromium } from './tests/support/findChromium.ts';

const chromium = findChromium();
const results = process.env['RESULTS_FOLDER'];
const port = process.env['E2E_PORT'] ?? '4173';
const address = `http://127.0.0.1:${port}/`;

// each worker reads this file too; the run is announced by the first to do so
if (process.env['TEST_WORKER_INDEX'] === undefined) console.log(`Browser: ${chromium.description}`);

const use = { browserName: 'chromium' as const, launchOptions: chromium.launchOptions };

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
  use: { baseURL: address, locale: 'en-US', timezoneId: 'UTC' },
  projects: [
    { name: 'chromium', testIgnore: 'speed.spec.ts', use },
    // by itself, when nothing else asks for the processor
    { name: 'speed', testMatch: 'speed.spec.ts', dependencies: ['chromium'], use },
  ],
});
