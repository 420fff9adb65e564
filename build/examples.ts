import { readFileSync, readdirSync } from 'node:fs';
import { join, parse } from 'node:path';
import type { Plugin } from 'vite';

const FOLDER = 'examples';
const SERVED_AS = '/@hemisphere/examples';

/**
 * Gives the app `virtual:examples`, which exports `EXAMPLES`: the name and the address of each file of
 * rows in `examples/`, by the format that the file is named after. An asset each in the build, never
 * inlined: the page's policy lets nothing be fetched from a `data:` address.
 */
export function examples(): Plugin {
  let folder = FOLDER;
  let isBuild = false;
  return {
    name: 'hemisphere:examples',
    configResolved({ root, command }) {
      folder = join(root, FOLDER);
      isBuild = command === 'build';
    },
    configureServer(server) {
      server.middlewares.use(SERVED_AS, (request, response, next) => {
        const name = rowFiles(folder).find((file) => request.url === `/${file}`);
        if (name === undefined) return next();
        response.setHeader('Content-Type', 'text/plain; charset=utf-8');
        response.end(readFileSync(join(folder, name)));
      });
    },
    resolveId: { filter: { id: /^virtual:examples$/ }, handler: () => '\0virtual:examples' },
    load: {
      filter: { id: /^\0virtual:examples$/ },
      handler() {
        const addressOf = (name: string) => {
          if (!isBuild) return JSON.stringify(`${SERVED_AS}/${name}`);
          const source = readFileSync(join(folder, name));
          return `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name, source })}`;
        };
        const entries = rowFiles(folder).map(
          (name) => `${parse(name).name}: { name: '${name}', url: ${addressOf(name)} },`,
        );
        return `export const EXAMPLES = { ${entries.join('\n')} };`;
      },
    },
  };
}

function rowFiles(folder: string): string[] {
  return readdirSync(folder).filter((name) => /^\w+\.(csv|tsv)$/.test(name));
}
