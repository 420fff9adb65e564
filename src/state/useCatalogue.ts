import { Catalogue, type CatalogueState } from './Catalogue.ts';
import { DatasetLoadError } from './DatasetLoadError.ts';
import { part } from '../base/part.ts';
import { useStore } from 'zustand';
import { wantedLang } from './wantedLang.ts';

const rows = part(async () => {
  const [{ rowCode }, { workerPort }] = await Promise.all([
    import('./rowCode.ts'),
    import('../engine/workerPort.ts'),
  ]);
  return rowCode(workerPort, wait);
});

/** Sets of others alone are checked here: the build has checked its own. */
const reader = part(async () => (await import('../ingest/readDataset.ts')).readDataset, 'asked');

const other = part(async () => (await import('./loadOther.ts')).loadOther, 'asked');

const DATA = `${import.meta.env.BASE_URL}data/`;

/** The address of the data set that the app comes with. */
export const BUNDLED = `${DATA}americas.json`;

/** What this page has open. */
export const catalogue = new Catalogue({
  fetch: (...asked) => fetch(...asked),
  page: () => document.baseURI,
  startOf: (url) => (url === BUNDLED ? `${DATA}start.${wantedLang()}.json` : null),
  bundled: BUNDLED,
  loadOther: async (url, tools, wishes) => {
    const load = await other.ask().catch((cause: unknown) => {
      throw new DatasetLoadError(url, { type: 'unreachable' }, { cause });
    });
    return load(url, tools, wishes);
  },
  loadReader: reader.ask,
  loadRowCode: rows.ask,
});

/** What the start of the bundled set leaves out: its sources, its claims and its other languages. */
export const restOfRecord = part(() => catalogue.complete());

export function useCatalogue<T>(select: (state: CatalogueState) => T): T {
  return useStore(catalogue.store, select);
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
}
