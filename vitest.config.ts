import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { appPlugins } from './build/appPlugins.ts';
import { findChromium } from './tests/support/findChromium.ts';

const results = process.env['RESULTS_FOLDER'];
const zonedTests = [
  'tests/unit/model/Day*.test.ts',
  'tests/unit/i18n/formatDay.test.ts',
  'tests/unit/timeZone.test.ts',
];

/** Runs the tests of days once more, far west, half an hour off, and a day ahead of UTC. */
function unitIn(name: string, zone: string) {
  return {
    extends: true as const,
    test: { name, environment: 'node', include: zonedTests, env: { TZ: zone } },
  };
}

export default defineConfig({
  plugins: appPlugins(),
  test: {
    reporters: results
      ? ['default', ['json', { outputFile: `${results}/vitest.json` }]]
      : ['default'],
    // how long a test takes says nothing of the code: a busy machine takes its time
    testTimeout: 90_000,
    hookTimeout: 90_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts', 'tests/arch/**/*.test.ts'],
          env: { TZ: 'UTC' },
          // else it would come past the plugins
          server: { deps: { inline: ['hyparquet'] } },
        },
      },
      unitIn('unit-bogota', 'America/Bogota'),
      unitIn('unit-st-johns', 'America/St_Johns'),
      unitIn('unit-kiritimati', 'Pacific/Kiritimati'),
      {
        extends: true,
        // found only as tests load them, they would make Vite reload the page under a running test
        optimizeDeps: {
          include: [
            '@tanstack/react-query',
            '@tanstack/react-virtual',
            '@testing-library/jest-dom/vitest',
            '@testing-library/react',
            '@testing-library/user-event',
            'fast-check',
            'marked',
            'minisearch',
            'react',
            'react-dom',
            'react-dom/client',
            'react-error-boundary',
            'react/jsx-dev-runtime',
            'react/jsx-runtime',
            'valibot',
            'zustand',
            'zustand/vanilla',
          ],
        },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.browser.test.tsx'],
          setupFiles: 'tests/support/setUpPages.ts',
          globalSetup: 'tests/support/announceChromium.ts',
          expect: { poll: { timeout: 30_000 } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: findChromium().launchOptions,
              contextOptions: { locale: 'en-US', timezoneId: 'UTC' },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
