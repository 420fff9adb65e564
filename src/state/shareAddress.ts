import { encodeLens } from '../lens/encodeLens.ts';
import { lensStore } from './lensStore.ts';

let page = '';

/** Set once by the one reader of the address: where this page is served, without its query. */
export function setPageAddress(address: string): void {
  page = address;
}

/** The full address of the present view. */
export function shareAddress(): string {
  const search = encodeLens(lensStore.getState().lens);
  return search === '' ? page : `${page}?${search}`;
}
