import type { Plugin } from 'vite';

/** No page has so many values: writers end one after a megabyte, or some ten thousand rows. */
const MOST_VALUES = 2 ** 24;

const checked = (count: string) =>
  `if (!(${count} <= ${MOST_VALUES})) throw new RangeError('A page says that it has too many values.')\n`;

type Bounds = readonly (readonly [from: string, to: string])[];

/** What the library takes a file's word for, by its source file, and the same held to what there can be. */
const BOUNDS: Readonly<Record<string, Bounds>> = {
  'encoding.js': [
    ['  let seen = 0\n', `  let seen = 0\n  ${checked('output.length')}`],
    [
      'const count = header >>> 1\n',
      `const count = header >>> 1
      if (count > output.length - seen) throw new RangeError('A run is longer than its page.')\n`,
    ],
    [
      'let count = header >> 1 << 3 ',
      'let count = Math.min(header >>> 1, Math.ceil((output.length - seen) / 8)) << 3 ',
    ],
  ],
  'datapage.js': [
    [
      'const nValues = daph.num_values - numNulls\n',
      `const nValues = daph.num_values - numNulls\n  ${checked('nValues')}`,
    ],
    [
      'const nValues = daph2.num_values - daph2.num_nulls\n',
      `const nValues = daph2.num_values - daph2.num_nulls\n  ${checked('nValues')}`,
    ],
  ],
};

/**
 * Bounds the runs and pages that hyparquet reads. It takes their lengths at their word, and a damaged file can
 * make it write two thousand million values, over which the engine ends.
 */
export function boundedRuns(): Plugin {
  return {
    name: 'hemisphere:bounded-runs',
    // what is packed ahead would not be changed
    config: () => ({ optimizeDeps: { exclude: ['hyparquet'] } }),
    transform: {
      filter: { id: /\/hyparquet\/src\/(?:encoding|datapage)\.js$/ },
      handler: (code, id) => withBounds(code, id.slice(id.lastIndexOf('/') + 1)),
    },
  };
}

/** Throws where the library does not read a file as it did. */
export function withBounds(code: string, file: string): string {
  return (BOUNDS[file] ?? []).reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) throw new Error(`hyparquet has no place for "${from}".`);
    return text.replace(from, () => to);
  }, code);
}
