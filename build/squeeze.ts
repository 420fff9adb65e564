import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { minify } from 'terser';
import type { Plugin } from 'vite';

/** The chunks that the page asks for by itself, and the script that goes ahead of them. */
const EARLY: readonly string[] = ['index', 'following'];
const AHEAD = 'ahead.js';

/**
 * Minifies the early chunks once more, after Vite's own minifier, and the script that Vite leaves as it is:
 * by a fiftieth, which is more than most features of the start weigh. What comes later is not worth the
 * seconds of the build.
 */
export function squeeze(): Plugin {
  let publicDir = '';
  return {
    name: 'hemisphere:squeeze',
    apply: 'build',
    configResolved: (config) => {
      ({ publicDir } = config);
    },
    async generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).flatMap((output) =>
        output.type === 'chunk' && EARLY.includes(output.name) ? [output] : [],
      );
      await Promise.all(
        chunks.map(async (chunk) => {
          chunk.code = await squeezed(chunk.code);
        }),
      );
      // written over the copy of it
      const ahead = await readFile(join(publicDir, AHEAD), 'utf8');
      this.emitFile({ type: 'asset', fileName: AHEAD, source: await squeezed(ahead) });
    },
  };
}

/** The same module in fewer letters. */
async function squeezed(module: string): Promise<string> {
  const { code } = await minify(module, {
    module: true,
    ecma: 2022,
    compress: { passes: 3, keep_fargs: false, unsafe_arrows: true },
  });
  if (!code) throw new Error('Nothing is left of a script.');
  return code;
}
