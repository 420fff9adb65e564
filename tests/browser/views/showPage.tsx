import type { ComponentType } from 'react';
import { type Lens, START_LENS } from '../../../src/lens/Lens.ts';
import { DatasetContext } from '../../../src/state/DatasetContext.ts';
import { I18nProvider } from '../../../src/i18n/I18nProvider.tsx';
import { ToastProvider } from '../../../src/ui/ToastProvider.tsx';
import { buildDataset } from '../../../src/dataset/buildDataset.ts';
import { readDataset } from '../../../src/ingest/readDataset.ts';
import { render } from '@testing-library/react';
import { replaceLens } from '../../../src/state/lensStore.ts';
import '../../../src/marks/marks.css';
import '../../../src/ui/tokens.css';

const response = await fetch('/data/americas.json');
const { value: record } = readDataset(new Uint8Array(await response.arrayBuffer()));
if (!record) throw new Error('The bundled data set does not read.');
export const dataset = buildDataset(record);

/** Puts a long view of the bundled data set on a page of its own. */
export function showPage(View: ComponentType, lens: Partial<Lens>) {
  replaceLens({ ...START_LENS, ...lens });
  return render(
    <I18nProvider lang="en">
      <DatasetContext value={dataset}>
        <ToastProvider dismissLabel="Dismiss">
          <View />
        </ToastProvider>
      </DatasetContext>
    </I18nProvider>,
  );
}
