import { lensStore, replaceLens } from './lensStore.ts';
import { linkNotes, noteIgnored } from './linkNotes.ts';
import type { CatalogueState } from './Catalogue.ts';
import type { Lens } from '../lens/Lens.ts';
import { VISITS, opensVisit } from '../lens/visits.ts';
import { holds, settleLens } from '../query/settleLens.ts';

interface Settled {
  readonly link: unknown;
  readonly dataset: unknown;
  /** Where the rest of the data set is still to come, its address. */
  readonly start: string | null;
}

let settled: Settled | null = null;

/**
 * Fits the lens that a link gave to the data set, once for each link and data set: what else is opened
 * or closed leaves it alone. Notes what of an address does not fit. A step of the history within one data
 * set is as it was left, but that a dossier closes whose subject is gone.
 */
export function settleLink({
  load,
  shown,
  url,
  layer,
}: Pick<CatalogueState, 'load' | 'shown' | 'url' | 'layer'>): void {
  if (load.type !== 'ready') return;
  const { lens, link } = lensStore.getState();
  if (!load.isWhole && namesRest(lens)) return;
  if (!layer && lens.layers.includes(VISITS) && opensVisit(lens)) return;
  const { dataset } = shown;
  const isSameData = settled?.dataset === dataset || settled?.start === url;
  const isSettled = isSameData && settled?.link === link;
  settled = { link, dataset, start: load.isWhole ? null : url };
  if (isSettled) return;
  if (link.origin === 'history' && isSameData) {
    if (lens.open && !holds(shown, lens.open)) replaceLens({ ...lens, open: null });
    return;
  }
  const { lens: fit, ignored } = settleLens(shown, lens);
  if (ignored.length > 0 && link.origin === 'address')
    noteIgnored([...linkNotes.getState().ignored, ...ignored]);
  if (fit !== lens) replaceLens(fit);
}

/** Whether a lens names a source or a claim, which come after the start of a data set. */
function namesRest({ open, sources }: Lens): boolean {
  return sources.length > 0 || open?.type === 'source' || open?.type === 'claim';
}
