import { type Lens, START_LENS } from '../../../src/lens/Lens.ts';
import { I18nProvider } from '../../../src/i18n/I18nProvider.tsx';
import type { ReactNode } from 'react';
import type { Shown } from '../../../src/query/Shown.ts';
import { ShownContext } from '../../../src/state/ShownContext.ts';
import { ToastProvider } from '../../../src/ui/ToastProvider.tsx';
import { beforeAll } from 'vitest';
import { fetchAhead } from '../../../src/base/part.ts';
import { loadFonts } from '../support/loadFonts.ts';
import { readDataset } from '../../../src/ingest/readDataset.ts';
import { render } from '@testing-library/react';
import { replaceLens } from '../../../src/state/lensStore.ts';
import { shownOf } from '../../builders/shownOf.ts';
import '../../../src/marks/marks.css';
import '../../../src/ui/tokens.css';

await loadFonts();
const response = await fetch('/data/americas.json');
const { value: record } = readDataset(new Uint8Array(await response.arrayBuffer()));
if (!record) throw new Error('The bundled data set does not read.');

/** The bundled data set, with its own events. */
export const americas = shownOf(record);

// as the page does: what suspends while it is rendered without waiting would never come
beforeAll(() => fetchAhead());

/** Puts a part of the app on a page of its own, with all that it finds around it in the app. */
export function showView(view: ReactNode, lens: Partial<Lens>, shown: Shown = americas) {
  replaceLens({ ...START_LENS, ...lens });
  return render(
    <I18nProvider lang="en">
      <ShownContext value={shown}>
        <ToastProvider dismissLabel="Dismiss">{view}</ToastProvider>
      </ShownContext>
    </I18nProvider>,
  );
}
