import type { Lens } from '../lens/Lens.ts';
import { encodeLens } from '../lens/encodeLens.ts';
import { isOwnRow } from './isOwnRow.ts';
import { lensStore } from './lensStore.ts';

let page = '';

/** Set once by the one reader of the address: where this page is served, without its query. */
export function setPageAddress(address: string): void {
  page = address;
}

/**
 * The full address of the present view, or of one that differs from it by some changes. The event of a
 * file is left out: it opens for nobody else.
 */
export function shareAddress(changes: Partial<Lens> = {}): string {
  const lens = { ...lensStore.getState().lens, ...changes };
  const search = encodeLens({ ...lens, open: isOwnRow(lens.open) ? null : lens.open });
  return search === '' ? page : `${page}?${search}`;
}
