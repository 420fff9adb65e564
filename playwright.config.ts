import { defineConfig } from '@playwright/test';
import { findChromium } from './tests/support/findChromium.ts';
import { galleryAddress } from './tests/support/galleryAddress.ts';
import { pageRunSize } from './tests/attack/RunSize.ts';

const chromium = findChromium();
const results = process.env['RESULTS_FOLDER'];
const port = process.env['E2E_PORT'] ?? '4173';
const address = `http://127.0.0.1:${port}/`;
const vite = 'node node_modules/vite/bin/vite.js';
const ofGallery = '--config vite.gallery.config.ts';
// pictures are comparable in the one browser build that the lock file pins
const hasPictures = chromium.source === 'packaged';

// what is drawn here, all workers read
const { share, seed } = pageRunSize(process.env);
Object.assign(process.env, { ATTACK_SHARE: String(share), ATTACK_SEED: String(seed) });

// each worker reads this file too; the run is announced by the first to do so
if (process.env['TEST_WORKER_INDEX'] === undefined)
  console.log(
    `Browser: ${chromium.description}\nAttack: ATTACK_SEED=${seed} ATTACK_SHARE=${share}`,
  );

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  snapshotPathTemplate: 'gallery/pictures/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  forbidOnly: !!process.env['CI'],
  reporter: results ? [['line'], ['json', { outputFile: `${results}/playwright.json` }]] : 'line',
  webServer: [
    {
      // not through npx: ending npx leaves the server running
      command: `${vite} preview --host 127.0.0.1 --port ${port} --strictPort`,
      url: address,
      reuseExistingServer: !process.env['CI'],
    },
    ...(hasPictures
      ? [
          {
            command: `${vite} build ${ofGallery} && exec ${vite} preview ${ofGallery} --host 127.0.0.1 --port ${galleryAddress.port} --strictPort`,
            url: galleryAddress.href,
          },
        ]
      : []),
  ],
  grepInvert: hasPictures ? [] : [/@visual/],
  // how long a flow takes says nothing of the app: a busy machine takes its time
  timeout: 180_000,
  // a pixel may differ by what processors round, not by what an eye sees
  expect: { timeout: 30_000, toHaveScreenshot: { threshold: 0.03 } },
  // flows ask the server for all they need, lost files among them; offline.spec.ts allows the service worker
  use: { baseURL: address, locale: 'en-US', timezoneId: 'UTC', serviceWorkers: 'block' },
  projects: [
    {
      name: 'chromium',
      use: { browserName: 'chromium', launchOptions: chromium.launchOptions },
    },
  ],
});
