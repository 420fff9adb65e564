import { lensStore, replaceLens } from './lensStore.ts';
import { linkNotes, noteIgnored } from './linkNotes.ts';
import type { CatalogueState } from './Catalogue.ts';
import { holds, settleLens } from '../query/settleLens.ts';

interface Settled {
  readonly link: unknown;
  readonly dataset: unknown;
}

let settled: Settled | null = null;

/**
 * Fits the lens that a link gave to the data set, once for each link and data set: what else is opened
 * or closed leaves it alone. Notes what of an address does not fit. A step of the history within one data
 * set is as it was left, but that a dossier closes whose subject is gone.
 */
export function settleLink({ load, shown }: Pick<CatalogueState, 'load' | 'shown'>): void {
  if (load.type !== 'ready') return;
  const { lens, link } = lensStore.getState();
  const { dataset } = shown;
  if (settled?.link === link && settled.dataset === dataset) return;
  const isSameData = settled?.dataset === dataset;
  settled = { link, dataset };
  if (link.origin === 'history' && isSameData) {
    if (lens.open && !holds(shown, lens.open)) replaceLens({ ...lens, open: null });
    return;
  }
  const { lens: fit, ignored } = settleLens(shown, lens);
  if (ignored.length > 0 && link.origin === 'address')
    noteIgnored([...linkNotes.getState().ignored, ...ignored]);
  if (fit !== lens) replaceLens(fit);
}
