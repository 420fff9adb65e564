import { type Lens, type Open, START_LENS } from '../../../../src/lens/Lens.ts';
import { render, screen } from '@testing-library/react';
import type { Dataset } from '../../../../src/dataset/Dataset.ts';
import { DatasetContext } from '../../../../src/state/DatasetContext.ts';
import { Dossier } from '../../../../src/views/dossier/Dossier.tsx';
import { I18nProvider } from '../../../../src/i18n/I18nProvider.tsx';
import { ToastProvider } from '../../../../src/ui/ToastProvider.tsx';
import { buildDataset } from '../../../../src/dataset/buildDataset.ts';
import { readDataset } from '../../../../src/ingest/readDataset.ts';
import { knownDay } from '../../../../src/model/Day.ts';
import { replaceLens } from '../../../../src/state/lensStore.ts';
import '../../../../src/marks/marks.css';
import '../../../../src/ui/tokens.css';

const response = await fetch('/data/americas.json');
const { value } = readDataset(new Uint8Array(await response.arrayBuffer()));
if (!value) throw new Error('The bundled data set cannot be read.');

const americas: Dataset = buildDataset(value);

/** The lens of one day. */
export function onDay(iso: string): Partial<Lens> {
  return { mode: 'day', to: knownDay(iso) };
}

/** The dossier of one thing of the bundled data set, as a lens shows it. */
export function showDossier(open: Open, lens: Partial<Lens> = {}): HTMLElement {
  replaceLens({ ...START_LENS, ...lens, open });
  render(
    <I18nProvider lang="en">
      <ToastProvider dismissLabel="Dismiss">
        <DatasetContext value={americas}>
          <Dossier />
        </DatasetContext>
      </ToastProvider>
    </I18nProvider>,
  );
  return screen.getByRole('complementary', { name: 'Details' });
}

/** The part of the dossier under a heading. */
export function partOf(heading: string | RegExp): HTMLElement {
  return screen.getByRole('region', { name: heading });
}

/** Text with plain spaces: Intl sets thin ones. */
export function plain(element: Element): string {
  return element.textContent.replaceAll(/\s+/g, ' ');
}
