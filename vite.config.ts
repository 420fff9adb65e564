import { defineConfig } from 'vite';
import { appPlugins } from './build/appPlugins.ts';
import { devPolicy } from './build/devPolicy.ts';
import { loadParts } from './build/loadParts.ts';
import { serviceWorker } from './build/serviceWorker.ts';
import { shortClasses } from './build/shortClasses.ts';
import { siteHeaders } from './build/siteHeaders.ts';
import { earlyParts } from './build/earlyParts.ts';
import { squeeze } from './build/squeeze.ts';
import { boundedRuns } from './build/boundedRuns.ts';
import { statePoints } from './build/statePoints.ts';
import { thirdPartyNotices } from './build/notices.ts';

const notices = thirdPartyNotices();

export default defineConfig({
  // relative, so that the build is served from any folder
  base: './',
  plugins: [
    ...appPlugins(),
    devPolicy(),
    earlyParts(),
    loadParts(),
    shortClasses(),
    siteHeaders(),
    squeeze(),
    notices.plugin,
    // last: it lists all that the others have written
    serviceWorker(),
  ],
  worker: { format: 'es', plugins: () => [statePoints(), boundedRuns(), notices.workerPlugin] },
  // what the build may weigh is held by "npm run size", gzipped
  build: { chunkSizeWarningLimit: 1000 },
});
