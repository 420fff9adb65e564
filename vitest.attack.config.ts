import { defineConfig } from 'vitest/config';
import { appPlugins } from './build/appPlugins.ts';
import { runSize } from './tests/attack/RunSize.ts';

const results = process.env['RESULTS_FOLDER'];
// drawn once, for all files
const { share, seed } = runSize(process.env);

/** Mutated links, row files and data sets by the thousand: apart from all other tests, which take less time. */
export default defineConfig({
  plugins: appPlugins(),
  test: {
    name: 'attack',
    environment: 'node',
    include: ['tests/attack/**/*.test.ts'],
    env: { TZ: 'UTC', ATTACK_SHARE: String(share), ATTACK_SEED: String(seed) },
    testTimeout: 90_000,
    hookTimeout: 90_000,
    reporters: results
      ? ['default', ['json', { outputFile: `${results}/attack.json` }]]
      : ['default'],
  },
});
