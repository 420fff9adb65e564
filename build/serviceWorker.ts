import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Plugin, build } from 'vite';
import type { KeptList } from '../src/offline/KeptList.ts';
import { keptList } from './keptList.ts';

const SOURCE = 'src/offline/serviceWorker.ts';
const WORDS = /^\0virtual:messages\/(?!en\/)(\w+)\/\w+$/;

/**
 * Writes `sw.js` beside the built page: the code of `src/offline` after the list of all that this very build
 * keeps on a device. Own code, since none at hand keeps the build of a page that is still open beside its
 * successor, packs what it keeps, or waits with a language until that is spoken.
 */
export function serviceWorker(): Plugin {
  const langs = new Map<string, string>();
  let root = process.cwd();
  return {
    name: 'hemisphere:service-worker',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        const ids = output.type === 'chunk' ? output.moduleIds : [];
        const spoken = new Set(ids.map((id) => WORDS.exec(id)?.[1]));
        const [lang] = spoken;
        if (spoken.size === 1 && lang !== undefined) langs.set(output.fileName, lang);
      }
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir = 'dist' }) {
        const code = await workerCode(resolve(root, SOURCE));
        writeWorker(dir, code, (path) => langs.get(path));
      },
    },
  };
}

/** Writes the worker of the build in `folder`, whose files stand by now. */
export function writeWorker(
  folder: string,
  code: string,
  langOf: (path: string) => string | undefined,
): void {
  const list = keptList(folder, langOf);
  const hash = createHash('sha256').update(JSON.stringify(list) + code);
  const kept: KeptList = { build: hash.digest('hex').slice(0, 12), ...list };
  writeFileSync(join(folder, 'sw.js'), `self.KEPT=${JSON.stringify(kept)};\n${code}`);
}

const ENTRY = '\0service-worker';

/** One script that imports nothing: not every browser takes a module for a service worker. */
async function workerCode(source: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [
      {
        name: 'hemisphere:service-worker-entry',
        resolveId: (id) => (id === ENTRY ? id : null),
        load: (id) =>
          id === ENTRY
            ? `import { serviceWorker } from ${JSON.stringify(source)}; serviceWorker(self, self.KEPT);`
            : null,
      },
    ],
    build: {
      write: false,
      rolldownOptions: { input: ENTRY, output: { format: 'iife' } },
    },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const [output] = outputs;
  if (output?.type !== 'chunk') throw new Error(`${source} was not built.`);
  return output.code;
}
