import type { Plugin } from 'vite';
import { resolve } from 'node:path';

/** What Vite wraps each `import()` in. Its own would import first and lose for good what did not come. */
const HELPER = '\0vite/preload-helper.js';

/** Has each `import()` of the built app go through `src/base/loadPart.ts`, told all files that it needs. */
export function loadParts(): Plugin {
  return {
    name: 'hemisphere:load-parts',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      build: {
        modulePreload: {
          polyfill: false,
          // Vite leaves out a file that needs no other
          resolveDependencies: (file, needed, { hostType }) =>
            hostType === 'js' && !needed.includes(file) ? [file, ...needed] : needed,
        },
      },
    }),
    load(id) {
      if (id !== HELPER) return null;
      return `
        import { loadPart } from ${JSON.stringify(resolve('src/base/loadPart.ts'))};
        const importAt = (address) => import(/* @vite-ignore */ address);
        export const __vitePreload = (run, files, importer) => loadPart(run, files, importer, importAt);
      `;
    },
  };
}
