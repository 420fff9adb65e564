import { minify } from 'terser';
import type { Plugin } from 'vite';

/** The chunks that the page asks for by itself. */
const EARLY: readonly string[] = ['index', 'following'];

/**
 * Minifies the early chunks once more, after Vite's own minifier: by a sixtieth, which is more than most
 * features of the start weigh. What comes later is not worth the seconds of the build.
 */
export function squeeze(): Plugin {
  return {
    name: 'hemisphere:squeeze',
    apply: 'build',
    async generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).flatMap((output) =>
        output.type === 'chunk' && EARLY.includes(output.name) ? [output] : [],
      );
      await Promise.all(
        chunks.map(async (chunk) => {
          const { code } = await minify(chunk.code, {
            module: true,
            ecma: 2020,
            compress: { passes: 3, keep_fargs: false },
          });
          if (code === undefined) throw new Error(`Nothing is left of ${chunk.fileName}.`);
          chunk.code = code;
        }),
      );
    },
  };
}
