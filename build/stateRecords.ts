import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Country } from '../src/model/Country.ts';

const FOLDER = 'data/countries';

/**
 * Gives the app `virtual:state-records`, which exports `STATE_RECORDS`: the states that the record knows, by
 * code, without what it says of how they began. A file of ties has no states of its own.
 */
export function stateRecords(): Plugin {
  let root = process.cwd();
  let made: string | undefined;
  return {
    name: 'hemisphere:state-records',
    configResolved(config) {
      root = config.root;
    },
    resolveId: {
      filter: { id: /^virtual:state-records$/ },
      handler: () => '\0virtual:state-records',
    },
    load: {
      filter: { id: /^\0virtual:state-records$/ },
      handler: () => (made ??= `export const STATE_RECORDS = ${JSON.stringify(readStates(root))};`),
    },
  };
}

function readStates(root: string): readonly Country[] {
  const folder = resolve(root, FOLDER);
  return readdirSync(folder)
    .toSorted()
    .map((name) => {
      const { independence: _, ...state } = JSON.parse(
        readFileSync(resolve(folder, name), 'utf8'),
      ) as Country;
      return state;
    });
}
