import type { Lens } from '../lens/Lens.ts';
import { encodeLens } from '../lens/encodeLens.ts';
import { lensStore } from './lensStore.ts';

let page = '';

/** Set once by the one reader of the address: where this page is served, without its query. */
export function setPageAddress(address: string): void {
  page = address;
}

/** The full address of the present view, or of one that differs from it by some changes. */
export function shareAddress(changes: Partial<Lens> = {}): string {
  const search = encodeLens({ ...lensStore.getState().lens, ...changes });
  return search === '' ? page : `${page}?${search}`;
}
