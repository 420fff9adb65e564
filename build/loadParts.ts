import type { Plugin } from 'vite';
import { resolve } from 'node:path';
import { STYLE_END } from '../src/base/styleEnd.ts';

/** What Vite wraps each `import()` in. Its own would import first and lose for good what did not come. */
const HELPER = '\0vite/preload-helper.js';

/**
 * Has each `import()` of the built app go through `src/base/loadPart.ts`, told all files that it needs, and
 * ends each style sheet so that it can be told from half of one.
 */
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
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const output of Object.values(bundle)) {
          const isStyle = output.type === 'asset' && output.fileName.endsWith('.css');
          if (isStyle) output.source = `${String(output.source).trimEnd()}${STYLE_END}`;
        }
      },
    },
  };
}
