import { defineConfig } from 'vite';
import { appPlugins } from './build/appPlugins.ts';

/** The gallery alone, for its pictures: no part of the app's build. */
export default defineConfig({
  base: './',
  plugins: appPlugins(),
  worker: { format: 'es' },
  build: {
    outDir: 'node_modules/.cache/gallery',
    emptyOutDir: true,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: { input: 'gallery.html' },
  },
});
