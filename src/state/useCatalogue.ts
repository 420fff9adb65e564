import { Catalogue, type CatalogueState } from './Catalogue.ts';
import { part } from '../base/part.ts';
import { useStore } from 'zustand';

const rows = part(async () => {
  const [{ rowCode }, { workerPort }] = await Promise.all([
    import('./rowCode.ts'),
    import('../engine/workerPort.ts'),
  ]);
  return rowCode(workerPort, wait);
});

/** What this page has open. */
export const catalogue = new Catalogue({
  fetch: (...asked) => fetch(...asked),
  page: () => document.baseURI,
  loadRowCode: rows.ask,
});

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
