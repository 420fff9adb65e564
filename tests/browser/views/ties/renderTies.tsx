import { render } from '@testing-library/react';
import { DatasetContext } from '../../../../src/state/DatasetContext.ts';
import { I18nProvider } from '../../../../src/i18n/I18nProvider.tsx';
import { type Lens, START_LENS } from '../../../../src/lens/Lens.ts';
import { TiesPage } from '../../../../src/views/ties/TiesPage.tsx';
import { buildDataset } from '../../../../src/dataset/buildDataset.ts';
import { readDataset } from '../../../../src/ingest/readDataset.ts';
import { replaceLens } from '../../../../src/state/lensStore.ts';
import '../../../../src/ui/tokens.css';
import '../../../../src/marks/marks.css';

const response = await fetch('/data/americas.json');
const { value } = readDataset(new Uint8Array(await response.arrayBuffer()));
if (!value) throw new Error('The bundled data set cannot be read.');
const dataset = buildDataset(value);

/** The ties of the bundled data set, as a lens shows them. */
export function renderTies(lens: Partial<Lens>): void {
  replaceLens({ ...START_LENS, ...lens });
  render(
    <I18nProvider lang="en">
      <DatasetContext value={dataset}>
        <TiesPage />
      </DatasetContext>
    </I18nProvider>,
  );
}
