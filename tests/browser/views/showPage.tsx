import { americas, showView } from './showView.tsx';
import type { ComponentType } from 'react';
import type { Lens } from '../../../src/lens/Lens.ts';

export const { dataset } = americas;

/** Puts a long view of the bundled data set on a page of its own. */
export function showPage(View: ComponentType, lens: Partial<Lens>) {
  return showView(<View />, lens);
}
