import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type Lens, START_LENS } from '../../../src/lens/Lens.ts';
import type { Dataset } from '../../../src/dataset/Dataset.ts';
import { DatasetContext } from '../../../src/state/DatasetContext.ts';
import { I18nProvider } from '../../../src/i18n/I18nProvider.tsx';
import type { ReactNode } from 'react';
import { ToastProvider } from '../../../src/ui/ToastProvider.tsx';
import { buildDataset } from '../../../src/dataset/buildDataset.ts';
import { loadFonts } from '../support/loadFonts.ts';
import { readDataset } from '../../../src/ingest/readDataset.ts';
import { render } from '@testing-library/react';
import { replaceLens } from '../../../src/state/lensStore.ts';
import '../../../src/marks/marks.css';
import '../../../src/ui/tokens.css';

await loadFonts();
const response = await fetch('/data/americas.json');
const { value: record } = readDataset(new Uint8Array(await response.arrayBuffer()));
if (!record) throw new Error('The bundled data set does not read.');

/** The bundled data set. */
export const americas = buildDataset(record);

/** Puts a part of the app on a page of its own, with all that it finds around it in the app. */
export function showView(view: ReactNode, lens: Partial<Lens>, dataset: Dataset = americas) {
  replaceLens({ ...START_LENS, ...lens });
  return render(
    <QueryClientProvider client={new QueryClient()}>
      <I18nProvider lang="en">
        <DatasetContext value={dataset}>
          <ToastProvider dismissLabel="Dismiss">{view}</ToastProvider>
        </DatasetContext>
      </I18nProvider>
    </QueryClientProvider>,
  );
}
