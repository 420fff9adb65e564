import { defineConfig } from 'vite';
import { appPlugins } from './build/appPlugins.ts';
import { devPolicy } from './build/devPolicy.ts';
import { loadParts } from './build/loadParts.ts';
import { siteHeaders } from './build/siteHeaders.ts';
import { earlyParts } from './build/earlyParts.ts';
import { thirdPartyNotices } from './build/notices.ts';

const notices = thirdPartyNotices();

export default defineConfig({
  // relative, so that the build is served from any folder
  base: './',
  plugins: [...appPlugins(), devPolicy(), earlyParts(), loadParts(), siteHeaders(), notices.plugin],
  worker: { format: 'es', plugins: () => [notices.workerPlugin] },
  // what the build may weigh is held by "npm run size", gzipped
  build: { chunkSizeWarningLimit: 1000 },
});
