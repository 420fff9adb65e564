import { defineConfig } from 'vite';
import { appPlugins } from './build/appPlugins.ts';
import { boundedRuns } from './build/boundedRuns.ts';
import { statePoints } from './build/statePoints.ts';

/** The gallery alone, for its pictures: no part of the app's build. */
export default defineConfig({
  base: './',
  plugins: appPlugins(),
  worker: { format: 'es', plugins: () => [statePoints(), boundedRuns()] },
  build: {
    outDir: 'node_modules/.cache/gallery',
    emptyOutDir: true,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: { input: 'gallery.html' },
  },
});
