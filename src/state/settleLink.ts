import { lensStore, replaceLens } from './lensStore.ts';
import { linkNotes, noteIgnored } from './linkNotes.ts';
import type { CatalogueState } from './Catalogue.ts';
import { settleLens } from '../query/settleLens.ts';

interface Settled {
  readonly link: unknown;
  readonly dataset: unknown;
}

let settled: Settled | null = null;

/**
 * Fits the lens that a link gave to the data set, once for each link and data set: what else is opened
 * or closed leaves it alone. Notes what of an address does not fit; a step of the history is settled
 * without a word.
 */
export function settleLink({ load, shown }: Pick<CatalogueState, 'load' | 'shown'>): void {
  if (load.type !== 'ready') return;
  const { lens, link } = lensStore.getState();
  const { dataset } = shown;
  if (settled?.link === link && settled.dataset === dataset) return;
  settled = { link, dataset };
  const { lens: fit, ignored } = settleLens(shown, lens);
  if (ignored.length > 0 && link.origin === 'address')
    noteIgnored([...linkNotes.getState().ignored, ...ignored]);
  if (fit !== lens) replaceLens(fit);
}
