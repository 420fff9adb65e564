import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { buildAtlas } from './atlas/buildAtlas.ts';
import type { WorldTopology } from './atlas/worldOutlines.ts';
import { warmLink } from './warmLink.ts';

const SOURCE = 'node_modules/world-atlas/countries-50m.json';
const SERVED_AS = '/@hemisphere/atlas.bin';

/**
 * Gives the app `virtual:atlas`, which exports the address of the atlas file as `ATLAS_URL`: an asset
 * of the build, an answer of the dev server. The built page asks for it before any script runs.
 */
export function atlas(): Plugin {
  let root = process.cwd();
  let isBuild = false;
  let served: Uint8Array | undefined;
  return {
    name: 'hemisphere:atlas',
    configResolved(config) {
      root = config.root;
      isBuild = config.command === 'build';
    },
    configureServer(server) {
      server.middlewares.use(SERVED_AS, (_request, response) => {
        served ??= readAndBuild(root);
        response.setHeader('Content-Type', 'application/octet-stream');
        response.end(served);
      });
    },
    resolveId: { filter: { id: /^virtual:atlas$/ }, handler: () => '\0virtual:atlas' },
    load: {
      filter: { id: /^\0virtual:atlas$/ },
      handler() {
        if (!isBuild) return `export const ATLAS_URL = '${SERVED_AS}';`;
        const id = this.emitFile({
          type: 'asset',
          name: 'atlas.bin',
          // by which the third-party notices know whose work it is
          originalFileName: SOURCE,
          source: readAndBuild(root),
        });
        return `export const ATLAS_URL = import.meta.ROLLUP_FILE_URL_${id};`;
      },
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) =>
        Object.values(bundle)
          .filter((output) => output.type === 'asset' && output.originalFileNames.includes(SOURCE))
          .map(({ fileName }) => warmLink(fileName)),
    },
  };
}

/** The atlas file, from world-atlas as npm installed it below `root`. */
export function readAndBuild(root: string): Uint8Array {
  return buildAtlas(JSON.parse(readFileSync(resolve(root, SOURCE), 'utf8')) as WorldTopology);
}
